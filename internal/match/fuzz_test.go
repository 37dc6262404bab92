package match

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/clause"
)

// naive finds terms the slow and obvious way: every term is tried at every
// token of every sentence.
type naive struct {
	g     *glossary
	doc   *clause.Doc
	words Words
	// by lexicon: the words that {lexicon} stands for
	members map[int32]map[string]bool
}

func newNaive(g *glossary, d *clause.Doc, w Words) *naive {
	n := &naive{g, d, w, map[int32]map[string]bool{}}
	for i := range g.names {
		n.members[int32(i)] = map[string]bool{}
	}
	for i, name := range g.names {
		for _, term := range g.terms[name] {
			e := g.elements(term)
			if strings.HasPrefix(term, "!") || len(e) != 1 || len(e[0].Words) != 1 || e[0].Optional {
				continue
			}
			n.members[int32(i)][term] = true
			for _, into := range g.includes[name] {
				n.members[g.number(into)][term] = true
			}
		}
	}
	return n
}

// place is where a term was found.
type place struct {
	lexicon    int32
	first, end int
}

// find returns every place of a term, and of a trap, with its readings.
func (n *naive) find() (terms, traps map[place][]string) {
	terms, traps = map[place][]string{}, map[place][]string{}
	for i := range n.doc.Sentences {
		first, end := n.doc.SentenceTokens(i)
		for at := first; at < end; at++ {
			for l, name := range n.g.names {
				for _, term := range n.g.terms[name] {
					term, trap := strings.CutPrefix(term, "!")
					into := terms
					if trap {
						into = traps
					}
					n.match(n.g.elements(term), at, end, nil, func(to int, read []string) {
						p := place{int32(l), at, to}
						into[p] = append(into[p], strings.Join(read, " "))
					})
				}
			}
		}
	}
	return terms, traps
}

// match tries elements from token at on and calls found with the end of each
// way in which they match.
func (n *naive) match(elements []Element, at, limit int, read []string, found func(end int, read []string)) {
	if len(elements) == 0 {
		return
	}
	e, rest := elements[0], elements[1:]
	if e.Optional {
		n.match(rest, at, limit, read, found)
	}
	for _, r := range n.words[at] {
		end := at + r.Tokens
		if end > limit || !n.fits(e, r.Word, len(read) == 0) {
			continue
		}
		so := append(slices.Clone(read), r.Word)
		if optional(rest) {
			found(end, so)
		}
		if next, ok := n.next(end, limit); ok {
			n.match(rest, next, limit, so, found)
		}
	}
}

func (n *naive) fits(e Element, word string, first bool) bool {
	switch {
	case e.Any:
		return !first // a hit never starts with any word
	case e.Class >= 0:
		return n.members[e.Class][word]
	}
	return slices.Contains(e.Words, word)
}

func optional(elements []Element) bool {
	return !slices.ContainsFunc(elements, func(e Element) bool { return !e.Optional })
}

// next is the next token with readings, unless a mark that ends phrases is before it.
func (n *naive) next(i, limit int) (int, bool) {
	for ; i < limit; i++ {
		t := n.doc.Tokens[i]
		if len(n.words[i]) > 0 {
			return i, true
		}
		if t.Kind == clause.Mark && !strings.ContainsRune(`"'“”‘’«»*_~-/#()`, []rune(t.Text)[0]) {
			return 0, false
		}
	}
	return 0, false
}

// checkFind compares the trie with the naive search on text.
func checkFind(t *testing.T, g *glossary, s *Set, text string) {
	t.Helper()
	d := split(s, text)
	w := s.Read(d)
	hits := s.Find(d, w, nil)
	checkSieve(t, s, text)
	terms, traps := newNaive(g, d, w).find()

	// What lies within a longer hit of its lexicon is left out.
	want := map[place]bool{}
	for p := range terms {
		inside := false
		for q := range terms {
			inside = inside || q != p && q.lexicon == p.lexicon && q.first <= p.first && p.end <= q.end
		}
		if !inside {
			want[p] = true
		}
	}
	got := map[place]bool{}
	for i, h := range hits {
		p := place{h.Lexicon, h.First, h.End}
		if h.First < 0 || h.End <= h.First || h.End > len(d.Tokens) || d.SentenceOf(h.First) != d.SentenceOf(h.End-1) {
			t.Fatalf("%q: hit %+v out of bounds", text, h)
		}
		if got[p] {
			t.Errorf("%q: hit %+v twice", text, h)
		}
		got[p] = true
		if !want[p] {
			t.Errorf("%q: hit %+v too many", text, h)
		} else if !slices.Contains(terms[p], h.Read) {
			t.Errorf("%q: hit %+v reads none of %q", text, h, terms[p])
		}
		if i > 0 && !ordered(&hits[i-1], &h) {
			t.Errorf("%q: hit %+v before %+v", text, hits[i-1], h)
		}
		trapped := false
		for q := range traps {
			trapped = trapped || q.lexicon == h.Lexicon && q.first <= h.First && h.End <= q.end
		}
		if trapped != h.Trapped() {
			t.Errorf("%q: hit %+v is trapped: %v", text, h, trapped)
		}
		if h.Trapped() && traps[place{h.Lexicon, h.TrapFirst, h.TrapEnd}] == nil {
			t.Errorf("%q: hit %+v in a trap that is none", text, h)
		}
	}
	for p := range want {
		if !got[p] {
			t.Errorf("%q: %q of lexicon %d at [%d, %d) is missing", text, terms[p], p.lexicon, p.first, p.end)
		}
	}
}

