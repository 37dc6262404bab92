package match

import (
	"regexp"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/fold"
)

// Pattern is an expression over the folded text. It runs only on texts that
// hold one of its literals, or, without any, a digit.
type Pattern struct {
	Lexicon  int32
	Regexp   *regexp.Regexp
	Literals []string                // in folded form
	Check    func(found string) bool // structural check of what was found; nil for none
	Trap     bool
}

// pattern adds the hits of p. A hit is the tokens that the match overlaps;
// a match whose edges are inside a word or number is none.
func (f *finder) pattern(p *Pattern) {
	s := f.doc.Text.S
	if !p.wanted(s) {
		return
	}
	for _, m := range p.Regexp.FindAllStringIndex(s, -1) {
		if m[0] == m[1] || p.Check != nil && !p.Check(s[m[0]:m[1]]) {
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
