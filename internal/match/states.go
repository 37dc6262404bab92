package match

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"
	"sync/atomic"
)

// states are the trie of a set once more, without what its sieve is not asked for,
// and laid out so that little memory is touched. A state is what any number of nodes
// come to together, so that a symbol leads from it to one state only, and equal
// states are one. What may follow is asked of one bit of 64 for each symbol, which a
// text carries with its words; then of a row of bits of the state; and hardly ever
// of more than that.
//
// States are made when a word is first met, from the end of the trie to its root:
// what a state leads to is there before it. There are never more than the vocabulary
// makes. They are shared: whoever walks holds mu for reading, start for writing if
// the word is new.
type states struct {
	mu     sync.RWMutex
	set    *Set
	asked  func(lexicon int32) bool
	starts []atomic.Int32 // by word: the state that it leads to, -1 if it was not met yet; read without mu
	nodes  []int32        // by node: its state, -1 if it is not made yet
	all    []state        // the first one is the end: nothing is told, nothing follows; the last one only ends lists
	told   []told         // of all
	edges  []step         // of all, by symbol
	rows   []uint64
	equal  map[uint64]int32 // by hash of what they are

	// What is gathered for the states at hand, that of deeper ones behind.
	toldOn  []told
	stepsOn []step
	parts   []int32
}