// ordered: by First, then longest first, then lexicon.
func ordered(a, b *Hit) bool {
	switch {
	case a.First != b.First:
		return a.First < b.First
	case a.End != b.End:
		return a.End > b.End
	}
	return a.Lexicon < b.Lexicon
}

// valid limits a vocabulary that a fuzzer made up to what the loader lets
// through and the naive search can do in time.
func (g *glossary) valid() bool {
	n := 0
	for i, name := range g.names {
		if slices.Contains(g.names[:i], name) || slices.ContainsFunc(g.includes[name], func(into string) bool { return g.number(into) < 0 }) {
			return false
		}
		for _, term := range g.terms[name] {
			term = strings.TrimPrefix(term, "!")
			e := g.elements(term)
			if n++; n > 20 || len(e) == 0 || len(e) > 6 || optional(e) {
				return false
			}
			for i := range e {
				if strings.ContainsAny(strings.Join(e[i].Words, ""), "!?{}_:") || slices.Contains(e[i].Words, "") {
					return false
				}
				if word := strings.Fields(term)[i]; strings.HasPrefix(word, "{") && e[i].Class < 0 {
					return false
				}
			}
		}
	}
	return len(g.names) <= 4
}

// FuzzFind: the trie finds what the naive search finds, in order, within
// bounds, nothing inside a longer hit of its lexicon, and never panics.
func FuzzFind(f *testing.F) {
	for _, seed := range []struct{ vocabulary, text string }{
		{"a: usir orang/kaum, {b}, usir {b}\nb < a: nias, batak", "usir nias, usir kaum \"nias\" dan usir orang batak"},
		{"a: a _ b, a b? c, !x a\nb: b", "a b c. a x a b c b\na"},
		{"a: babi, di usir, diusir, !flu babi", "b a b i di usir flu b@bi babi-babi #FluBabi"},
		{"a: {a} {a} b?, b, b b", "b b b b b"},
		{"a: a? b? c d?", "a b c d c d b c a c"},
		{"a: surat rahasia\nb: rahasia", "surat. rahasia, surat *rahasia* surat\nrahasia Surat\nRahasia"},
		{"a: _ x, x _, a? _ y", "p x p. x a p y"},
	} {
		f.Add(seed.vocabulary, seed.text)
	}
	f.Fuzz(func(t *testing.T, vocabulary, text string) {
		if len(vocabulary) > 200 || len(text) > 120 || !utf8.ValidString(text) || !utf8.ValidString(vocabulary) {
			return
		}
		g := parse(vocabulary)
		if g.valid() {
			checkFind(t, &g, g.build(t), text)
		}
	})
}

// TestFindIsNaive is FuzzFind on vocabularies and texts that are random, but
// dense: a few words, so that terms overlap, include, trap and interrupt each other.
func TestFindIsNaive(t *testing.T) {
	rounds := 400
	if testing.Short() {
		rounds = 50
	}
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		pick := func(from ...string) string { return from[r.IntN(len(from))] }
		word := func() string { return pick("a", "b", "c", "di", "usir", "diusir", "babi", "orang", "bodoh") }
		var vocabulary strings.Builder
		for l := range 3 {
			fmt.Fprintf(&vocabulary, "%c", 'x'+l)
			if l > 0 && r.IntN(2) == 0 {
				vocabulary.WriteString(" < " + pick("x", "y", "x y"))
			}
			vocabulary.WriteString(": ")
			for range 1 + r.IntN(5) {
				if r.IntN(5) == 0 {
					vocabulary.WriteString("!")
				}
				for range 1 + r.IntN(4) {
					vocabulary.WriteString(pick(word(), word(), word(), word()+"/"+word(), word()+"?", "_", "{x}", "{y}", "{z}?") + " ")
				}
				vocabulary.WriteString(", ")
			}
			vocabulary.WriteString("\n")
		}
		g := parse(vocabulary.String())
		for name, terms := range g.terms { // what the loader refuses
			g.terms[name] = slices.DeleteFunc(terms, func(term string) bool { return optional(g.elements(strings.TrimPrefix(term, "!"))) })
		}
		s := g.build(t)
		for range 10 {
			var text strings.Builder
			for range r.IntN(14) {
				text.WriteString(pick(word(), word(), word(), word(), "b a b i", "b@bi", "bodoh-bodoh", "#UsirOrang", "🙂", "lain"))
				text.WriteString(pick(" ", " ", " ", " ", " ", ", ", ". ", "\n", "-", " \"", "! ", " *", "/", "\n\n"))
			}
			checkFind(t, &g, s, text.String())
			if t.Failed() {
				t.Fatalf("seed %d, vocabulary:\n%s", seed, vocabulary.String())
			}
		}
	}
}
