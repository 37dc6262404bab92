package checker

import (
	"fmt"
	"slices"

	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// program is a rule, compiled: lexicons by number, stances as a set.
type program struct {
	number  int // that of its rule
	scope   rules.Scope
	stances stanceSet
	when    node
}

// node is a compiled condition.
type node struct {
	number         int   // of the condition, counted from the root in the order in which a file has them
	lexicon        int32 // -1 for a group
	stances        stanceSet
	all, any, none []node
	atLeast        int
	near           int
	link, ordered  bool
	lexicons       []int32 // those that speak for it, rising
}

// stanceSet is a set of stances, one bit each; 0 means the rule's own.
type stanceSet uint8

func (s stanceSet) has(x stance.Stance) bool { return s&(1<<x) != 0 }

func stancesOf(list []rules.Stance) stanceSet {
	var s stanceSet
	for x := stance.Asserted; x <= stance.Legal; x++ {
		if slices.Contains(list, rules.Stance(x.String())) {
			s |= 1 << x
		}
	}
	return s
}

// scopes are numbered from narrow to wide.
var scopes = [...]rules.Scope{rules.ScopeClause, rules.ScopeSentence, rules.ScopeDraft}

// rule compiles r and enters it under the lexicons that it cannot do without; if a
// rule before it asks for the same, under that rule.
func (c *compiler) rule(number int, r *rules.Rule) {
	stances := stancesOf(r.Stance)
	if stances == 0 {
		stances = 1 << stance.Asserted
	}
	when := c.node(&r.When)
	program := when.write([]int32{int32(slices.Index(scopes[:], r.Scope)), int32(stances)})
	c.programs, c.twins = append(c.programs, program), append(c.twins, nil)
	asks := fmt.Sprint(program)
	if first, ok := c.first[asks]; ok {
		c.twins[first] = append(c.twins[first], int32(number))
		return
	}
	c.first[asks] = number
	needed, _ := c.needed(&when)
	if needed == nil {
		needed = when.positive(nil)
	}
	slices.Sort(needed)
	for _, l := range slices.Compact(needed) {
		c.wanted[l] = append(c.wanted[l], int32(number))
	}
}

func (c *compiler) node(from *rules.Condition) node {
	n := node{lexicon: -1, stances: stancesOf(from.Stance), atLeast: max(1, from.AtLeast), near: from.Near, link: from.Link, ordered: from.Order}
	if from.Lexicon != "" {
		n.lexicon = c.number[from.Lexicon]
		return n
	}
	list := func(conditions []rules.Condition) []node {
		out := make([]node, len(conditions))
		for i := range conditions {
			out[i] = c.node(&conditions[i])
		}
		return out
	}
	n.all, n.any, n.none = list(from.All), list(from.Any), list(from.None)
	return n
}

// The bits of a node's switches.
const (
	linkBit = 1 << iota
	orderedBit
)

// write appends n and then the nodes below it.
func (n *node) write(to []int32) []int32 {
	switches := int32(0)
	if n.link {
		switches |= linkBit
	}
	if n.ordered {
		switches |= orderedBit
	}
	to = append(to, n.lexicon, int32(n.stances), int32(n.atLeast), int32(n.near), switches, int32(len(n.all)), int32(len(n.any)), int32(len(n.none)))
	for _, list := range [...][]node{n.all, n.any, n.none} {
		for i := range list {
			to = list[i].write(to)
		}
	}
	return to
}

// program is the one of rule n. It is read when it is first run.
func (c *Checker) program(n int) *program {
	return c.made.At(n, func() *program {
		r := programReader{numbers: c.programs.At(n)}
		return &program{number: n, scope: scopes[r.next()], stances: stanceSet(r.next()), when: r.node()}
	})
}

// programReader reads what rule and write wrote.
type programReader struct {
	numbers flat.Ints
	at      int
	nodes   int
}

func (r *programReader) next() int {
	r.at++
	return int(r.numbers.At(r.at - 1))
}

func (r *programReader) node() node {
	n := node{number: r.nodes, lexicon: int32(r.next()), stances: stanceSet(r.next()), atLeast: r.next(), near: r.next()}
	r.nodes++
	switches := r.next()
	n.link, n.ordered = switches&linkBit != 0, switches&orderedBit != 0
	n.all, n.any, n.none = make([]node, r.next()), make([]node, r.next()), make([]node, r.next())
	for _, list := range [...][]node{n.all, n.any, n.none} {
		for i := range list {
			list[i] = r.node()
		}
	}
	n.lexicons = n.positive(nil)
	slices.Sort(n.lexicons)
	n.lexicons = slices.Compact(n.lexicons)
	return n
}

// condition is the one that node number n of a rule was compiled from.
func condition(when *rules.Condition, n int) *rules.Condition {
	var found *rules.Condition
	var walk func(c *rules.Condition)
	walk = func(c *rules.Condition) {
		if n == 0 {
			found = c
		}
		n--
		for _, list := range [...][]rules.Condition{c.All, c.Any, c.None} {
			for i := range list {
				walk(&list[i])
			}
		}
	}
	walk(when)
	return found
}
