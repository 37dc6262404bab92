package checker

import "slices"

// What could fire is decided on lexicons alone, before any hit is looked at
// closely: a condition cannot be met unless its lexicons were hit. The test is
// monotone: it never says no where more is asked of the hits (their place,
// stance, order) than that they are there.

// lexiconSet is a set of lexicons, by number.
type lexiconSet struct {
	bits []uint64
	list []int32 // its members in the order in which they were added
}

func newLexiconSet(lexicons int) lexiconSet {
	return lexiconSet{bits: make([]uint64, (lexicons+63)/64)}
}

func (s *lexiconSet) has(l int32) bool { return s.bits[l>>6]>>(l&63)&1 != 0 }

func (s *lexiconSet) add(l int32) {
	if !s.has(l) {
		s.bits[l>>6] |= 1 << (l & 63)
		s.list = append(s.list, l)
	}
}

func (s *lexiconSet) clear() {
	clear(s.bits)
	s.list = s.list[:0]
}

// could reports whether n could be met where the lexicons of met were hit.
func (n *node) could(met *lexiconSet) bool {
	if n.lexicon >= 0 {
		return met.has(n.lexicon)
	}
	return n.parts(func(part *node) bool { return part.could(met) })
}

// parts reports whether so many parts of n could be met as it asks for, by what
// could says of one of them.
func (n *node) parts(could func(part *node) bool) bool {
	for i := range n.all {
		if !could(&n.all[i]) {
			return false
		}
	}
	if len(n.any) == 0 {
		return true
	}
	missing := n.atLeast
	for i := range n.any {
		if could(&n.any[i]) {
			if missing--; missing <= 0 {
				return true
			}
		}
	}
	return false
}

// positive appends the lexicons of n that speak for it: all but those of none:.
func (n *node) positive(to []int32) []int32 {
	if n.lexicon >= 0 {
		to = append(to, n.lexicon)
	}
	for i := range n.all {
		to = n.all[i].positive(to)
	}
	for i := range n.any {
		to = n.any[i].positive(to)
	}
	return to
}

// speaks reports whether lexicon speaks for n.
func (n *node) speaks(lexicon int32) bool {
	_, ok := slices.BinarySearch(n.lexicons, lexicon)
	return ok
}

// reachable appends the programs that could fire where the lexicons of met were
// hit, in order, without twins. Only those that need one of them are looked at.
func (c *Checker) reachable(out []*program, met *lexiconSet) []*program {
	for _, l := range met.list {
		wanted := c.wanted.At(int(l))
		for i := range wanted.Len() {
			if p := c.program(int(wanted.At(i))); p.when.could(met) {
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, inOrder)
	return slices.Compact(out)
}

// withTwins is programs, in order, with those of later rules that ask for the same.
func (c *Checker) withTwins(programs []*program) []*program {
	for _, p := range programs {
		twins := c.twins.At(p.number)
		for i := range twins.Len() {
			programs = append(programs, c.program(int(twins.At(i))))
		}
	}
	slices.SortFunc(programs, inOrder)
	return programs
}

func inOrder(a, b *program) int { return a.number - b.number }

// needed is lexicons of which one must be hit for n to be met, and how many
// terms they have in all: those of the part of all: with the fewest. It is nil
// if n can be met without any.
func (c *compiler) needed(n *node) (lexicons []int32, terms int) {
	if n.lexicon >= 0 {
		return []int32{n.lexicon}, c.terms[n.lexicon]
	}
	for i := range n.any {
		choice, t := c.needed(&n.any[i])
		if choice == nil {
			lexicons, terms = nil, 0
			break
		}
		lexicons, terms = append(lexicons, choice...), terms+t
	}
	for i := range n.all {
		if part, t := c.needed(&n.all[i]); part != nil && (lexicons == nil || t < terms) {
			lexicons, terms = part, t
		}
	}
	return lexicons, terms
}
