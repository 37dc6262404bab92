package match

import "testing"

func TestCheck(t *testing.T) {
	for _, test := range []struct {
		check, found string
		want         bool
	}{
		{"nik", "3399001512880001", true},
		{"nik", "3399 0055 1288 0001", true}, // a woman, born on the 15th
		{"nik", "3399003212880001", false},   // day 32
		{"nik", "3399001513880001", false},   // month 13
		{"nik", "0399001512880001", false},   // no such area
		{"nik", "339900151288001", false},    // 15 digits
		{"kk", "3399001512200123", true},
		{"kk", "3399005512200123", false},
		{"nip", "19900131 201503 1 002", true},
		{"nip", "199001312015031002", true},
		{"nip", "199013312015031002", false}, // month 13
		{"nip", "199001312015033002", false}, // sex 3
		{"nip", "199001312015001002", false}, // month 0
		{"npwp", "09.254.294.3-407.000", true},
		{"npwp", "00.000.000.0-000.000", false},
		{"phone", "0812-0000-1234", true},
		{"phone", "+62 812 0000 1234", true},
		{"phone", "021-5550000", false},
		{"phone", "0812-000", false},
		{"date", "31/12/1999", true},
		{"date", "31-13-1999", false},
		{"date", "01.01.1800", false},
	} {
		if got := Check(test.check)(test.found); got != test.want {
			t.Errorf("%s of %q is %v", test.check, test.found, got)
		}
	}
	if Check("") != nil || Check("tidak-ada") != nil {
		t.Error("a check without a name")
	}
}
