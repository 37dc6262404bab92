package match

import (
	"cmp"
	"math/bits"
	"slices"
)

// Sieve tells which lexicons a text may hold, and where, without folding, cutting
// and reading it as a whole. It errs on one side only: a hit that no trap cancels
// is always told. It is immutable and safe for many goroutines; each has a [Sifter].
//
// It is the trie of a Set once more, without what its caller does not ask for,
// laid out for speed. A state is what was read so far: a word, or further down a
// node. What may follow is asked of a bit for each pair of a state and a symbol;
// hardly ever is more than that looked at.
type Sieve struct {
	set *Set

	tells   lists[told]  // by word: what is told as soon as it is read
	symbols lists[int32] // by word: the symbols that it fits
	edges   lists[step]  // by state: words first, then nodes; by symbol
	pairs   []uint64     // bits, by hash of state and symbol: there is such an edge
	ends    lists[told]  // by node: what is told when it is reached

	literals map[[trigram]byte][]sought // by how they begin
	patterns []int32                    // those that are asked for, by number
}

// told is a lexicon of which a term or a trap ends: its number, and a bit for traps.
type told int32

func tell(lexicon int32, trap bool) told {
	t := told(lexicon << 1)
	if trap {
		t |= 1
	}
	return t
}

func (t told) lexicon() int32 { return int32(t >> 1) }
func (t told) trap() bool     { return t&1 != 0 }

// step is an edge of a sieve: the node that symbol leads to.
type step struct{ symbol, node int32 }

// lists are lists, end to end: list i starts at from[i].
type lists[T any] struct {
	from   []int32
	values []T
}

func (l *lists[T]) at(i int32) []T { return l.values[l.from[i]:l.from[i+1]] }

// push adds a list.
func (l *lists[T]) push(list []T) {
	if l.from == nil {
		l.from = []int32{0}
	}
	l.values = append(l.values, list...)
	l.from = append(l.from, int32(len(l.values)))
}

// trigram is how many bytes of a literal it is found by.
const trigram = 3

// sought is a literal and its number.
type sought struct {
	literal
	n int32
}

// NewSieve makes the sieve of s. Hits of a lexicon that is not asked for are passed over.
func NewSieve(s *Set, asked func(lexicon int32) bool) *Sieve {
	v := &Sieve{set: s, literals: map[[trigram]byte][]sought{}}
	b := sieveBuilder{v: v, tells: make([][]told, s.ends.Len()), edges: make([][]step, s.ends.Len())}
	b.nodes(asked)
	b.words()
	b.pairs()
	v.doors(asked)
	return v
}

// sieveBuilder copies what leads to a lexicon that is told.
type sieveBuilder struct {
	v     *Sieve
	tells [][]told // by node
	edges [][]step // by node
}

// nodes copies the trie.
func (b *sieveBuilder) nodes(asked func(lexicon int32) bool) {
	s, done := b.v.set, make([]bool, len(b.edges))
	var leads func(node int32) bool // reports whether a told lexicon is reached from node
	leads = func(node int32) bool {
		if !done[node] {
			done[node] = true
			ends := s.ends.At(int(node))
			for i := range ends.Len() {
				if t := unpack(ends.At(i)); asked(t.Lexicon) {
					b.tells[node] = append(b.tells[node], tell(t.Lexicon, t.Trap))
				}
			}
			b.tells[node] = unique(b.tells[node])
			for edges, i := s.edges(node), 0; i < edges.len(); i++ {
				if next := edges.next(i); leads(next) {
					b.edges[node] = append(b.edges[node], step{edges.symbol(i), next})
				}
			}
		}
		return len(b.tells[node]) > 0 || len(b.edges[node]) > 0
	}
	for node := range int32(len(b.edges)) {
		leads(node)
	}
}

// words lays out what is asked of a word, and the edges: those of the nodes that
// a word leads to from the root are its own.
func (b *sieveBuilder) words() {
	s, v := b.v.set, b.v
	for word := range int32(s.words.Len()) {
		var tells []told
		var edges []step
		first := s.first.At(int(word))
		for i := range first.Len() {
			tells, edges = append(tells, b.tells[first.At(i)]...), append(edges, b.edges[first.At(i)]...)
		}
		v.tells.push(unique(tells))
		v.pushEdges(edges)
		symbols := []int32{word, anyWord}
		classes := s.classes.At(int(word))
		for i := range classes.Len() {
			symbols = append(symbols, classSymbol(classes.At(i)))
		}
		v.symbols.push(symbols)
	}
	for node := range b.edges {
		v.ends.push(b.tells[node])
		v.pushEdges(b.edges[node])
	}
}

func (v *Sieve) pushEdges(edges []step) {
	slices.SortFunc(edges, func(a, b step) int { return cmp.Or(cmp.Compare(a.symbol, b.symbol), cmp.Compare(a.node, b.node)) })
	v.edges.push(slices.Compact(edges))
}

// pairs sets the bits of the pairs, one of sixteen or fewer.
func (b *sieveBuilder) pairs() {
	v := b.v
	v.pairs = make([]uint64, 1<<bits.Len(uint(len(v.edges.values)/4)))
	for state := range int32(len(v.edges.from) - 1) {
		for _, e := range v.edges.at(state) {
			word, bit := v.pair(state, e.symbol)
			v.pairs[word] |= bit
		}
	}
}

// pair is the bit of a state and a symbol.
func (v *Sieve) pair(state, symbol int32) (word int, bit uint64) {
	h := (uint64(uint32(state))<<32 | uint64(uint32(symbol))) * 0x9E3779B97F4A7C15
	h ^= h >> 32
	return int(h>>6) & (len(v.pairs) - 1), 1 << (h & 63)
}

// state is that of a node.
func (v *Sieve) state(node int32) int32 { return int32(v.set.words.Len()) + node }

// unknown is the symbols that a word fits that is not in the vocabulary.
var unknown = []int32{anyWord}

// fits is the symbols that word fits; it may be unknown, -1.
func (v *Sieve) fits(word int32) []int32 {
	if word < 0 {
		return unknown
	}
	return v.symbols.at(word)
}

// doors enters the patterns.
func (v *Sieve) doors(asked func(lexicon int32) bool) {
	for n := range v.set.patterns.literals.Len() {
		l := openLiteral(v.set.patterns.literals.At(n))
		key := [trigram]byte([]byte(l.text))
		v.literals[key] = append(v.literals[key], sought{l, int32(n)})
	}
	for i := range v.set.patterns.len() {
		if t := v.set.patterns.term(i); !t.Trap && asked(t.Lexicon) {
			v.patterns = append(v.patterns, int32(i))
		}
	}
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
