package cli

import (
	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/house"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newExplain tells everything about a rule: why, the law, its examples.
func newExplain(a *app) *cobra.Command {
	w := a.words.Explain
	return &cobra.Command{
		Use: "explain " + w[msg.Args], Aliases: []string{"jelaskan"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args:              a.atLeastOne(a.words.SeeRules),
		ValidArgsFunction: a.completeRules,
		RunE: a.runs(func(_ *cobra.Command, ids []string) (Status, error) {
			return runExplain(a, ids)
		}),
	}
}

func runExplain(a *app, ids []string) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	var chosen []*rules.Rule
	for _, id := range ids {
		if r, ok := house.Rule(id); ok {
			chosen = append(chosen, r)
			continue
		}
		found, err := a.rulesByID(set, []string{id})
		if err != nil {
			return NotStarted, err
		}
		chosen = append(chosen, found...)
	}
	return each(a, chosen, func(r *rules.Rule) error { return report.Explain(a.out, r, set, a.options()) })
}
