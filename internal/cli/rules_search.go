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
	found := search(a, query, set.Rules, func(r *rules.Rule) lookup.Entry {
		ids := lexicons(r.When)
		e := lookup.Entry{ID: r.ID, Names: append([]string{r.Title.ID, r.Title.EN}, ids...)}
		e.Text = []string{r.Message.ID, r.Message.EN, r.Advice.ID, r.Advice.EN}
		for _, l := range vocabulary(set, ids) {
			e.Text = append(e.Text, l.Title.ID, l.Title.EN)
			for _, item := range l.Items {
				e.Text = append(e.Text, item.Text)
			}
		}
		return e
	})
	if len(found) == 0 {
		return Findings, nil
	}
	return Clean, report.RuleList(a.out, found, a.options())
}

// lexicons is the ids of the lexicons that c asks for. Those under none: are
// left out, they tell what the rule is not about.
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
