package config

import (
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/strict"
)

// Known is what the values of settings may name.
type Known struct {
	Rules      []string // ids
	Categories []string
	Formats    Words
}

// Verify reports values that name something unknown, in the order of places.
func (s *Settings) Verify(known Known) diag.List {
	v := verifier{known: known}
	v.one("language", s.Language, WordsOf("id", "en"))
	v.one("fail_on", s.FailOn, FailOn)
	v.one("format", s.Format, known.Formats)
	for _, list := range []Texts{s.Select, s.Ignore} {
		for _, t := range list.V {
			v.selector(list.Origin, t)
		}
	}
	for _, l := range s.Severity.V {
		v.selector(s.Severity.Origin, l.Of)
	}
	v.errs.Sort()
	return v.errs
}

type verifier struct {
	known Known
	errs  diag.List
}

func (v *verifier) at(o Origin, p strict.Place, id, en string, args ...any) *diag.Error {
	e := diag.New(o.Name, id, en, args...).At(p.Line, p.Column)
	v.errs = append(v.errs, e)
	return e
}

// one reports a value that is not among known.
func (v *verifier) one(key string, value Value[string], known Words) {
	if _, ok := known.Name(value.V); !ok {
		v.at(value.Origin, value.Origin.Place, "nilai %[2]q untuk %[1]s tidak dikenal", "unknown value %[2]q for %[1]s", key, value.V).
			Meant(value.V, known.All())
	}
}

// selector reports a t that is no rule, no category and not [All].
func (v *verifier) selector(o Origin, t strict.Text) {
	if t.Value == All || slices.Contains(v.known.Categories, t.Value) || slices.Contains(v.known.Rules, t.Value) {
		return
	}
	e := v.at(o, t.Place, "aturan atau kategori %q tidak dikenal", "unknown rule or category %q", t.Value)
	if near, ok := nearestRule(t.Value, v.known); ok {
		e.Hint("maksud Anda %q?", "did you mean %q?", near)
		return
	}
	e.Hint("lihat daftarnya: saring rules list", "see the list: saring rules list")
}

// nearestRule is the rule or category that name was meant for: also a rule of
// which only the last part was given.
func nearestRule(name string, known Known) (string, bool) {
	for _, id := range known.Rules {
		if _, last, _ := strings.Cut(id, "/"); last == name {
			return id, true
		}
	}
	return diag.Nearest(name, slices.Concat([]string{All}, known.Categories, known.Rules))
}
