package rules

import (
	"fmt"
	"strings"
)

// String is the condition on one line, as a rule file writes it in flow style.
func (c Condition) String() string {
	if c.Lexicon != "" {
		if len(c.Stance) == 0 {
			return c.Lexicon
		}
		stances := make([]string, len(c.Stance))
		for i, s := range c.Stance {
			stances[i] = string(s)
		}
		return fmt.Sprintf("{lexicon: %s, stance: [%s]}", c.Lexicon, strings.Join(stances, ", "))
	}
	var parts []string
	list := func(key string, of []Condition) {
		if len(of) == 0 {
			return
		}
		names := make([]string, len(of))
		for i, sub := range of {
			names[i] = sub.String()
		}
		parts = append(parts, key+": ["+strings.Join(names, ", ")+"]")
	}
	list("all", c.All)
	list("any", c.Any)
	if c.AtLeast > 1 {
		parts = append(parts, fmt.Sprintf("at_least: %d", c.AtLeast))
	}
	list("none", c.None)
	if c.Near > 0 {
		parts = append(parts, fmt.Sprintf("near: %d", c.Near))
	}
	if c.Link {
		parts = append(parts, "link: true")
	}
	if c.Order {
		parts = append(parts, "order: true")
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// Lexicons are the ids of the lexicons that c names, each once, in order.
func (c Condition) Lexicons() []string {
	var out []string
	seen := map[string]bool{}
	var walk func(c Condition)
	walk = func(c Condition) {
		if c.Lexicon != "" && !seen[c.Lexicon] {
			seen[c.Lexicon] = true
			out = append(out, c.Lexicon)
		}
		for _, list := range [][]Condition{c.All, c.Any, c.None} {
			for _, sub := range list {
				walk(sub)
			}
		}
	}
	walk(c)
	return out
}
