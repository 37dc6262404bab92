package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newRulesList lists the rules by category.
func newRulesList(a *app) *cobra.Command {
	w := a.words.RulesList
	category := newCategory()
	cmd := &cobra.Command{
		Use: "list", Aliases: []string{"daftar"}, Short: w[msg.Short],
		Args: a.noArguments,
		RunE: a.runs(func(*cobra.Command, []string) (Status, error) {
			return runRulesList(a, category.value)
		}),
	}
	cmd.Flags().Var(category, "category", a.words.FlagCategory)
	complete(cmd, "category", category)
	return cmd
}

// newCategory is the value of --category: a category, "" until it is set.
func newCategory() *choice { return &choice{known: config.WordsOf(rules.Categories...)} }

func runRulesList(a *app, category string) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	list := set.Rules
	if category != "" {
		list = slices.DeleteFunc(slices.Clone(list), func(r *rules.Rule) bool { return r.Category != category })
	}
	return Clean, report.RuleList(a.out, list, a.options())
}
