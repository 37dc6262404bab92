package match

import (
	"strconv"
	"strings"
)

// Check is the structural check of that name, one of rules.Checks; nil for ""
// and for a name that is none. A check is given what a pattern found and looks
// at its digits only, so separators do not matter.
func Check(name string) func(found string) bool {
	check, ok := checks[name]
	if !ok {
		return nil
	}
	return func(found string) bool { return check(digits(found)) }
}

var checks = map[string]func(d string) bool{
	"nik":   nik,
	"kk":    kk,
	"nip":   nip,
	"npwp":  npwp,
	"phone": phone,
	"date":  date,
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// num is d[from:to] as a number.
func num(d string, from, to int) int {
	n, err := strconv.Atoi(d[from:to])
	if err != nil {
		return -1
	}
	return n
}

// area reports whether n may be the province code that an identity number starts with.
func area(n int) bool { return 11 <= n && n <= 97 }

func day(d, m int) bool { return 1 <= d && d <= 31 && 1 <= m && m <= 12 }

// nik: 16 digits, area code, then birth date DDMMYY; 40 is added to a woman's day.
func nik(d string) bool {
	if len(d) != 16 || !area(num(d, 0, 2)) || d[12:] == "0000" {
		return false
	}
	born := num(d, 6, 8)
	if born > 40 {
		born -= 40
	}
	return day(born, num(d, 8, 10))
}

// kk: 16 digits, area code, then the date of issue DDMMYY.
func kk(d string) bool {
	return len(d) == 16 && area(num(d, 0, 2)) && day(num(d, 6, 8), num(d, 8, 10)) && d[12:] != "0000"
}

// nip: 18 digits, birth date YYYYMMDD, first appointment YYYYMM, sex 1 or 2, serial number.
func nip(d string) bool {
	return len(d) == 18 && 1930 <= num(d, 0, 4) && num(d, 0, 4) <= 2012 && day(num(d, 6, 8), num(d, 4, 6)) &&
		1950 <= num(d, 8, 12) && num(d, 8, 12) <= 2050 && (day(1, num(d, 12, 14)) || num(d, 12, 14) == 21) && (d[14] == '1' || d[14] == '2')
}

// npwp: 15 digits, not all of them zero.
func npwp(d string) bool { return len(d) == 15 && strings.Trim(d, "0") != "" }

// phone: a mobile number, 08 or 628 and 7 to 11 digits more.
func phone(d string) bool {
	rest, ok := strings.CutPrefix(d, "62")
	if !ok {
		if rest, ok = strings.CutPrefix(d, "0"); !ok {
			return false
		}
	}
	return strings.HasPrefix(rest, "8") && 9 <= len(rest) && len(rest) <= 12
}

// date: DDMMYYYY, 1900 to 2099.
func date(d string) bool {
	return len(d) == 8 && day(num(d, 0, 2), num(d, 2, 4)) && 1900 <= num(d, 4, 8) && num(d, 4, 8) <= 2099
}
