package proof

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// fixture is the embedded vocabulary with a few lexicons and one rule.
func fixture(t *testing.T, when, flag, pass string) (*checker.Checker, *rules.Rule) {
	t.Helper()
	embedded := rules.Embedded()
	embedded.WithoutRules = true
	set, err := rules.Load(embedded, rules.Layer{Name: "uji", FS: fstest.MapFS{
		"lexicons/uji-a.yaml": {Data: []byte("title: {id: a, en: a}\nitems: [gembel]\n")},
		"lexicons/uji-b.yaml": {Data: []byte("title: {id: b, en: b}\nitems: [gempil]\n")},
		"lexicons/uji-c.yaml": {Data: []byte("title: {id: c, en: c}\nrole: cue\nitems: [\"gempor/gembor\", \"gempa _ {uji-a}\", YANG]\ntraps: [\"yang\"]\n")},
		"rules/hoaks/uji.yaml": {Data: []byte("title: {id: u, en: u}\nseverity: info\nscope: sentence\nwhen: " + when +
			"\nmessage: {id: u, en: u}\nadvice: {id: u, en: u}\ncites: [se-menpanrb-137-2018#6]\nexamples: {flag: [" + flag + "], pass: [" + pass + "]}\n")},
	}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(set)
	if err != nil {
		t.Fatal(err)
	}
	r, ok := c.Set().Rule("hoaks/uji")
	if !ok {
		t.Fatal("no rule")
	}
	return c, r
}

func TestRule(t *testing.T) {
	for _, test := range []struct{ name, when, flag, pass, want string }{
		{"proved", "{any: [uji-a, uji-b], none: [uji-c]}", `"[gembel]", "[gempil]"`, "{text: gembel gempor, why: x}, {text: halo, why: x}", ""},
		{"a branch without example", "{any: [uji-a, uji-b]}", `"[gembel]", "wah [gembel]"`, "{text: halo, why: x}, {text: hai, why: x}", "branch uji-b is not proved"},
		{"a dead exception", "{all: [uji-a], none: [uji-c]}", `"[gembel]", "wah [gembel]"`, "{text: halo, why: x}, {text: gempor, why: x}", "exception uji-c is not proved"},
		{"a group as branch", "{any: [{all: [uji-a, uji-b]}, uji-b]}", `"[gempil]", "wah [gempil]"`, "{text: halo, why: x}, {text: hai, why: x}", "branch {all: [uji-a, uji-b]} is not proved"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, r := fixture(t, test.when, test.flag, test.pass)
			flaws, err := Rule(t.Context(), c, r)
			if err != nil {
				t.Fatal(err)
			}
			if (test.want == "") != (len(flaws) == 0) || test.want != "" && !strings.Contains(flaws.Error(), test.want) {
				t.Errorf("got %q, want %q", flaws, test.want)
			}
		})
	}
}

func TestTerms(t *testing.T) {
	c, _ := fixture(t, "uji-a", `"[gembel]", "[gembel]"`, "{text: halo, why: x}, {text: hai, why: x}")
	l, _ := c.Set().Lexicon("uji-c")
	flaws, err := Terms(t.Context(), c, l)
	if err != nil {
		t.Fatal(err)
	}
	if len(flaws) != 1 || !strings.Contains(flaws.Error(), `"YANG"`) {
		t.Errorf("got %v, want the trapped term alone", flaws)
	}
}
