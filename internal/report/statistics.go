package report

import (
	"cmp"
	"slices"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// tally counts the findings of a category or of one of its rules in a run.
type tally struct {
	category string
	rule     string // "" for the category as a whole
	findings [3]int // by rules.Severity
	drafts   int    // with such a finding
}

// statistics counts the findings of inputs: each category, and below it its
// rules, both in the order of names. Whose drafts they are is not counted.
func statistics(inputs []Input) []tally {
	counts := map[[2]string]*tally{}
	for _, in := range inputs {
		here := map[*tally]bool{}
		for _, f := range in.findings() {
			for _, rule := range []string{"", f.Rule.ID} {
				key := [2]string{f.Rule.Category, rule}
				if counts[key] == nil {
					counts[key] = &tally{category: f.Rule.Category, rule: rule}
				}
				counts[key].add(f, here)
			}
		}
	}
	list := make([]tally, 0, len(counts))
	for _, t := range counts {
		list = append(list, *t)
	}
	slices.SortFunc(list, func(a, b tally) int {
		return cmp.Or(cmp.Compare(a.category, b.category), cmp.Compare(a.rule, b.rule))
	})
	return list
}

// add counts f, in a draft in which the tallies here were met before.
func (t *tally) add(f checker.Finding, here map[*tally]bool) {
	t.findings[f.Severity]++
	if !here[t] {
		here[t] = true
		t.drafts++
	}
}

// statistics prints the counts by category and rule.
func (p *page) statistics(inputs []Input) {
	var rows []row
	for _, t := range statistics(inputs) {
		name := txt(strong, t.category)
		if t.rule != "" {
			name = gap(indent)
			name.text += printable(t.rule)
		}
		counts := append(p.severities(t.findings), piece{", ", plain}, txt(plain, p.m.Measures.TextCount.Of(t.drafts)))
		rows = append(rows, row{[]piece{name}, counts})
	}
	p.table(rows)
}

type tallyResult struct {
	Category string `json:"category"`
	Rule     string `json:"rule,omitempty"`
	Drafts   int    `json:"drafts"`
	Error    int    `json:"error"`
	Warning  int    `json:"warning"`
	Info     int    `json:"info"`
}

func newTallyResults(inputs []Input) []tallyResult {
	var list []tallyResult
	for _, t := range statistics(inputs) {
		list = append(list, tallyResult{t.category, t.rule, t.drafts, t.findings[rules.Error], t.findings[rules.Warning], t.findings[rules.Info]})
	}
	return list
}
