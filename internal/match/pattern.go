package match

import (
	"cmp"
	"iter"
	"regexp"
	"slices"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/fold"
)

// Pattern is an expression over the folded text.
type Pattern struct {
	Lexicon int32
	Text    string // the expression
	Check   string // the name of a structural check of what was found, see [Check]; "" for none
	Trap    bool
	// Free says that there is no literal that every match holds: then it runs
	// only on texts with a digit.
	Free bool
}

// patterns are those of a set, read in place.
type patterns struct {
	numbers  flat.Ints  // pairs: a packed term, and how many digits a text has that it matches in
	texts    flat.Texts // pairs: the name of a check, and the expression
	gates    flat.Lists // by pattern: see gate.pack
	literals flat.Texts // of all gates, by number
	compiled flat.Lazy[regexp.Regexp]
}

func openPatterns(r *flat.Reader) patterns {
	p := patterns{numbers: r.Ints(), texts: r.Texts(), gates: r.Lists(), literals: r.Texts()}
	p.compiled = flat.NewLazy[regexp.Regexp](p.gates.Len())
	return p
}

func (p *patterns) len() int           { return p.gates.Len() }
func (p *patterns) term(i int) Term    { return unpack(p.numbers.At(2 * i)) }
func (p *patterns) digits(i int) int   { return int(p.numbers.At(2*i + 1)) }
func (p *patterns) check(i int) string { return p.texts.At(2 * i) }

// regexp is the expression of pattern i. It is compiled when a text first passes
// its gate: most never are.
func (p *patterns) regexp(i int) *regexp.Regexp {
	return p.compiled.At(i, func() *regexp.Regexp { return regexp.MustCompile(p.texts.At(2*i + 1)) })
}

func writePatterns(w *flat.Writer, patterns []Pattern) {
	var numbers []int32
	var texts, literals []string
	var gates [][]int32
	known := map[literal]int32{}
	number := func(l literal) int32 {
		n, ok := known[l]
		if !ok {
			n = int32(len(known))
			known[l] = n
			literals = append(literals, l.String())
		}
		return n
	}
	for _, p := range patterns {
		g := newGate(p.Text, p.Free)
		numbers = append(numbers, Term{Lexicon: p.Lexicon, Trap: p.Trap}.pack(), int32(g.digits))
		texts = append(texts, p.Check, p.Text)
		gates = append(gates, g.pack(number))
	}
	w.Ints(numbers)
	w.Texts(texts)
	w.Lists(gates)
	w.Texts(literals)
}

// Patterns is how many patterns there are.
func (s *Set) Patterns() int { return s.patterns.len() }

// Pattern is the lexicon of a pattern.
func (s *Set) Pattern(i int) (lexicon int32) { return s.patterns.term(i).Lexicon }

// Matches reports whether pattern i may have a hit in text, which is folded: it is
// not asked where words start and end.
func (s *Set) Matches(i int, text string) bool {
	if s.patterns.check(i) == "" {
		return s.patterns.regexp(i).MatchString(text)
	}
	for range s.patterns.found(i, text) {
		return true
	}
	return false
}

// found yields what pattern i finds in text and its check lets pass.
func (p *patterns) found(i int, text string) iter.Seq[fold.Span] {
	return func(yield func(fold.Span) bool) {
		check := Check(p.check(i))
		for _, m := range p.regexp(i).FindAllStringIndex(text, -1) {
			if m[0] < m[1] && (check == nil || check(text[m[0]:m[1]])) && !yield(fold.Span{Start: m[0], End: m[1]}) {
				return
			}
		}
	}
}

// pattern adds the hits of pattern i. A hit is the tokens that the match
// overlaps; a match whose edges are inside a word or number is none.
func (f *finder) pattern(i int) {
	s, p := f.doc.Text.S, &f.set.patterns
	term := p.term(i)
	for m := range p.found(i, s) {
		h := Hit{Lexicon: term.Lexicon, Read: s[m.Start:m.End]}
		if !f.cover(&h, m.Start, m.End) {
			continue
		}
		h.How = f.doc.Text.Changed(m)
		if term.Trap {
			f.traps = append(f.traps, h)
		} else {
			f.hits = append(f.hits, h)
		}
	}
}

// cover sets the token range of h to the tokens that lie in [start, end); it
// fails if there are none or a token only partly lies in it.
func (f *finder) cover(h *Hit, start, end int) bool {
	h.First = -1
	tokens := f.doc.Tokens
	from, _ := slices.BinarySearchFunc(tokens, start+1, func(t clause.Token, end int) int { return cmp.Compare(t.End, end) })
	for i := from; i < len(tokens) && tokens[i].Start < end; i++ {
		t := &tokens[i]
		if len(f.words[i]) > 0 && (t.Start < start || t.End > end) {
			return false
		}
		if h.First < 0 {
			h.First = i
		}
		h.End = i + 1
	}
	return h.First >= 0
}
