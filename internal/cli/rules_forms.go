package cli

import (
	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newRulesForms shows the word forms of a lexicon.
func newRulesForms(a *app) *cobra.Command {
	w := a.words.RulesForms
	return &cobra.Command{
		Use: "forms " + w[msg.Args], Aliases: []string{"bentuk"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args:              a.atLeastOne(a.words.SeeLexicons),
		ValidArgsFunction: a.completeLexicons,
		RunE: a.runs(func(_ *cobra.Command, ids []string) (Status, error) {
			return runRulesForms(a, ids)
		}),
	}
}

func runRulesForms(a *app, ids []string) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	var chosen []*rules.Lexicon
	for _, id := range ids {
		l, ok := set.Lexicon(id)
		if !ok {
			return NotStarted, a.unknownLexicon(set, id)
		}
		chosen = append(chosen, l)
	}
	return each(a, chosen, func(l *rules.Lexicon) error { return report.Forms(a.out, l, a.options()) })
}

// unknownLexicon names the nearest lexicon.
func (a *app) unknownLexicon(set *rules.Set, id string) error {
	known := make([]string, len(set.Lexicons))
	for i, l := range set.Lexicons {
		known[i] = l.ID
	}
	return usage(a.meant(id, known, a.words.SeeLexicons), a.words.UnknownLexicon, id)
}

// completeLexicons offers the lexicons and their titles.
func (a *app) completeLexicons(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return completeIDs(a, func(set *rules.Set) []*rules.Lexicon { return set.Lexicons }, func(l *rules.Lexicon) (id, about string) {
		return l.ID, l.Title.In(a.lang)
	})
}
