package match

import "slices"

// Sieve tells which lexicons a text may hold, and where, without folding, cutting
// and reading it as a whole. It errs on one side only: a hit that no trap cancels
// is always told. It is safe for many goroutines; each has a [Sifter].
type Sieve struct {
	set      *Set
	marks    func(word string) bool
	states   *states
	literals map[[trigram]byte][]sought // by how they begin

	// The patterns that are asked for, by number: those that need one of some
	// literals, by literal, and the others.
	doors [][]int32
	open  []int32
}

// trigram is how many bytes of a literal it is found by.
const trigram = 3

// sought is a literal and its number.
type sought struct {
	literal
	n int32
}

// NewSieve makes the sieve of s. Hits of a lexicon that is not asked for are passed
// over; where tokens stand that are written or read as a word of which marks holds,
// [Sifter.Marked] tells.
func NewSieve(s *Set, asked func(lexicon int32) bool, marks func(word string) bool) *Sieve {
	v := &Sieve{set: s, marks: marks, states: newStates(s, asked), literals: map[[trigram]byte][]sought{}}
	for n := range s.patterns.literals.Len() {
		l := openLiteral(s.patterns.literals.At(n))
		key := [trigram]byte([]byte(l.text))
		v.literals[key] = append(v.literals[key], sought{l, int32(n)})
	}
	v.doors = make([][]int32, s.patterns.literals.Len())
	for i := range s.patterns.len() {
		if t := s.patterns.term(i); t.Trap || !asked(t.Lexicon) {
			continue
		}
		needed := s.patterns.needed(i)
		if needed.Len() == 0 {
			v.open = append(v.open, int32(i))
		}
		for k := range needed.Len() {
			v.doors[needed.At(k)] = append(v.doors[needed.At(k)], int32(i))
		}
	}
	return v
}

// pieces appends the numbers of the literals in folded, each once.
func (v *Sieve) pieces(to []int32, folded string) []int32 {
	for i := range max(0, len(folded)-trigram+1) {
		for _, l := range v.literals[[trigram]byte([]byte(folded[i:i+trigram]))] {
			if l.in(folded, i) && !slices.Contains(to, l.n) {
				to = append(to, l.n)
			}
		}
	}
	return to
}
