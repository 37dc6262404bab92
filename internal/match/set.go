// Package match finds the terms of every lexicon in one pass over the tokens
// of a draft. It knows lexicons by number and nothing of rules.
//
// Terms are compiled into a trie over words, not bytes: a term is found only
// as whole words, so "asu" is never found in "masuk". Words are numbered; an
// edge of the trie is a word, any word of a class (a lexicon named in braces, or
// a choice "a/b"), or any word at all.
package match

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/morph"
)

// Set is a compiled vocabulary. It is immutable and safe for many goroutines.
type Set struct {
	words    map[string]int32 // the number of every word of every term
	classes  [][]int32        // by word: the classes that it is a member of, sorted
	first    [][]int32        // by word: the nodes that it leads to from the root
	arcs     [][]arc          // by node but the root: its edges, sorted by symbol
	ends     [][]Term         // by node: the terms that end there
	masks    map[mask][]string
	patterns []Pattern
}

// Term is what a hit is a hit of.
type Term struct {
	Lexicon   int32
	Mood      morph.Mood
	Inflected bool // a generated form (or the root) of a word, not a phrase as it stands
	Trap      bool // a harmless context of the lexicon, not a term of it
}

// edge is a place of the trie under construction; arc is one that leaves a node.
type (
	edge struct{ node, symbol int32 }
	arc  struct{ symbol, next int32 }
)

// Symbols of the trie: words are 0 and up, classes -2 and down.
const anyWord int32 = -1

func classSymbol(lexicon int32) int32 { return -2 - lexicon }

// Element is one place of a phrase: one of Words, a member of Class, or any word.
type Element struct {
	Words    []string
	Class    int32 // a lexicon; -1 for none
	Any      bool
	Optional bool
}

// Builder collects terms. The zero value is not ready; use [NewBuilder].
type Builder struct {
	set     *Set
	edges   map[edge]int32
	members map[int32]map[int32]bool // class -> words
	choices map[string]int32         // the words of a choice "a/b" -> its class
}

// NewBuilder is an empty builder.
func NewBuilder() *Builder {
	return &Builder{
		set:     &Set{words: map[string]int32{}, ends: make([][]Term, 1), masks: map[mask][]string{}},
		edges:   map[edge]int32{},
		members: map[int32]map[int32]bool{},
		choices: map[string]int32{},
	}
}

// Word adds a one-word term. The word becomes a member of its lexicon's class, too.
func (b *Builder) Word(t Term, word string) {
	id := b.word(word)
	b.end(b.step(0, id), t)
	if !t.Trap {
		b.Member(t.Lexicon, word)
	}
}

// Member makes word a member of a class without making it a term.
func (b *Builder) Member(class int32, word string) {
	if b.members[class] == nil {
		b.members[class] = map[int32]bool{}
	}
	b.members[class][b.word(word)] = true
}

// maxNodes bounds the places that one phrase may add to the trie; only a
// phrase of many optional words comes near.
const maxNodes = 256

// Phrase adds a term of one element or more. It fails if every element is
// optional or there are too many ways to read it.
func (b *Builder) Phrase(t Term, elements []Element) error {
	nodes := map[int32]bool{0: true}
	for _, e := range elements {
		symbol := b.symbol(e)
		next := map[int32]bool{}
		for node := range nodes {
			next[b.step(node, symbol)] = true
			if e.Optional {
				next[node] = true
			}
		}
		if len(next) > maxNodes {
			return fmt.Errorf("more than %d combinations", maxNodes)
		}
		nodes = next
	}
	if nodes[0] {
		return errors.New("every word is optional")
	}
	for node := range nodes {
		b.end(node, t)
	}
	return nil
}

// symbol is the edge that e stands for.
func (b *Builder) symbol(e Element) int32 {
	switch {
	case e.Any:
		return anyWord
	case e.Class >= 0:
		return classSymbol(e.Class)
	case len(e.Words) == 1:
		return b.word(e.Words[0])
	}
	return classSymbol(b.choice(e.Words))
}

// firstChoice is the number of the first class that is a choice, not a lexicon.
const firstChoice = 1 << 24

// choice is the class of a choice of words; equal choices share one.
func (b *Builder) choice(words []string) int32 {
	key := strings.Join(words, "/")
	class, ok := b.choices[key]
	if !ok {
		class = firstChoice + int32(len(b.choices))
		b.choices[key] = class
		for _, w := range words {
			b.Member(class, w)
		}
	}
	return class
}

func (b *Builder) word(w string) int32 {
	id, ok := b.set.words[w]
	if !ok {
		id = int32(len(b.set.words))
		b.set.words[w] = id
	}
	return id
}

func (b *Builder) step(node, symbol int32) int32 {
	e := edge{node, symbol}
	next, ok := b.edges[e]
	if !ok {
		next = int32(len(b.set.ends))
		b.edges[e] = next
		b.set.ends = append(b.set.ends, nil)
	}
	return next
}

// end adds t to node once.
func (b *Builder) end(node int32, t Term) {
	if slices.Contains(b.set.ends[node], t) {
		return
	}
	b.set.ends[node] = append(b.set.ends[node], t)
}

// Pattern adds an expression.
func (b *Builder) Pattern(p Pattern) { b.set.patterns = append(b.set.patterns, p) }

// Build finishes the set. include lists, by lexicon, the classes that its
// words are members of besides its own.
func (b *Builder) Build(include func(lexicon int32) []int32) *Set {
	s := b.set
	s.classes = make([][]int32, len(s.words))
	used := map[int32]bool{}
	for e := range b.edges {
		if e.symbol < anyWord {
			used[classSymbol(e.symbol)] = true
		}
	}
	for lexicon, words := range b.members {
		classes := []int32{lexicon}
		if lexicon < firstChoice {
			classes = append(classes, include(lexicon)...)
		}
		for _, class := range classes {
			if !used[class] {
				continue
			}
			for w := range words {
				s.classes[w] = append(s.classes[w], class)
			}
		}
	}
	for w, id := range s.words {
		s.classes[id] = unique(s.classes[id])
		s.addMask(w)
	}
	b.arcs()
	return s
}

// arcs lays the trie out: what leaves the root by word, what leaves every other
// node by symbol.
func (b *Builder) arcs() {
	s := b.set
	s.arcs = make([][]arc, len(s.ends))
	s.first = make([][]int32, len(s.words))
	starts := map[int32]int32{} // class -> the node it leads to from the root
	for e, next := range b.edges {
		switch {
		case e.node != 0:
			s.arcs[e.node] = append(s.arcs[e.node], arc{e.symbol, next})
		case e.symbol >= 0:
			s.first[e.symbol] = append(s.first[e.symbol], next)
		case e.symbol < anyWord:
			starts[classSymbol(e.symbol)] = next
		}
	}
	for word, classes := range s.classes {
		for _, class := range classes {
			if next, ok := starts[class]; ok {
				s.first[word] = append(s.first[word], next)
			}
		}
		slices.Sort(s.first[word])
	}
	for _, list := range s.arcs {
		slices.SortFunc(list, func(a, b arc) int { return int(a.symbol - b.symbol) })
	}
}