// state is what was read so far. Its lists end where those of the next start.
type state struct {
	follows uint64 // signatures of the symbols of its edges
	any     int32  // the state that any word leads to
	told    int32  // what is told when it is reached
	edges   int32  // by symbol, but for any word
	row     int32  // bits of the symbols of its edges, see symbolBits; a power of two of words, or none
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

// step is an edge of a state: the state that symbol leads to.
type step struct{ symbol, state int32 }

func newStates(set *Set, asked func(lexicon int32) bool) *states {
	s := &states{
		set: set, asked: asked, starts: make([]atomic.Int32, set.words.Len()), nodes: make([]int32, set.ends.Len()),
		all: make([]state, 1), equal: map[uint64]int32{},
	}
	for i := range s.starts {
		s.starts[i].Store(-1)
	}
	for i := range s.nodes {
		s.nodes[i] = -1
	}
	s.intern(0, 0, 0)
	return s
}

func (s *states) toldAt(state int32) []told { return s.told[s.all[state].told:s.all[state+1].told] }
func (s *states) edgesAt(state int32) []step {
	return s.edges[s.all[state].edges:s.all[state+1].edges]
}
func (s *states) rowAt(state int32) []uint64 { return s.rows[s.all[state].row:s.all[state+1].row] }

// start is the state that word leads to, -1 for an unknown one.
func (s *states) start(word int32) int32 {
	if word < 0 {
		return 0
	}
	if state := s.starts[word].Load(); state >= 0 {
		return state
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.starts[word].Load() < 0 {
		first := s.set.first.At(int(word))
		for i := range first.Len() {
			s.parts = append(s.parts, s.node(first.At(i)))
		}
		s.starts[word].Store(s.merge(0))
	}
	return s.starts[word].Load()
}

// next is the state that symbol leads to from state, which has this row; 0 if it
// leads nowhere.
func (s *states) next(state int32, row []uint64, symbol int32) int32 {
	if word, set := symbolBits(symbol); row[word&uint32(len(row)-1)]&set != set {
		return 0
	}
	edges := s.edgesAt(state)
	i, ok := slices.BinarySearchFunc(edges, symbol, func(e step, symbol int32) int { return cmp.Compare(e.symbol, symbol) })
	if !ok {
		return 0
	}
	return edges[i].state
}

// symbolBits is where in a row the bits of symbol are: two of a word.
func symbolBits(symbol int32) (word uint32, set uint64) {
	h := uint64(uint32(symbol)) * 0x9E3779B97F4A7C15
	return uint32(h >> 32), 1<<(h>>58) | 1<<(h>>52&63)
}

// node is the state of a node.
func (s *states) node(n int32) int32 {
	if s.nodes[n] >= 0 {
		return s.nodes[n]
	}
	told, steps := len(s.toldOn), len(s.stepsOn)
	edges := s.set.edges(n)
	for i := range edges.len() {
		s.stepsOn = append(s.stepsOn, step{edges.symbol(i), s.node(edges.next(i))})
	}
	ends := s.set.ends.At(int(n))
	for i := range ends.Len() {
		if t := unpack(ends.At(i)); s.asked(t.Lexicon) {
			s.toldOn = append(s.toldOn, tell(t.Lexicon, t.Trap))
		}
	}
	s.nodes[n] = s.gathered(told, steps)
	return s.nodes[n]
}

// merge is the state that does what the parts from first on do, and takes them away.
func (s *states) merge(first int) int32 {
	parts := unique(s.parts[first:])
	s.parts = s.parts[:first]
	if len(parts) > 0 && parts[0] == 0 {
		parts = parts[1:]
	}
	switch len(parts) {
	case 0:
		return 0
	case 1:
		return parts[0]
	}
	told, steps := len(s.toldOn), len(s.stepsOn)
	for _, p := range parts {
		s.toldOn, s.stepsOn = append(s.toldOn, s.toldAt(p)...), append(s.stepsOn, s.edgesAt(p)...)
		if any := s.all[p].any; any != 0 {
			s.stepsOn = append(s.stepsOn, step{anyWord, any})
		}
	}
	return s.gathered(told, steps)
}

// gathered is the state that tells s.toldOn from told on and takes s.stepsOn from
// steps on, of which some may be of one symbol; both are taken away.
func (s *states) gathered(told, steps int) int32 {
	slices.SortFunc(s.stepsOn[steps:], func(x, y step) int { return cmp.Compare(x.symbol, y.symbol) })
	to, any := steps, int32(0)
	for i := steps; i < len(s.stepsOn); {
		symbol, parts := s.stepsOn[i].symbol, len(s.parts)
		for ; i < len(s.stepsOn) && s.stepsOn[i].symbol == symbol; i++ {
			s.parts = append(s.parts, s.stepsOn[i].state)
		}
		switch next := s.merge(parts); {
		case next == 0:
		case symbol == anyWord:
			any = next
		default:
			s.stepsOn[to] = step{symbol, next}
			to++
		}
	}
	s.stepsOn = s.stepsOn[:to]
	s.toldOn = s.toldOn[:told+len(unique(s.toldOn[told:]))]
	state := s.intern(told, steps, any)
	s.toldOn, s.stepsOn = s.toldOn[:told], s.stepsOn[:steps]
	return state
}

// intern is the state of s.toldOn from told on and s.stepsOn from steps on, which is
// added if there is none that equals it.
func (s *states) intern(told, steps int, any int32) int32 {
	tells, edges := s.toldOn[told:], s.stepsOn[steps:]
	h := mix(uint64(any))
	for _, t := range tells {
		h = mix(h ^ uint64(t))
	}
	for _, e := range edges {
		h = mix(h ^ uint64(uint32(e.symbol)) ^ uint64(e.state)<<32)
	}
	for ; ; h++ {
		n, ok := s.equal[h]
		if !ok {
			break
		}
		if s.all[n].any == any && slices.Equal(s.toldAt(n), tells) && slices.Equal(s.edgesAt(n), edges) {
			return n
		}
	}
	n := int32(len(s.all) - 1)
	s.equal[h] = n
	s.told, s.edges = append(s.told, tells...), append(s.edges, edges...)
	s.all[n].any, s.all[n].follows = any, s.addRow(edges)
	s.all = append(s.all, state{told: int32(len(s.told)), edges: int32(len(s.edges)), row: int32(len(s.rows))})
	return n
}

// addRow adds the row of edges, with eight bits for each or a few more, and gives
// their signatures.
func (s *states) addRow(edges []step) (follows uint64) {
	if len(edges) == 0 {
		return 0
	}
	words := 1 << bits.Len(uint(len(edges)-1)/8)
	from := len(s.rows)
	s.rows = append(s.rows, make([]uint64, words)...)
	for _, e := range edges {
		word, set := symbolBits(e.symbol)
		s.rows[from+int(word)&(words-1)] |= set
		follows |= signature(e.symbol)
	}
	return follows
}
