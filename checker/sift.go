package checker

import (
	"github.com/saring-id/saring/internal/match"
)

// sifter is what one goroutine needs to sift drafts. A nil one sifts nothing.
type sifter struct {
	match *match.Sifter
	met   lexiconSet
	tell  func(lexicon int32)
	maybe func(pattern int) bool
}

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
	if f, ok := c.sifters.Get().(*sifter); ok {
		return f
	}
	c.sieving.Do(func() { c.sieve = match.NewSieve(c.vocabulary, c.asked()) })
	f := &sifter{match: c.sieve.NewSifter(), met: newLexiconSet(len(c.roles))}
	f.tell, f.maybe = f.met.add, f.match.Maybe
	return f
}

// sift reports whether it is certain, without looking closely, that nothing fires
// on text and nothing is held back; otherwise maybe tells which patterns may match,
// nil if that is not known.
func (f *sifter) sift(c *Checker, text string) (silent bool, maybe func(pattern int) bool) {
	if f == nil {
		return false, nil
	}
	f.met.clear()
	if !f.match.Sift(text, f.tell) {
		return false, nil
	}
	return c.silent(&f.met), f.maybe
}

// asked gives, for each lexicon, those that its hits count as and a rule asks for.
func (c *Checker) asked() func(lexicon int32) []int32 {
	asked := newLexiconSet(len(c.roles))
	for i := range c.programs.Len() {
		for _, l := range c.program(i).when.positive(nil) {
			asked.add(l)
		}
	}
	return func(l int32) (counts []int32) {
		if asked.has(l) {
			counts = append(counts, l)
		}
		into := c.countsAs.At(int(l))
		for i := range into.Len() {
			if asked.has(into.At(i)) {
				counts = append(counts, into.At(i))
			}
		}
		return counts
	}
}
