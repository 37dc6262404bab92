package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/lookup"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// newRules is the work on rules.
func newRules(a *app) *cobra.Command {
	return a.group("rules", []string{"aturan"}, a.words.Rules,
		newRulesList(a), newRulesShow(a), newRulesSearch(a), newRulesForms(a),
		newRulesTest(a), newRulesMeasure(a), newRulesNew(a))
}

// group is a command that has only commands of its own; alone it gives its help.
// aliases are its Indonesian names, if it has another.
func (a *app) group(name string, aliases []string, w msg.Command, commands ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{
		Use: name, Aliases: aliases,
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.onlyCommands,
		RunE: a.runs(func(cmd *cobra.Command, _ []string) (Status, error) { return Clean, a.writeHelp(cmd) }),
	}
	cmd.AddCommand(commands...)
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

// unknownRule names the nearest rule, by the whole id or by its last part; for the
// id of a regulation, the command that shows it.
func (a *app) unknownRule(set *rules.Set, id string) error {
	var known, inCategory []string
	for _, r := range set.Rules {
		if r.Category == id {
			inCategory = append(inCategory, r.ID)
		}
		if _, last, _ := strings.Cut(r.ID, "/"); last == id {
			return usage(fmt.Sprintf(a.words.DidYouMean, r.ID), a.words.UnknownRule, id)
		}
		known = append(known, r.ID)
	}
	if len(inCategory) > 0 {
		return usage(fmt.Sprintf(a.words.RulesOf, id, strings.Join(inCategory, ", ")), a.words.UnknownRule, id)
	}
	if law, ok := set.Regulation(id); ok {
		return usage(fmt.Sprintf(a.words.LawNoRule, "saring regulations show "+law.ID), a.words.UnknownRule, id)
	}
	_, last, _ := strings.Cut(id, "/")
	if last == "" {
		last = id
	}
	search := fmt.Sprintf(a.words.SearchFor, "saring rules search "+last)
	return usage(a.meant(id, known, search), a.words.UnknownRule, id)
}

// vocabulary is the lexicons with these ids and those that they include, each
// once, a lexicon before what it includes.
func vocabulary(set *rules.Set, ids []string) []*rules.Lexicon {
	var all []*rules.Lexicon
	var add func(ids []string)
	add = func(ids []string) {
		for _, id := range ids {
			if l, ok := set.Lexicon(id); ok && !slices.Contains(all, l) {
				all = append(all, l)
				add(l.Include)
			}
		}
	}
	add(ids)
	return all
}

// each prints every one of list, with an empty line between them.
func each[T any](a *app, list []T, print func(T) error) (Status, error) {
	for i, one := range list {
		if i > 0 {
			if _, err := fmt.Fprintln(a.out); err != nil {
				return Incomplete, err
			}
		}
		if err := print(one); err != nil {
			return Incomplete, err
		}
	}
	return Clean, nil
}

// search is what of list a half-remembered name may mean, the nearest first. It
// says so if there is nothing.
func search[T any](a *app, query string, list []T, entry func(T) lookup.Entry) []T {
	entries, byID := make([]lookup.Entry, len(list)), map[string]T{}
	for i, one := range list {
		entries[i] = entry(one)
		byID[entries[i].ID] = one
	}
	var found []T
	for _, m := range lookup.Search(query, entries) {
		found = append(found, byID[m.ID])
	}
	if len(found) == 0 {
		a.say(a.words.NothingFound, query)
	}
	return found
}

// completeRules offers the rules and their titles.
func (a *app) completeRules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return completeIDs(a, func(set *rules.Set) []*rules.Rule { return set.Rules }, func(r *rules.Rule) (id, about string) {
		return r.ID, r.Title.In(a.lang)
	})
}

// completeIDs offers the ids of what list takes out of the rules, each with what it is about.
func completeIDs[T any](a *app, list func(*rules.Set) []T, describe func(T) (id, about string)) ([]string, cobra.ShellCompDirective) {
	set, _, err := a.load()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var ids []string
	for _, one := range list(set) {
		id, about := describe(one)
		ids = append(ids, cobra.CompletionWithDesc(id, about))
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}
