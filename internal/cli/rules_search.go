package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/lookup"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newRulesSearch finds a rule by a half-remembered name.
func newRulesSearch(a *app) *cobra.Command {
	w := a.words.RulesSearch
	return &cobra.Command{
		Use: "search " + w[msg.Args], Aliases: []string{"cari"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.atLeastOne(""),
		RunE: a.runs(func(_ *cobra.Command, args []string) (Status, error) {
			return runRulesSearch(a, strings.Join(args, " "))
		}),
	}
}

func runRulesSearch(a *app, query string) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	entries, byID := make([]lookup.Entry, len(set.Rules)), map[string]*rules.Rule{}
	for i, r := range set.Rules {
		names := append([]string{r.Title.ID, r.Title.EN}, lexicons(r.When)...)
		entries[i], byID[r.ID] = lookup.Entry{ID: r.ID, Names: names}, r
	}
	var found []*rules.Rule
	for _, m := range lookup.Search(query, entries) {
		found = append(found, byID[m.ID])
	}
	if len(found) == 0 {
		a.say(a.words.NothingFound, query)
		return Findings, nil
	}
	return Clean, report.RuleList(a.out, found, a.options())
}

// lexicons is the ids of the lexicons that c names.
func lexicons(c rules.Condition) []string {
	var ids []string
	if c.Lexicon != "" {
		ids = append(ids, c.Lexicon)
	}
	for _, group := range [][]rules.Condition{c.All, c.Any} {
		for _, part := range group {
			ids = append(ids, lexicons(part)...)
		}
	}
	return ids
}
