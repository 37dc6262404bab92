package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// newRules is the work on rules.
func newRules(a *app) *cobra.Command {
	w := a.words.Rules
	cmd := &cobra.Command{
		Use: "rules", Aliases: []string{"aturan"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.onlyCommands,
		RunE: a.runs(func(cmd *cobra.Command, _ []string) (Status, error) { return Clean, a.writeHelp(cmd) }),
	}
	cmd.AddCommand(newRulesList(a), newRulesShow(a), newRulesSearch(a), newRulesTest(a), newRulesNew(a))
	return cmd
}

// rulesByID finds the rules with these ids; all of them must exist.
func (a *app) rulesByID(set *rules.Set, ids []string) ([]*rules.Rule, error) {
	var chosen []*rules.Rule
	for _, id := range ids {
		r, ok := set.Rule(id)
		if !ok {
			return nil, a.unknownRule(set, id)
		}
		chosen = append(chosen, r)
	}
	return chosen, nil
}

// unknownRule names the nearest rule, by the whole id or by its last part.
func (a *app) unknownRule(set *rules.Set, id string) error {
	var known []string
	for _, r := range set.Rules {
		if _, last, _ := strings.Cut(r.ID, "/"); last == id {
			return usage(fmt.Sprintf(a.words.DidYouMean, r.ID), a.words.UnknownRule, id)
		}
		known = append(known, r.ID)
	}
	_, last, _ := strings.Cut(id, "/")
	if last == "" {
		last = id
	}
	search := fmt.Sprintf(a.words.SearchFor, "saring rules search "+last)
	return usage(a.meant(id, known, search), a.words.UnknownRule, id)
}

// separate prints the empty line between the i-th thing and the one before.
func (a *app) separate(i int) error {
	if i == 0 {
		return nil
	}
	_, err := fmt.Fprintln(a.out)
	return err
}

// completeRules offers the rules and their titles.
func (a *app) completeRules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	set, _, err := a.load()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var ids []string
	for _, r := range set.Rules {
		ids = append(ids, cobra.CompletionWithDesc(r.ID, r.Title.In(a.lang)))
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}
