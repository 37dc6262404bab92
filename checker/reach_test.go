package checker_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// judging is a checker with one rule, of this scope and condition, over lexicons
// that hold the word they are called by: uji-satu, uji-dua, uji-tiga.
func judging(t *testing.T, scope, when string) *checker.Checker {
	t.Helper()
	files := fstest.MapFS{"rules/judi/uji.yaml": {Data: []byte("title: {id: u, en: u}\nseverity: error\nscope: " + scope + "\nwhen: " + when +
		"\nmessage: {id: u, en: u}\nadvice: {id: u, en: u}\ncites: [uji-1-2020#5]\nexamples: {flag: [\"[satu]\", \"[dua]\"], pass: [{text: a, why: u}, {text: b, why: u}]}\n")}}
	for _, word := range []string{"satu", "dua", "tiga"} {
		files["lexicons/uji-"+word+".yaml"] = &fstest.MapFile{Data: []byte("title: {id: u, en: u}\nitems: [" + word + "]\n")}
	}
	law, err := os.ReadFile("../testdata/script/aturan/regulations/uji-1-2020.yaml")
	if err != nil {
		t.Fatal(err)
	}
	files["regulations/uji-1-2020.yaml"] = &fstest.MapFile{Data: law}
	set, err := rules.Load(rules.Layer{Name: "uji", FS: files})
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(set)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A rule is looked at wherever it may be met, and not only where all that its
// condition names is there; and its finding spans what lies in the sentences
// beside its anchor.
func TestReach(t *testing.T) {
	for _, row := range []struct{ scope, when, text, want string }{
		{"sentence", "{all: [uji-satu, uji-dua]}", "Ini satu. Itu dua.", ""},
		{"sentence", "{any: [uji-satu, uji-dua, uji-tiga], at_least: 2}", "Ini satu.", ""},
		{"sentence", "{any: [uji-satu, uji-dua, uji-tiga], at_least: 2}", "Ini satu tiga.", "satu tiga"},
		{"sentence", "{any: [uji-satu, {none: [uji-dua]}], at_least: 2}", "Ini satu.", "satu"},
		{"sentence", "{any: [uji-satu, {none: [uji-dua]}], at_least: 2}", "Ini satu dua.", ""},
		{"sentence", "{all: [{any: [uji-satu, {none: [uji-dua]}]}, uji-tiga]}", "Ini tiga.", "tiga"},
		{"sentence", "{all: [uji-satu, {none: [uji-dua]}, uji-tiga], order: true}", "Ini satu tiga.", "satu tiga"},
		{"sentence", "{all: [{none: [uji-dua]}, uji-satu, uji-tiga], order: true}", "Ini satu tiga.", "satu tiga"},
		{"sentence", "{all: [uji-satu, {none: [uji-dua]}, uji-tiga], order: true}", "Ini tiga satu.", ""},
		{"sentence", "{all: [uji-satu, {none: [uji-dua], near: 2}]}", "Ini satu.", "satu"},
		{"draft", "{all: [uji-satu, uji-dua]}", "Ini satu. Itu dua.", "satu. Itu dua"},
		{"draft", "{all: [uji-satu, uji-dua]}", "Ini satu. Lalu empat. Itu dua.", "satu"},
		{"sentence", "{all: [uji-satu, uji-dua], near: 1}", "Ini satu, lalu dua.", "satu, lalu dua"},
		{"sentence", "{all: [uji-satu, uji-dua], near: 1}", "Ini satu, baru lalu dua.", ""},
		{"sentence", "{all: [uji-satu, uji-dua], near: 1}", "Satu jauh dari sana, dua satu.", "dua satu"},
		{"sentence", "{all: [uji-satu, uji-dua, uji-tiga], near: 1}", "Ini tiga lalu satu lalu dua.", "tiga lalu satu lalu dua"},
		{"sentence", "{all: [uji-satu, uji-dua, uji-tiga], near: 1}", "Ini tiga lalu satu dan lalu dua.", ""},
		{"sentence", "{all: [uji-satu, {any: [uji-dua, uji-tiga], near: 1}]}", "Dua jauh sekali dari sana satu.", "Dua jauh sekali dari sana satu"},
		{"sentence", "{all: [uji-satu, {any: [uji-dua, {none: [uji-tiga]}]}], near: 1}", "Ini satu.", "satu"},
		{"sentence", "{any: [uji-satu, uji-dua, uji-tiga], at_least: 2, near: 1}", "Satu jauh dari sana, dua tiga.", "dua tiga"},
		{"draft", "{all: [uji-satu, uji-dua], near: 1}", "Ini satu. Itu dua.", "satu. Itu dua"},
		{"draft", "{all: [uji-satu, uji-dua], near: 1}", "Ini satu. Lalu itu dua.", ""},
		{"draft", "{all: [uji-satu, uji-dua], near: 9}", "Ini satu.\n\nItu dua. Lalu sepi.", "satu.\n\nItu dua"},
		{"draft", "{all: [uji-satu, uji-dua], near: 9}", "Pagi ramai. Ini satu.\n\nItu dua. Lalu sepi.", ""},
		{"sentence", "{all: [uji-satu, uji-dua]}", "Ini satu!\nItu dua! Lalu dua dan satu.", "dua dan satu"},
	} {
		c := judging(t, row.scope, row.when)
		for _, before := range []string{"", strings.Repeat("Selamat pagi.\n\n", 5000)} { // after so much text, drafts are sifted first
			check(t, c, before)
			r := check(t, c, row.text)
			var got []string
			for _, f := range r.Findings {
				got = append(got, r.Source.Slice(f.Span))
			}
			if strings.Join(got, "; ") != row.want {
				t.Errorf("%s %s: %q in %q, want %q", row.scope, row.when, got, row.text, row.want)
			}
		}
	}
}

// TestTwins: rules that ask for the same all fire, and are held back, alike.
func TestTwins(t *testing.T) {
	one, two := defaultChecker(t), grown(t, 2, 0)
	for _, d := range corpus(t, "captions.jsonl") {
		for name, of := range map[string]func(*checker.Report) []checker.Finding{
			"findings": func(r *checker.Report) []checker.Finding { return r.Findings },
			"held":     func(r *checker.Report) []checker.Finding { return r.Held },
		} {
			var want, got []string
			for _, f := range of(check(t, one, d.Text)) {
				place := fmt.Sprint(f.Span, f.Stance)
				want = append(want, f.Rule.ID+place, f.Rule.ID+"-ke-2"+place)
			}
			for _, f := range of(check(t, two, d.Text)) {
				got = append(got, f.Rule.ID+fmt.Sprint(f.Span, f.Stance))
			}
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(want, got) {
				t.Errorf("%q: %s %v, want %v", d.Text, name, got, want)
			}
		}
	}
}
