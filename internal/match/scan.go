package match

import (
	"slices"
	"sort"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/fold"
	"github.com/saring-id/saring/internal/morph"
)

// Hit is one term found in tokens [First, End).
type Hit struct {
	Lexicon    int32
	First, End int
	Mood       morph.Mood
	Inflected  bool
	Read       string // the words as read, with single spaces
	How        fold.How
	// Trap is the token range of the harmless context around the hit; empty if there is none.
	TrapFirst, TrapEnd int
}

// Trapped reports whether a harmless context cancels the hit.
func (h *Hit) Trapped() bool { return h.TrapEnd > h.TrapFirst }

// Find returns every hit in d, overlapping ones too, ordered by First, then
// longest first, then lexicon. Hits do not cross a sentence or a mark that
// breaks phrases. A hit that lies within a longer hit of its lexicon is left out.
// maybe tells which patterns are worth a search, see [Sifter.Maybe]; nil is for
// whoever has not sifted the text.
func (s *Set) Find(d *clause.Doc, w Words, maybe func(pattern int) bool) []Hit {
	f := finder{set: s, doc: d, words: w}
	for i := range d.Sentences {
		first, end := d.SentenceTokens(i)
		f.limit = end
		for at := first; at < end; at++ {
			if len(w[at]) > 0 {
				f.start = at
				f.walk(0, at, 0)
			}
		}
	}
	if maybe == nil {
		maybe = s.patterns.worthwhile(d.Text.S)
	}
	for i := range s.patterns.len() {
		if maybe(i) {
			f.pattern(i)
		}
	}
	return f.finish()
}

type finder struct {
	set   *Set
	doc   *clause.Doc
	words Words
	start int
	limit int
	path  []Reading // the readings from start on
	hits  []Hit
	traps []Hit
}

// longestTerm bounds the depth of the walk, and with it the work of a hostile text.
const longestTerm = 24

// walk follows the trie from node with the word at token at.
func (f *finder) walk(node int32, at, depth int) {
	if depth >= longestTerm {
		return
	}
	for i := range f.words[at] {
		r := &f.words[at][i]
		switch {
		case at+r.Tokens > f.limit:
		case node != 0:
			f.leave(node, at, depth, r)
		case r.id >= 0:
			first := f.set.first.At(int(r.id))
			for i := range first.Len() {
				f.enter(first.At(i), at, depth, r)
			}
		}
	}
}

// leave takes the edges of node that reading r fits: classes of the word and
// any word first, because their symbols are negative, then the word itself.
func (f *finder) leave(node int32, at, depth int, r *Reading) {
	arcs := f.set.edges(node)
	n := 0
	for ; n < arcs.len() && arcs.symbol(n) < 0; n++ {
		symbol := arcs.symbol(n)
		if symbol == anyWord || r.id >= 0 && f.set.member(r.id, classSymbol(symbol)) {
			f.enter(arcs.next(n), at, depth, r)
		}
	}
	if r.id < 0 {
		return
	}
	k := n + sort.Search(arcs.len()-n, func(i int) bool { return arcs.symbol(n+i) >= r.id })
	if k < arcs.len() && arcs.symbol(k) == r.id {
		f.enter(arcs.next(k), at, depth, r)
	}
}

// member reports whether word is a member of class.
func (s *Set) member(word, class int32) bool {
	_, ok := s.classes.At(int(word)).Search(class)
	return ok
}

// enter adds the terms that end at node and walks on behind reading r.
func (f *finder) enter(node int32, at, depth int, r *Reading) {
	f.path = append(f.path[:depth], *r)
	end := at + r.Tokens
	ends := f.set.ends.At(int(node))
	for i := range ends.Len() {
		f.add(unpack(ends.At(i)), end)
	}
	if f.set.edges(node).len() == 0 {
		return
	}
	if at, ok := f.nextWord(end); ok {
		f.walk(node, at, depth+1)
	}
}

// nextWord is the next token from i on that has readings, if no mark that
// breaks phrases stands before it.
func (f *finder) nextWord(i int) (int, bool) {
	for ; i < f.limit; i++ {
		if len(f.words[i]) > 0 {
			return i, true
		}
		if f.doc.Tokens[i].Divides() {
			return 0, false
		}
	}
	return 0, false
}

func (f *finder) add(t Term, end int) {
	h := Hit{Lexicon: t.Lexicon, First: f.start, End: end, Mood: t.Mood, Inflected: t.Inflected, Read: f.path[0].Word, How: f.path[0].How}
	for _, r := range f.path[1:] {
		h.Read += " " + r.Word
		if r.How != "" {
			h.How = r.How
		}
	}
	if t.Trap {
		f.traps = append(f.traps, h)
	} else {
		f.hits = append(f.hits, h)
	}
}

// finish orders the hits, drops those within longer ones and marks the trapped.
func (f *finder) finish() []Hit {
	slices.SortStableFunc(f.traps, func(a, b Hit) int { return a.First - b.First })
	slices.SortStableFunc(f.hits, func(a, b Hit) int {
		switch {
		case a.First != b.First:
			return a.First - b.First
		case a.End != b.End:
			return b.End - a.End
		default:
			return int(a.Lexicon - b.Lexicon)
		}
	})
	out := f.hits[:0]
	last := map[int32]Hit{} // the longest-reaching hit of each lexicon so far
	for _, h := range f.hits {
		if l, ok := last[h.Lexicon]; ok && h.End <= l.End {
			continue
		}
		last[h.Lexicon] = h
		f.trap(&h)
		out = append(out, h)
	}
	return out
}

// trap marks h if a trap of its lexicon covers it.
func (f *finder) trap(h *Hit) {
	from, _ := slices.BinarySearchFunc(f.traps, h.First-longestTrap, func(t Hit, first int) int { return t.First - first })
	for _, t := range f.traps[from:] {
		if t.First > h.First {
			return
		}
		if t.Lexicon == h.Lexicon && h.End <= t.End {
			h.TrapFirst, h.TrapEnd = t.First, t.End
			return
		}
	}
}

// longestTrap is the most tokens a trap is taken to have before the hit in it.
const longestTrap = 64
