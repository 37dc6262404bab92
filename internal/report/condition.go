package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/saring-id/saring/rules"
)

// condition is c as a phrase: all of (kelompok, dehumanisasi), directly linked.
func (p *page) condition(c rules.Condition) string {
	return strings.Join(p.conditionParts(c), ", ")
}

// conditionParts are what c asks for: its groups, then how they stand together.
func (p *page) conditionParts(c rules.Condition) []string {
	if c.Lexicon != "" {
		return []string{p.leaf(c)}
	}
	m := p.m.Explain
	var parts []string
	group := func(word string, list []rules.Condition) {
		if len(list) == 0 {
			return
		}
		items := make([]string, len(list))
		for i, item := range list {
			parts := p.conditionParts(item)
			items[i] = strings.Join(parts, ", ")
			if len(parts) > 1 { // else it would not be seen what belongs together
				items[i] = "(" + items[i] + ")"
			}
		}
		parts = append(parts, word+" ("+strings.Join(items, ", ")+")")
	}
	group(m.All, c.All)
	if c.AtLeast > 1 {
		group(fmt.Sprintf(m.AtLeast, c.AtLeast), c.Any)
	} else {
		group(m.Any, c.Any)
	}
	group(m.None, c.None)
	if c.Near > 0 {
		parts = append(parts, fmt.Sprintf(m.Near, c.Near))
	}
	if c.Link {
		parts = append(parts, m.Link)
	}
	if c.Order {
		parts = append(parts, m.Order)
	}
	return parts
}

// leaf is a lexicon's name, with its own stances if it has any.
func (p *page) leaf(c rules.Condition) string {
	if len(c.Stance) == 0 {
		return c.Lexicon
	}
	words := make([]string, len(c.Stance))
	for i, s := range c.Stance {
		words[i] = p.m.Stance(s)
	}
	return c.Lexicon + " (" + strings.Join(words, ", ") + ")"
}

// ruleLexicons prints the lexicons that a rule names and those that they include.
func (p *page) ruleLexicons(r *rules.Rule, set *rules.Set) {
	p.section(p.m.Explain.Lexicons)
	var rows []row
	for _, id := range lexiconIDs(r.When, set) {
		l := findLexicon(set, id)
		if l == nil {
			rows = append(rows, row{cells: []piece{txt(strong, id)}})
			continue
		}
		facts := []piece{txt(plain, l.Title.In(p.o.Lang)), txt(faint, p.m.Explain.Terms.Of(len(l.Items)))}
		rows = append(rows, row{
			[]piece{txt(strong, id), txt(roleStyle(l.Role, r.Severity), p.m.Role(l.Role))},
			p.dotted(facts),
		})
	}
	p.table(rows)
}

// lexiconIDs are the lexicons of c in the order of the rule, each followed by
// those that it includes, every one once.
func lexiconIDs(c rules.Condition, set *rules.Set) []string {
	var ids []string
	var add func(id string)
	add = func(id string) {
		if id == "" || slices.Contains(ids, id) {
			return
		}
		ids = append(ids, id)
		if l := findLexicon(set, id); l != nil {
			for _, included := range l.Include {
				add(included)
			}
		}
	}
	var walk func(c rules.Condition)
	walk = func(c rules.Condition) {
		add(c.Lexicon)
		for _, list := range [][]rules.Condition{c.All, c.Any, c.None} {
			for _, item := range list {
				walk(item)
			}
		}
	}
	walk(c)
	return ids
}

// findLexicon is the lexicon with id, nil if set lacks it.
func findLexicon(set *rules.Set, id string) *rules.Lexicon {
	at, ok := slices.BinarySearchFunc(set.Lexicons, id, func(l *rules.Lexicon, id string) int {
		return strings.Compare(l.ID, id)
	})
	if !ok {
		return nil
	}
	return set.Lexicons[at]
}
