package checker

import (
	"cmp"
	"slices"
	"sync"

	"github.com/saring-id/saring/internal/fold"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/stance"
)

// sieve is what drafts are sifted with; it is shared.
type sieve struct {
	match  *match.Sieve
	counts [][]int32 // by lexicon: those that its hits count as and a rule asks for
}

// sifter is what one goroutine needs to sift drafts. A nil one sifts nothing.
type sifter struct {
	checker *Checker
	match   *match.Sifter
	met     lexiconSet
	gated   []int      // patterns that may match
	open    []*program // that could fire
	spots   []match.Spot
	groups  []int32 // lexicons that are hit and for which a pronoun may stand
	stands  []int32 // before how many words one stands
	places  places

	text     *fold.Text // nil if it was not needed
	patterns []verdict  // by number
	mayMatch func(pattern int) bool
	maybe    func(pattern int) bool // mayMatch, or nil if that is not known
}

// sifters are those that nobody uses. What one remembers is worth more than to be
// left to a sync.Pool, and no more are made than work at a time.
type sifters struct {
	mu   sync.Mutex
	free []*sifter
}

func (s *sifters) put(f *sifter) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free = append(s.free, f)
}

// get is one of them, nil if there is none.
func (s *sifters) get() *sifter {
	s.mu.Lock()
	defer s.mu.Unlock()
	last := len(s.free) - 1
	if last < 0 {
		return nil
	}
	f := s.free[last]
	s.free = s.free[:last]
	return f
}

// verdict is whether a pattern matches in a draft.
type verdict uint8

const (
	_ verdict = iota // nobody asked
	matches
	absent
)

// siftFrom is how many bytes of drafts are checked before the sieve is made: it
// pays for many drafts, not for one.
const siftFrom = 64 << 10

// sifterFor is a sifter for text, nil if it is too early for one. It goes back to
// c.sifters.
func (c *Checker) sifterFor(text string) *sifter {
	if c.seen.Load() < siftFrom {
		c.seen.Add(int64(len(text)))
		return nil
	}
	if f := c.sifters.get(); f != nil {
		return f
	}
	c.sieving.Do(func() { c.sieve = c.newSieve() })
	lexicons := len(c.roles)
	f := &sifter{
		checker: c, match: c.sieve.match.NewSifter(), met: newLexiconSet(lexicons),
		places: places{anywhere: newLexiconSet(lexicons)}, patterns: make([]verdict, c.vocabulary.Patterns()),
	}
	f.mayMatch = func(pattern int) bool { return f.patterns[pattern] != absent && f.match.Maybe(pattern) }
	return f
}

// newSieve makes the sieve of c.
func (c *Checker) newSieve() *sieve {
	lexicons := len(c.roles)
	asked := newLexiconSet(lexicons)
	for i := range c.programs.Len() {
		for _, l := range c.program(i).when.lexicons {
			asked.add(l)
		}
	}
	s := &sieve{counts: make([][]int32, lexicons)}
	for l := range s.counts {
		if asked.has(int32(l)) {
			s.counts[l] = append(s.counts[l], int32(l))
		}
		into := c.countsAs.At(l)
		for i := range into.Len() {
			if asked.has(into.At(i)) {
				s.counts[l] = append(s.counts[l], into.At(i))
			}
		}
	}
	wanted := func(l int32) bool { return len(s.counts[l]) > 0 || c.stances[l].Mood } // for standIn
	s.match = match.NewSieve(c.vocabulary, wanted, stance.MayStandFor)
	return s
}

// silent reports whether it is certain, without looking closely, that nothing fires
// on text and nothing is held back. If it is not, f.maybe tells which patterns may
// match, nil if that is not known, and f.text is the text as folded, if it was.
//
// It looks up to three times, each time closer, because most texts are told at once:
// for the lexicons that are there, for where they are, for the patterns that match.
func (f *sifter) silent(text string) bool {
	f.text, f.maybe = nil, nil
	if !f.match.Sift(text) {
		return false
	}
	f.maybe = f.mayMatch
	f.met.clear()
	f.match.Lexicons(func(l int32) { f.add(&f.met, l) })
	f.gated = f.match.Patterns(f.gated[:0])
	clear(f.patterns)
	for _, i := range f.gated {
		f.add(&f.met, f.checker.vocabulary.Pattern(i))
	}
	f.open = f.checker.reachable(f.open[:0], &f.met)
	if len(f.open) == 0 {
		return true
	}
	if !f.place() {
		return false
	}
	f.open = slices.DeleteFunc(f.open, func(p *program) bool { return !f.places.could(p) || !f.verified(p, text) })
	return len(f.open) == 0
}

// add adds what a hit of lexicon counts as.
func (f *sifter) add(to *lexiconSet, lexicon int32) {
	for _, l := range f.checker.sieve.counts[lexicon] {
		to.add(l)
	}
}

// place finds out where the lexicons may be hit. ok is false if they may be in too
// many places.
func (f *sifter) place() (ok bool) {
	p := &f.places
	if f.spots, ok = f.match.Spots(f.spots[:0]); !ok {
		return false
	}
	p.spots, p.sentences = p.spots[:0], f.match.Sentences()
	f.groups = f.groups[:0]
	for _, s := range f.spots {
		f.put(s)
		if f.checker.stances[s.Lexicon].Pronouns && !slices.Contains(f.groups, s.Lexicon) {
			f.groups = append(f.groups, s.Lexicon)
		}
	}
	f.displace()
	return len(f.groups) == 0 || f.standIn()
}

// put adds what a hit at s counts as.
func (f *sifter) put(s match.Spot) {
	for _, l := range f.checker.sieve.counts[s.Lexicon] {
		f.places.spots = append(f.places.spots, match.Spot{Lexicon: l, First: s.First, End: s.End})
	}
}

// mostStandIns bounds the hits for which something else may stand.
const mostStandIns = 1024

// standIn adds f.groups wherever [stance.Pronouns] may add them: at a word that may
// stand for them and at a verb whose object may be left out. It reports false if
// there are too many.
func (f *sifter) standIn() bool {
	f.stands = f.match.Marked(f.stands[:0])
	if (len(f.stands)+len(f.spots))*len(f.groups) > mostStandIns {
		return false
	}
	for _, group := range f.groups {
		for _, at := range f.stands {
			f.put(match.Spot{Lexicon: group, First: at, End: at + 1})
		}
		for _, s := range f.spots {
			if f.checker.stances[s.Lexicon].Mood {
				f.put(match.Spot{Lexicon: group, First: s.First, End: s.End})
			}
		}
	}
	slices.SortStableFunc(f.places.spots, func(a, b match.Spot) int { return cmp.Compare(a.First, b.First) })
	return true
}

// displace notes the lexicons of patterns, which may be hit anywhere.
func (f *sifter) displace() {
	f.places.anywhere.clear()
	for _, i := range f.gated {
		if f.patterns[i] != absent {
			f.add(&f.places.anywhere, f.checker.vocabulary.Pattern(i))
		}
	}
}

// verified reports whether p could still fire once the patterns that speak for it
// were searched for in text.
func (f *sifter) verified(p *program, text string) bool {
	v := f.checker.vocabulary
	for _, i := range f.gated {
		if f.patterns[i] != 0 || !slices.ContainsFunc(f.checker.sieve.counts[v.Pattern(i)], p.when.speaks) {
			continue
		}
		if f.text == nil {
			f.text = fold.Fold(text)
		}
		if f.patterns[i] = matches; v.Matches(i, f.text.S) {
			continue
		}
		f.patterns[i] = absent
		if f.displace(); !f.places.could(p) {
			return false
		}
	}
	return true
}
