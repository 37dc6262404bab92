package diag

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"title", "severity", "scope", "when", "stance", "message", "near", "kuhp-2023", "uu-1-2024", "dehumanisasi", "se-menpanrb-137-2018"}
	for _, row := range []struct{ name, want string }{
		{"severity", "severity"},
		{"severty", "severity"},
		{"sevreity", "severity"},
		{"Severity", "severity"},
		{"tilte", "title"},
		{"wehn", "when"},
		{"sope", "scope"},
		{"kuhp-2032", "kuhp-2023"},
		{"uu_1_2024", "uu-1-2024"},
		{"dehuman", "dehumanisasi"},
		{"se-menpanrb", "se-menpanrb-137-2018"},
		{"s", ""},
		{"", ""},
		{"xyzzy", ""},
		{"qqqqqqqqqqqq", ""},
		{"se", ""},
	} {
		if got, ok := Nearest(row.name, known); got != row.want || ok != (row.want != "") {
			t.Errorf("%q: %q %v, want %q", row.name, got, ok, row.want)
		}
	}
	for _, row := range []struct {
		name, want string
		known      []string
	}{
		{"ba", "bb", []string{"bb", "ca"}},           // the first of equally near ones
		{"abc", "", []string{"abcdefg", "abcdefgh"}}, // a prefix of two
		{"xy", "", []string{"ab"}},
		{"x", "", []string{"a", "xa"}},
		{".", "", []string{"a"}},
		{"A", "a", []string{"b", "a"}},
		{"all", "", nil},
	} {
		if got, _ := Nearest(row.name, row.known); got != row.want {
			t.Errorf("%q of %q: %q, want %q", row.name, row.known, got, row.want)
		}
	}
}

func TestErrorText(t *testing.T) {
	e := New("a.yaml", "kunci %q", "key %q", "x")
	if got, want := e.Error(), `a.yaml: key "x"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	e.At(2, 3).Meant("al", []string{"all", "any"})
	if got, want := e.Error(), `a.yaml:2:3: key "x"; did you mean "all"?`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := e.ID.String(), `kunci "x"; maksud Anda "all"?`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	e.Meant("qqqq", []string{"all", "any"})
	if got, want := e.EN.Hint, "known: all, any"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestListSort(t *testing.T) {
	l := List{
		New("b", "", "1").At(1, 1), New("a", "", "2").At(2, 1), New("a", "", "3").At(1, 9),
		New("a", "", "4").At(1, 2), New("a", "", "5"), New("a", "", "6").At(1, 2),
	}
	l.Sort()
	got := ""
	for _, e := range l {
		got += e.EN.Msg
	}
	if got != "546321" {
		t.Error(got)
	}
	if List(nil).Err() != nil || l.Err() == nil {
		t.Error("Err")
	}
}
