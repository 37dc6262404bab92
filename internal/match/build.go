package match

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/flat"
)

// edge is a place of the trie under construction; arc is one that leaves a node.
type (
	edge struct{ node, symbol int32 }
	arc  struct{ symbol, next int32 }
)

// Element is one place of a phrase: one of Words, a member of Class, or any word.
type Element struct {
	Words    []string
	Class    int32 // a lexicon; -1 for none
	Any      bool
	Optional bool
}

// Builder collects terms. The zero value is not ready; use [NewBuilder].
type Builder struct {
	words    []string
	ids      map[string]int32 // the number of each word
	ends     [][]Term         // by node
	edges    map[edge]int32
	members  map[int32]map[int32]bool // class -> words
	choices  map[string]int32         // the words of a choice "a/b" -> its class
	patterns []Pattern
}

// NewBuilder is an empty builder.
func NewBuilder() *Builder {
	return &Builder{
		ids:     map[string]int32{},
		ends:    make([][]Term, 1),
		edges:   map[edge]int32{},
		members: map[int32]map[int32]bool{},
		choices: map[string]int32{},
	}
}

// Word adds a one-word term. The word becomes a member of its lexicon's class, too.
func (b *Builder) Word(t Term, word string) {
	b.end(b.step(0, b.word(word)), t)
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
	nodes := []int32{0}
	for _, e := range elements {
		symbol := b.symbol(e)
		var next []int32
		for _, node := range nodes {
			next = append(next, b.step(node, symbol))
			if e.Optional {
				next = append(next, node)
			}
		}
		if nodes = unique(next); len(nodes) > maxNodes {
			return fmt.Errorf("more than %d combinations", maxNodes)
		}
	}
	if nodes[0] == 0 {
		return errors.New("every word is optional")
	}
	for _, node := range nodes {
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
	id, ok := b.ids[w]
	if !ok {
		id = int32(len(b.words))
		b.ids[w] = id
		b.words = append(b.words, w)
	}
	return id
}

func (b *Builder) step(node, symbol int32) int32 {
	e := edge{node, symbol}
	next, ok := b.edges[e]
	if !ok {
		next = int32(len(b.ends))
		b.edges[e] = next
		b.ends = append(b.ends, nil)
	}
	return next
}

// end adds t to node once.
func (b *Builder) end(node int32, t Term) {
	if !slices.Contains(b.ends[node], t) {
		b.ends[node] = append(b.ends[node], t)
	}
}

// Pattern adds an expression, which must be valid.
func (b *Builder) Pattern(p Pattern) { b.patterns = append(b.patterns, p) }

// Write writes the set. include lists, by lexicon, the classes that its words
// are members of besides its own. The same terms in the same order give the
// same bytes.
func (b *Builder) Write(w *flat.Writer, include func(lexicon int32) []int32) {
	b.sort()
	w.Ints(slots(b.words))
	w.Texts(b.words)
	classes := b.classes(include)
	arcs, starts := b.arcs()
	first := b.first(classes, starts)
	w.Shared(spellOut(arcs, classes))
	w.Lists(first)
	w.Lists(flatArcs(arcs))
	w.Shared(packed(b.ends))
	w.Ints(b.hints(arcs))
	writePatterns(w, b.patterns)
}

// sort numbers words by mask, and nodes so that those with edges come first;
// both are numbered as they were added until then.
func (b *Builder) sort() {
	words := slices.Clone(b.words)
	slices.SortFunc(words, compareMasks)
	symbols := make([]int32, len(words))
	for n, w := range words {
		symbols[b.ids[w]] = int32(n)
		b.ids[w] = int32(n)
	}
	b.words = words
	for class, members := range b.members {
		renumbered := make(map[int32]bool, len(members))
		for id := range members {
			renumbered[symbols[id]] = true
		}
		b.members[class] = renumbered
	}

	leaf := make([]int32, len(b.ends))
	for i := range leaf {
		leaf[i] = 1
	}
	for e := range b.edges {
		leaf[e.node] = 0
	}
	order := make([]int32, len(b.ends)) // old numbers in the new order
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(x, y int32) int { return cmp.Compare(leaf[x], leaf[y]) })
	ends, nodes := make([][]Term, len(order)), make([]int32, len(order))
	for n, old := range order {
		ends[n], nodes[old] = b.ends[old], int32(n)
	}
	b.ends = ends
	edges := make(map[edge]int32, len(b.edges))
	for e, next := range b.edges {
		if e.symbol >= 0 {
			e.symbol = symbols[e.symbol]
		}
		edges[edge{nodes[e.node], e.symbol}] = nodes[next]
	}
	b.edges = edges
}

