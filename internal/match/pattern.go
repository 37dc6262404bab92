package match

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/fold"
)

// Pattern is an expression over the folded text. It runs only on texts that
// hold one of its literals, or, without any, a digit.
type Pattern struct {
	Lexicon  int32
	Text     string   // the expression
	Literals []string // in folded form
	Check    string   // the name of a structural check of what was found, see [Check]; "" for none
	Trap     bool
}

// pattern is a Pattern of a set. It is compiled when a text first holds one of
// its literals: most never are.
type pattern struct {
	Pattern
	check  func(found string) bool // nil for none
	once   sync.Once
	regexp *regexp.Regexp
}

// find is every place in s that p matches.
func (p *pattern) find(s string) [][]int {
	p.once.Do(func() { p.regexp = regexp.MustCompile(p.Text) })
	return p.regexp.FindAllStringIndex(s, -1)
}

func writePatterns(w *flat.Writer, patterns []Pattern) {
	var numbers []int32
	var texts []string
	for _, p := range patterns {
		numbers = append(numbers, Term{Lexicon: p.Lexicon, Trap: p.Trap}.pack(), int32(len(p.Literals)))
		texts = append(append(texts, p.Check, p.Text), p.Literals...)
	}
	w.Ints(numbers)
	w.Texts(texts)
}

func openPatterns(numbers flat.Ints, texts flat.Texts) []pattern {
	patterns := make([]pattern, numbers.Len()/2)
	next := 0
	text := func() string { next++; return texts.At(next - 1) }
	for i := range patterns {
		p, t := &patterns[i], unpack(numbers.At(2*i))
		p.Lexicon, p.Trap, p.Check, p.Text = t.Lexicon, t.Trap, text(), text()
		p.Literals = make([]string, numbers.At(2*i+1))
		for k := range p.Literals {
			p.Literals[k] = text()
		}
		p.check = Check(p.Check)
	}
	return patterns
}

// pattern adds the hits of p. A hit is the tokens that the match overlaps;
// a match whose edges are inside a word or number is none.
func (f *finder) pattern(p *pattern) {
	s := f.doc.Text.S
	for _, m := range p.find(s) {
		if m[0] == m[1] || p.check != nil && !p.check(s[m[0]:m[1]]) {
			continue
		}
		h := Hit{Lexicon: p.Lexicon, Read: s[m[0]:m[1]]}
		if !f.cover(&h, m[0], m[1]) {
			continue
		}
		h.How = f.doc.Text.Changed(fold.Span{Start: m[0], End: m[1]})
		if p.Trap {
			f.traps = append(f.traps, h)
		} else {
			f.hits = append(f.hits, h)
		}
	}
}

// wanted reports whether s can hold p at all.
func (p *Pattern) wanted(s string) bool {
	if len(p.Literals) == 0 {
		return strings.ContainsAny(s, "0123456789")
	}
	return slices.ContainsFunc(p.Literals, func(l string) bool { return strings.Contains(s, l) })
}

// cover sets the token range of h to the tokens that lie in [start, end); it
// fails if there are none or a token only partly lies in it.
func (f *finder) cover(h *Hit, start, end int) bool {
	h.First = -1
	for i := range f.doc.Tokens {
		t := &f.doc.Tokens[i]
		if t.End <= start {
			continue
		}
		if t.Start >= end {
			break
		}
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
