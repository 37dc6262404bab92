package match

import (
	"iter"
	"slices"
	"sync"

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
	f, _ := finders.Get().(*finder)
	defer f.free()
	f.set, f.doc, f.words = s, d, w
	for _, readings := range w {
		fits := uint64(0)
		for i := range readings {
			fits |= s.signatures(readings[i].id)
		}
		f.fits = append(f.fits, fits)
	}
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

// finder is the state of one search. It is used again for the next.
type finder struct {
	set   *Set
	doc   *clause.Doc
	words Words
	fits  []uint64 // by token: the signatures of the symbols that its readings fit
	start int
	limit int
	path  []Reading // the readings from start on
	hits  []Hit
	traps []Hit
	reach map[int32]int // by lexicon: the end of its hit that reaches farthest so far
}

var finders = sync.Pool{New: func() any { return &finder{reach: map[int32]int{}} }}

// free forgets the draft and keeps the buffers.
func (f *finder) free() {
	clear(f.path)
	clear(f.hits)
	clear(f.traps)
	clear(f.reach)
	*f = finder{fits: f.fits[:0], path: f.path[:0], hits: f.hits[:0], traps: f.traps[:0], reach: f.reach}
	finders.Put(f)
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
		if at+r.Tokens > f.limit {
			continue
		}
		next, ok := f.nextWord(at + r.Tokens)
		if !ok {
			next = -1
		}
		if node != 0 {
			for k := range f.set.taken(node, r.id) {
				f.enter(k, at, next, depth, r)
			}
		} else if r.id >= 0 {
			first := f.set.first.At(int(r.id))
			for i := range first.Len() {
				f.enter(first.At(i), at, next, depth, r)
			}
		}
	}
}

// taken is the nodes that word, -1 if it is unknown, leads to from node: as a
// member of classes and as any word first, because their symbols are negative,
// then as itself.
func (s *Set) taken(node, word int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		edges := s.edges(node)
		for i := range edges.len() {
			symbol := edges.symbol(i)
			if symbol > word {
				return
			}
			if (symbol == word || symbol == anyWord || symbol < 0 && word >= 0 && s.member(word, classSymbol(symbol))) && !yield(edges.next(i)) {
				return
			}
		}
	}
}

// member reports whether word is a member of class.
func (s *Set) member(word, class int32) bool {
	_, ok := s.classes.At(int(word)).Search(class)
	return ok
}

// enter adds the terms that end at node and walks on behind reading r with token
// next, if there is one.
func (f *finder) enter(node int32, at, next, depth int, r *Reading) {
	hint := f.set.hint(node)
	on := next >= 0 && hint&f.fits[next] != 0
	if hint&endsHere == 0 && !on {
		return
	}
	f.path = append(f.path[:depth], *r)
	ends := f.set.ends.At(int(node))
	for i := range ends.Len() {
		f.add(unpack(ends.At(i)), at+r.Tokens)
	}
	if on {
		f.walk(node, next, depth+1)
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
	out := make([]Hit, 0, len(f.hits))
	for _, h := range f.hits {
		if end, ok := f.reach[h.Lexicon]; ok && h.End <= end {
			continue
		}
		f.reach[h.Lexicon] = h.End
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