// slots is the table in which words are looked up, a quarter of it empty at least.
func slots(words []string) []int32 {
	size := 4
	for 4*len(words) > 3*size {
		size *= 2
	}
	table := make([]int32, size)
	for id, w := range words {
		h := hash(w)
		i := int(h) & (size - 1)
		for table[i] != 0 {
			i = (i + 1) & (size - 1)
		}
		table[i] = int32(h>>32)&^slotWord | int32(id+1)
	}
	return table
}

// classes is, by word, the classes that an edge asks for.
func (b *Builder) classes(include func(lexicon int32) []int32) [][]int32 {
	used := map[int32]bool{}
	for e := range b.edges {
		if e.symbol < anyWord {
			used[classSymbol(e.symbol)] = true
		}
	}
	by := make([][]int32, len(b.words))
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
				by[w] = append(by[w], class)
			}
		}
	}
	for w := range by {
		by[w] = unique(by[w])
	}
	return by
}

// arcs is the edges of every node but the root that has some, and the root's own.
func (b *Builder) arcs() (arcs [][]arc, starts map[int32]int32) {
	starts = map[int32]int32{}
	for e, next := range b.edges {
		if e.node == 0 {
			starts[e.symbol] = next
			continue
		}
		if n := int(e.node) + 1; n > len(arcs) {
			arcs = append(arcs, make([][]arc, n-len(arcs))...)
		}
		arcs[e.node] = append(arcs[e.node], arc{e.symbol, next})
	}
	return arcs, starts
}

// fewMembers is how large a class may be for its edges to be spelled out.
const fewMembers = 10

// spellOut replaces every edge of a small class, such as a choice of words, by
// edges of its words, so that a frequent word is not looked for in dozens of
// classes. It returns the classes that are left, by word.
func spellOut(arcs [][]arc, classes [][]int32) [][]int32 {
	members := map[int32][]int32{}
	for word, list := range classes {
		for _, class := range list {
			members[class] = append(members[class], int32(word))
		}
	}
	kept := map[int32]bool{}
	for node, list := range arcs {
		var spelled []arc
		for _, a := range list {
			class := classSymbol(a.symbol)
			if a.symbol >= anyWord || len(members[class]) > fewMembers {
				spelled = append(spelled, a)
				kept[class] = true
				continue
			}
			for _, word := range members[class] {
				spelled = append(spelled, arc{word, a.next})
			}
		}
		slices.SortFunc(spelled, func(x, y arc) int { return cmp.Or(cmp.Compare(x.symbol, y.symbol), cmp.Compare(x.next, y.next)) })
		arcs[node] = slices.Compact(spelled)
	}
	left := make([][]int32, len(classes))
	for word, list := range classes {
		left[word] = slices.DeleteFunc(slices.Clone(list), func(class int32) bool { return !kept[class] })
	}
	return left
}

// first is, by word, the nodes that it leads to from the root by itself and by its classes.
func (b *Builder) first(classes [][]int32, starts map[int32]int32) [][]int32 {
	first := make([][]int32, len(b.words))
	for w := range first {
		if next, ok := starts[int32(w)]; ok {
			first[w] = append(first[w], next)
		}
		for _, class := range classes[w] {
			if next, ok := starts[classSymbol(class)]; ok {
				first[w] = append(first[w], next)
			}
		}
		slices.Sort(first[w])
	}
	return first
}

// hints are what Set.hint gives for the nodes with edges.
func (b *Builder) hints(arcs [][]arc) []int32 {
	hints := make([]int32, 0, 2*len(arcs))
	for node, list := range arcs {
		hint := uint64(0)
		for _, a := range list {
			hint |= signature(a.symbol)
		}
		if len(b.ends[node]) > 0 {
			hint |= endsHere
		}
		hints = append(hints, int32(hint), int32(hint>>32))
	}
	return hints
}

func flatArcs(arcs [][]arc) [][]int32 {
	lists := make([][]int32, len(arcs))
	for node, list := range arcs {
		for _, a := range list {
			lists[node] = append(lists[node], a.symbol, a.next)
		}
	}
	return lists
}

func packed(ends [][]Term) [][]int32 {
	lists := make([][]int32, len(ends))
	for node, terms := range ends {
		for _, t := range terms {
			lists[node] = append(lists[node], t.pack())
		}
	}
	return lists
}

func unique[T cmp.Ordered](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}
