package checker

import (
	"slices"

	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// program is a rule, compiled: lexicons by number, stances as a set.
type program struct {
	number  int32 // its index among the checker's
	rule    *rules.Rule
	when    node
	stances stanceSet
}

// node is a compiled condition.
type node struct {
	lexicon        int32 // -1 for a group
	stances        stanceSet
	all, any, none []node
	atLeast        int
	near           int
	link, ordered  bool
	source         *rules.Condition
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

// rule compiles r and enters it under the lexicons that it cannot do without.
func (c *compiler) rule(r *rules.Rule) {
	p := program{number: int32(len(c.checker.programs)), rule: r, stances: stancesOf(r.Stance)}
	if p.stances == 0 {
		p.stances = 1 << stance.Asserted
	}
	p.when = c.node(&r.When)
	c.checker.programs = append(c.checker.programs, p)
	needed, _ := c.needed(&p.when)
	if needed == nil {
		needed = p.when.positive(nil)
	}
	slices.Sort(needed)
	for _, l := range slices.Compact(needed) {
		c.checker.wanted[l] = append(c.checker.wanted[l], p.number)
	}
}

func (c *compiler) node(from *rules.Condition) node {
	n := node{lexicon: -1, stances: stancesOf(from.Stance), atLeast: max(1, from.AtLeast), near: from.Near, link: from.Link, ordered: from.Order, source: from}
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
