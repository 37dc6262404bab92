package rules

import (
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/strict"
)

// Checks are the structural checks that a pattern lexicon may name. The checks
// themselves are code of the matcher.
var Checks = []string{"nik", "nip", "npwp", "phone", "date", "kk"}

// lexicon makes f.made of f.shape.
func (l *loader) lexicon(f *lexiconFile) {
	s, x := f.shape, f.made
	x.Title, x.Role, x.Kind, x.Check = s.Title.value(), Role(s.Role.Value), Kind(s.Kind.Value), s.Check.Value
	if x.Role == "" {
		x.Role = Act
	}
	if x.Kind == "" {
		x.Kind = Words
	}
	if s.Forms != nil {
		x.Forms = Forms{s.Forms.Verb, s.Forms.Noun, s.Forms.Adjective, s.Forms.Reduplication}
	}
	x.Mood, x.Pronouns = s.Mood.value(), s.Pronouns.value()
	for _, t := range s.Include {
		if l.knownLexicon(f.file, t) {
			x.Include = append(x.Include, t.Value)
		}
	}
	l.terms(f, x)
	if s.Place == (strict.Place{}) {
		return // the file could not be read
	}
	if s.Title == nil {
		l.at(f.file, s.Place, "kunci %q tidak ada", "missing key %q", "title")
	}
	if len(s.Items) == 0 && len(s.Include) == 0 {
		l.at(f.file, s.Place, "leksikon tidak berisi istilah", "the lexicon has no terms").
			Hint("tulis istilah di bawah items:", "list terms under items:")
	}
	l.wordOnly(f)
}

// wordOnly refuses keys that mean nothing for the kind of f.
func (l *loader) wordOnly(f *lexiconFile) {
	s, kind := f.shape, f.made.Kind
	if s.Forms != nil && kind != Words {
		l.at(f.file, s.Forms.Place, "%q hanya untuk leksikon dengan kind: word", "%q is only for a lexicon of kind: word", "forms")
	}
	if len(s.Drop) > 0 && kind != Words {
		l.at(f.file, s.Drop[0].Place, "%q hanya untuk leksikon dengan kind: word", "%q is only for a lexicon of kind: word", "drop")
	}
	if s.Check.Value != "" && kind != Patterns {
		l.at(f.file, s.Check.Place, "%q hanya untuk leksikon dengan kind: pattern", "%q is only for a lexicon of kind: pattern", "check")
	}
}

// addition adds the terms of f to the lexicon that its adds_to names.
func (l *loader) addition(f *lexiconFile) {
	s := f.shape
	for _, k := range []struct {
		key   string
		place strict.Place
	}{
		{"title", s.Title.place()},
		{"role", s.Role.Place},
		{"kind", s.Kind.Place},
		{"include", firstPlace(s.Include)},
		{"forms", s.Forms.place()},
		{"mood", s.Mood.at()},
		{"pronouns", s.Pronouns.at()},
		{"check", s.Check.Place},
	} {
		if k.place != (strict.Place{}) {
			l.at(f.file, k.place, "%q tidak boleh ada bersama adds_to", "%q is not allowed together with adds_to", k.key).
				Hint("boleh: items, drop, traps", "allowed: items, drop, traps")
		}
	}
	if !l.knownLexicon(f.file, s.AddsTo) {
		return
	}
	if len(s.Items)+len(s.Drop)+len(s.Traps) == 0 {
		l.at(f.file, s.Place, "tidak ada yang ditambahkan", "nothing is added").
			Hint("tulis istilah di bawah items:", "list terms under items:")
	}
	l.terms(f, l.lexicons[s.AddsTo.Value].made)
}

// terms checks the items, drops and traps of f and appends them to x, except what x has already.
func (l *loader) terms(f *lexiconFile, x *Lexicon) {
	x.Items = l.unique(f, x.Items, f.shape.Items, x.Kind)
	x.Drop = l.unique(f, x.Drop, f.shape.Drop, x.Kind)
	x.Traps = l.unique(f, x.Traps, f.shape.Traps, x.Kind)
	for _, t := range f.shape.Items {
		if x.Kind == Patterns {
			l.pattern(f.file, t, x.Check != "")
		} else {
			l.phrase(f.file, t, false)
		}
	}
	for _, t := range f.shape.Traps {
		if x.Kind == Patterns {
			l.pattern(f.file, t, true)
		} else {
			l.phrase(f.file, t, true)
		}
	}
}

// unique appends texts to items. What another file lists too is left out in
// silence: the same term may arrive with a newer layer below.
func (l *loader) unique(f *lexiconFile, items []Item, texts []strict.Text, kind Kind) []Item {
	have := make(map[string]strict.Place, len(texts))
	for _, it := range items {
		have[termKey(it.Text, kind)] = strict.Place{}
	}
	for _, t := range texts {
		if t.Value == "" {
			continue
		}
		key := termKey(t.Value, kind)
		first, ok := have[key]
		if !ok {
			have[key] = t.Place
			items = append(items, Item{t.Value, pos(f.file, t.Place)})
		} else if first != (strict.Place{}) {
			l.at(f.file, t.Place, "%q ditulis dua kali", "duplicate %q", t.Value).
				Hint("yang pertama di %d:%d", "the first is at %d:%d", first.Line, first.Column)
		}
	}
	return items
}

// termKey is equal for terms that match the same words.
func termKey(s string, kind Kind) string {
	if kind == Patterns {
		return s
	}
	s = strings.ToLower(s)
	if !strings.Contains(s, "  ") && !strings.ContainsAny(s, "\t\n") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// knownLexicon reports whether t is the id of a lexicon, and says so if not.
func (l *loader) knownLexicon(file string, t strict.Text) bool {
	if t.Value == "" {
		return false
	}
	if l.lexicons[t.Value] != nil {
		return true
	}
	e := l.at(file, t.Place, "leksikon %q tidak dikenal", "unknown lexicon %q", t.Value).Meant(t.Value, sortedKeys(l.lexicons))
	for _, a := range l.additions {
		if a.made.ID == t.Value {
			e.Hint("berkas itu menambah leksikon %q", "that file adds to the lexicon %q", a.shape.AddsTo.Value)
		}
	}
	return false
}

// includeCycles reports every include that leads back to its own lexicon.
func (l *loader) includeCycles() {
	done := map[string]bool{}
	var path []string
	var visit func(id string)
	visit = func(id string) {
		path = append(path, id)
		f := l.lexicons[id]
		for _, t := range f.shape.Include {
			i := slices.Index(path, t.Value)
			switch {
			case i >= 0:
				round := strings.Join(append(slices.Clone(path[i:]), t.Value), " -> ")
				l.at(f.file, t.Place, "include berputar: %s", "include goes in a circle: %s", round)
			case l.lexicons[t.Value] != nil && !done[t.Value]:
				visit(t.Value)
			}
		}
		path = path[:len(path)-1]
		done[id] = true
	}
	for _, id := range sortedKeys(l.lexicons) {
		if !done[id] {
			visit(id)
		}
	}
}

func firstPlace(texts []strict.Text) strict.Place {
	if len(texts) == 0 {
		return strict.Place{}
	}
	return texts[0].Place
}
