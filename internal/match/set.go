// Package match finds the terms of every lexicon in one pass over the tokens
// of a draft. It knows lexicons by number and nothing of rules.
//
// Terms are compiled into a trie over words, not bytes: a term is found only
// as whole words, so "asu" is never found in "masuk". Words are numbered; an
// edge of the trie is a word, any word of a class (a lexicon named in braces, or
// a choice "a/b"), or any word at all.
//
// A [Builder] writes the vocabulary as flat tables, and a [Set] reads them in place:
//
//	slots     Ints   open addressing on the word: 8 bits of its hash, 24 of its number + 1; 0 is empty
//	words     Texts  by word number
//	classes   Shared by word: the classes that it is a member of and an edge asks for, rising
//	first     Lists  by word: the nodes that it leads to from the root, rising
//	arcs      Lists  by node, of those with edges: pairs of symbol and next node, by symbol;
//	                 the edges of a small class are spelled out, so a symbol may stand there twice
//	ends      Shared by node: the terms that end there, packed
//	hints     Ints   by node, of those with edges: 64 bits, see Set.hint
//	patterns  Ints   pairs of a packed term and the digits of a gate
//	          Texts  pairs of the name of a check and an expression
//	          Lists  by pattern: the needs of its gate
//	literals  Texts  of all gates, each once, see literal.String
package match

import (
	"math/bits"

	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/morph"
)

// Set is a compiled vocabulary. It is immutable and safe for many goroutines.
type Set struct {
	slots    flat.Ints
	words    flat.Texts
	classes  flat.Shared
	first    flat.Lists
	arcs     flat.Lists
	ends     flat.Shared
	hints    flat.Ints
	patterns patterns
}

// Open reads a set that a [Builder] wrote, in place.
func Open(r *flat.Reader) *Set {
	s := &Set{slots: r.Ints(), words: r.Texts(), classes: r.Shared(), first: r.Lists(), arcs: r.Lists(), ends: r.Shared(), hints: r.Ints()}
	s.patterns = openPatterns(r)
	return s
}

// Term is what a hit is a hit of.
type Term struct {
	Lexicon   int32
	Mood      morph.Mood
	Inflected bool // a generated form (or the root) of a word, not a phrase as it stands
	Trap      bool // a harmless context of the lexicon, not a term of it
}

// The bits of a packed term: trap, inflected, three of mood, then the lexicon.
const (
	trapBit = 1 << iota
	inflectedBit
	moodShift    = 2
	lexiconShift = 5
	moodMask     = 1<<(lexiconShift-moodShift) - 1
)

func (t Term) pack() int32 {
	x := t.Lexicon<<lexiconShift | int32(t.Mood)<<moodShift
	if t.Inflected {
		x |= inflectedBit
	}
	if t.Trap {
		x |= trapBit
	}
	return x
}

func unpack(x int32) Term {
	return Term{x >> lexiconShift, morph.Mood(x >> moodShift & moodMask), x&inflectedBit != 0, x&trapBit != 0}
}

// Symbols of the trie: words are 0 and up, classes -2 and down.
const anyWord int32 = -1

func classSymbol(lexicon int32) int32 { return -2 - lexicon }

// edges are the edges of a node, by symbol.
type edges flat.Ints

// edges are those that leave node, which is not the root.
func (s *Set) edges(node int32) edges {
	if int(node) >= s.arcs.Len() {
		return ""
	}
	return edges(s.arcs.At(int(node)))
}

func (e edges) len() int           { return flat.Ints(e).Len() / 2 }
func (e edges) symbol(i int) int32 { return flat.Ints(e).At(2 * i) }
func (e edges) next(i int) int32   { return flat.Ints(e).At(2*i + 1) }

// hint is, in one number, whether anything comes of node, which is not the root:
// the first bit if terms end there, and the signatures of what may follow.
func (s *Set) hint(node int32) uint64 {
	if i := 2 * int(node); i < s.hints.Len() {
		return uint64(uint32(s.hints.At(i))) | uint64(uint32(s.hints.At(i+1)))<<32
	}
	return endsHere
}

const endsHere = 1

// signature is one bit for symbol, but the first; all of them for any word.
func signature(symbol int32) uint64 {
	if symbol == anyWord {
		return ^uint64(endsHere)
	}
	return 2 << (uint32(symbol) * 0x9E3779B1 >> 16 % 63)
}

// signatures are those of the symbols that word fits, -1 for an unknown one, which
// fits any word only.
func (s *Set) signatures(word int32) uint64 {
	if word < 0 {
		return signature(word)
	}
	all, classes := signature(word), s.classes.At(int(word))
	for i := range classes.Len() {
		all |= signature(classSymbol(classes.At(i)))
	}
	return all
}

// The bits of a slot: the word's number + 1, and above it bits of its hash, so
// that the text of a word is hardly ever looked at in vain.
const (
	slotWord = 1<<24 - 1
	slotHash = ^slotWord
)

// id is the number of word, -1 if it is none of the vocabulary. Nothing is ever
// entered in the table while texts are read, so what a text can make a search
// cost is bounded by the longest run of slots that are taken.
func (s *Set) id(word string) int32 {
	h := hash(word)
	mask := s.slots.Len() - 1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		slot := s.slots.At(i)
		if slot == 0 {
			return -1
		}
		if (slot^int32(h>>32))&slotHash == 0 {
			if id := slot&slotWord - 1; s.words.At(int(id)) == word {
				return id
			}
		}
	}
}

// hash is the same on every machine: its low bits are the slot of a word, its
// high bits are kept there. What is left at the end is read together with bytes
// before it, so that no byte is read alone.
func hash(word string) uint64 {
	n := len(word)
	h, rest := uint64(n), word
	for ; len(rest) > 8; rest = rest[8:] {
		h = mix(h ^ (four(rest) | four(rest[4:])<<32))
	}
	switch {
	case n >= 8:
		h ^= four(word[n-8:]) | four(word[n-4:])<<32
	case n >= 4:
		h ^= four(word) | four(word[n-4:])<<32
	case n > 0:
		h ^= uint64(word[0])<<8 | uint64(word[n/2])<<16 | uint64(word[n-1])<<24
	}
	return mix(h)
}

// four is the first four bytes of s.
func four(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func mix(x uint64) uint64 {
	hi, lo := bits.Mul64(x^0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9)
	return hi ^ lo
}
