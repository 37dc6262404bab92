package match

import (
	"slices"
	"strings"

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
func (s *Set) Find(d *clause.Doc, w Words) []Hit {
	f := finder{set: s, doc: d, words: w}
	for i := range d.Sentences {
		first, end := d.SentenceTokens(i)
		f.limit = end
		for at := first; at < end; at++ {
			if len(w[at]) > 0 {
				f.start = at
				f.walk(0, at, nil)
			}
		}
	}
	for i := range s.patterns {
		f.pattern(&s.patterns[i])
	}
	return f.finish()
}

type finder struct {
	set   *Set
	doc   *clause.Doc
	words Words
	start int
	limit int
	hits  []Hit
	traps []Hit
}

// longestTerm bounds the depth of the walk, and with it the work of a hostile text.
const longestTerm = 24

// walk follows the trie from node with the word at token at.
func (f *finder) walk(node int32, at int, path []Reading) {
	if len(path) >= longestTerm {
		return
	}
	for _, r := range f.words[at] {
		if at+r.Tokens > f.limit {
			continue
		}
		if r.id >= 0 {
			f.follow(node, r.id, at, r, path)
			for _, class := range f.set.classes[r.id] {
				f.follow(node, classSymbol(class), at, r, path)
			}
		}
		if len(path) > 0 {
			f.follow(node, anyWord, at, r, path)
		}
	}
}

// follow takes the edge symbol from node, if there is one.
func (f *finder) follow(node, symbol int32, at int, r Reading, path []Reading) {
	next, ok := f.set.edges[edge{node, symbol}]
	if !ok {
		return
	}
	path = append(path, r)
	end := at + r.Tokens
	for _, t := range f.set.ends[next] {
		f.add(t, end, path)
	}
	if at, ok := f.nextWord(end); ok {
		f.walk(next, at, path)
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

func (f *finder) add(t Term, end int, path []Reading) {
	h := Hit{Lexicon: t.Lexicon, First: f.start, End: end, Mood: t.Mood, Inflected: t.Inflected}
	read := make([]string, len(path))
	for i, r := range path {
		read[i] = r.Word
		if r.How != "" {
			h.How = r.How
		}
	}
	h.Read = strings.Join(read, " ")
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
