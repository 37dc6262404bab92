package match

import (
	"regexp"
	"sync"

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

// pattern is a Pattern of a set. It is compiled when a text first passes its
// gate: most never are.
type pattern struct {
	lexicon int32
	trap    bool
	text    string
	check   func(found string) bool // nil for none
	digits  int                     // how many a text has that it matches in
	needs   []numberedNeed
	once    sync.Once
	regexp  *regexp.Regexp
}

// find is every place in s that p matches.
func (p *pattern) find(s string) [][]int {
	p.once.Do(func() { p.regexp = regexp.MustCompile(p.text) })
	return p.regexp.FindAllStringIndex(s, -1)
}

func writePatterns(w *flat.Writer, patterns []Pattern) {
	var numbers []int32
	var texts, literals []string
	var gates [][]int32
	known := map[literal]int32{}
	for _, p := range patterns {
		g := newGate(p.Text, p.Free)
		numbers = append(numbers, Term{Lexicon: p.Lexicon, Trap: p.Trap}.pack(), int32(g.digits))
		texts = append(texts, p.Check, p.Text)
		var packed []int32
		for _, n := range g.needs {
			packed = append(packed, n.signs[:]...)
			packed = append(packed, int32(len(n.literals)))
			for _, l := range n.literals {
				number, ok := known[l]
				if !ok {
					number = int32(len(known))
					known[l] = number
					literals = append(literals, l.String())
				}
				packed = append(packed, number)
			}
		}
		gates = append(gates, packed)
	}
	w.Ints(numbers)
	w.Texts(texts)
	w.Lists(gates)
	w.Texts(literals)
}

func openPatterns(numbers flat.Ints, texts flat.Texts, gates flat.Lists) []pattern {
	patterns := make([]pattern, numbers.Len()/2)
	for i := range patterns {
		p, t := &patterns[i], unpack(numbers.At(2*i))
		p.lexicon, p.trap, p.digits = t.Lexicon, t.Trap, int(numbers.At(2*i+1))
		p.check, p.text = Check(texts.At(2*i)), texts.At(2*i+1)
		p.needs = openNeeds(gates.At(i))
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
		h := Hit{Lexicon: p.lexicon, Read: s[m[0]:m[1]]}
		if !f.cover(&h, m[0], m[1]) {
			continue
		}
		h.How = f.doc.Text.Changed(fold.Span{Start: m[0], End: m[1]})
		if p.trap {
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
