package rules

import (
	"slices"

	"github.com/saring-id/saring/internal/strict"
)

// rule makes f.made of f.shape.
func (l *loader) rule(f *ruleFile) {
	s, r := f.shape, f.made
	r.Title, r.Message, r.Advice, r.Misses = s.Title.value(), s.Message.value(), s.Advice.value(), s.Misses.value()
	r.Severity = severity(s.Severity.Value)
	r.Scope = Scope(s.Scope.Value)
	r.Stance = stances(s.Stance)
	if len(r.Stance) == 0 {
		r.Stance = []Stance{Asserted}
	}
	if s.When != nil {
		c, before := condition{l, f.file, f.read}, len(l.errs)
		r.When = c.read(*s.When, false)
		if f.read && len(l.errs) == before && !sure(r.When) {
			l.at(f.file, s.When.Place, "syarat dapat terpenuhi tanpa satu pun istilah ditemukan", "the condition can hold without a single term being found").
				Hint("sebut leksikon di all: atau di tiap pilihan any:", "name a lexicon in all: or in each choice of any:")
		}
	}
	l.cites(f)
	if s.Examples != nil {
		l.examples(f)
	}
}

func severity(word string) Severity {
	for _, s := range []Severity{Error, Warning} {
		if s.String() == word {
			return s
		}
	}
	return Info
}

func stances(texts []strict.Text) []Stance {
	var list []Stance
	for _, t := range texts {
		list = append(list, Stance(t.Value))
	}
	return list
}

func (l *loader) cites(f *ruleFile) {
	first := map[string]strict.Place{}
	for _, t := range f.shape.Cites {
		if t.Value == "" {
			continue
		}
		if at, ok := first[t.Value]; ok {
			l.at(f.file, t.Place, "%q ditulis dua kali", "duplicate %q", t.Value).
				Hint("yang pertama di %d:%d", "the first is at %d:%d", at.Line, at.Column)
			continue
		}
		first[t.Value] = t.Place
		if c, ok := l.cite(f.file, t); ok {
			f.made.Cites = append(f.made.Cites, c)
		}
	}
}

func (l *loader) examples(f *ruleFile) {
	r := f.made
	for _, t := range f.shape.Examples.Flag {
		if t.Value == "" {
			continue
		}
		text, marked, wrong := unbracket(t.Value)
		if wrong != nil {
			l.at(f.file, t.Place, "%[1]s", "%[2]s", wrong.id, wrong.en).
				Hint("apit bagian yang harus ditandai dengan [ ]; kurung biasa ditulis [[ atau ]]", "put [ ] around the part to be marked; a literal bracket is written [[ or ]]")
			continue
		}
		r.Examples.Flag = append(r.Examples.Flag, FlagExample{text, marked, pos(f.file, t.Place)})
	}
	for _, p := range f.shape.Examples.Pass {
		r.Examples.Pass = append(r.Examples.Pass, PassExample{p.Text.Value, p.Why.Value, pos(f.file, p.Text.Place)})
	}
}

// condition reads the conditions of one file. whole says that the file was read
// without a problem: only then can something be called missing.
type condition struct {
	l     *loader
	file  string
	whole bool
}

// read turns s into a condition. inNone says that s stands within none:.
func (c condition) read(s conditionShape, inNone bool) Condition {
	at := pos(c.file, s.Place)
	if inNone && len(s.Stance) > 0 {
		c.l.at(c.file, s.Stance[0].Place, "stance tidak boleh ada di dalam none:", "stance is not allowed inside none:").
			Hint("none: berlaku apa pun sikapnya", "none: holds whatever the stance")
	}
	if s.Lexicon.Value != "" {
		return c.leaf(s, at)
	}
	if s.Lexicon.Place == (strict.Place{}) {
		c.group(s)
	}
	g := Condition{Near: s.Near.value(), Link: s.Link, Order: s.Order, AtLeast: s.AtLeast.value(), Pos: at}
	for _, sub := range s.All {
		g.All = append(g.All, c.read(sub, inNone))
	}
	for _, sub := range s.Any {
		g.Any = append(g.Any, c.read(sub, inNone))
	}
	for _, sub := range s.None {
		g.None = append(g.None, c.read(sub, true))
	}
	if g.AtLeast == 0 && len(g.Any) > 0 {
		g.AtLeast = 1
	}
	return g
}

func (c condition) leaf(s conditionShape, at Pos) Condition {
	c.l.knownLexicon(c.file, s.Lexicon)
	if len(s.All)+len(s.Any)+len(s.None) > 0 || s.AtLeast != nil || s.Near != nil || s.Link || s.Order {
		c.l.at(c.file, s.Place, "satu isi adalah leksikon atau kelompok, tidak keduanya", "an entry is a lexicon or a group, not both").
			Hint("pindahkan leksikon %q ke dalam all:", "move the lexicon %q into all:", s.Lexicon.Value)
	}
	return Condition{Lexicon: s.Lexicon.Value, Stance: stances(s.Stance), Pos: at}
}

// group checks what only a group can get wrong.
func (c condition) group(s conditionShape) {
	switch {
	case !c.whole:
	case len(s.All)+len(s.Any)+len(s.None) == 0:
		c.l.at(c.file, s.Place, "syarat kosong", "empty condition").
			Hint("tulis id leksikon, atau all:, any:, none:", "write the id of a lexicon, or all:, any:, none:")
	case len(s.Stance) > 0:
		c.l.at(c.file, s.Stance[0].Place, "stance di sini hanya untuk satu leksikon", "stance here is only for a single lexicon").
			Hint("tulis {lexicon: id, stance: [...]}", "write {lexicon: id, stance: [...]}")
	}
	if s.AtLeast == nil {
		return
	}
	switch n := s.AtLeast.N; {
	case len(s.Any) == 0:
		c.l.at(c.file, s.AtLeast.Place, "at_least memerlukan any:", "at_least needs any:")
	case n > len(s.Any):
		c.l.at(c.file, s.AtLeast.Place, "at_least: %d melebihi banyaknya pilihan any: (%d)", "at_least: %d is more than the choices of any: (%d)", n, len(s.Any))
	}
}

// sure reports whether c can hold only with a hit of some lexicon.
func sure(c Condition) bool {
	if c.Lexicon != "" {
		return true
	}
	if slices.ContainsFunc(c.All, sure) {
		return true
	}
	without := 0
	for _, sub := range c.Any {
		if !sure(sub) {
			without++
		}
	}
	return len(c.Any) > 0 && without < c.AtLeast
}
