package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/lookup"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newRegulations shows the law that rules cite.
func newRegulations(a *app) *cobra.Command {
	list, show, search := a.words.RegulationsList, a.words.RegulationsShow, a.words.RegulationsSearch
	return a.group("regulations", []string{"peraturan"}, a.words.Regulations, &cobra.Command{
		Use: "list", Aliases: []string{"daftar"}, Short: list[msg.Short],
		Args: a.noArguments,
		RunE: a.runs(func(*cobra.Command, []string) (Status, error) { return runRegulationsList(a) }),
	}, &cobra.Command{
		Use: "show " + show[msg.Args], Aliases: []string{"tampil"}, Short: show[msg.Short], Example: show[msg.Example],
		Args:              a.atLeastOne(a.words.SeeRegulations),
		ValidArgsFunction: a.completeRegulations,
		RunE:              a.runs(func(_ *cobra.Command, ids []string) (Status, error) { return runRegulationsShow(a, ids) }),
	}, &cobra.Command{
		Use: "search " + search[msg.Args], Aliases: []string{"cari"}, Short: search[msg.Short], Example: search[msg.Example],
		Args: a.atLeastOne(""),
		RunE: a.runs(func(_ *cobra.Command, args []string) (Status, error) {
			return runRegulationsSearch(a, strings.Join(args, " "))
		}),
	}, newRegulationsCheck(a))
}

func runRegulationsList(a *app) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	return Clean, report.RegulationList(a.out, set.Regulations, a.options())
}

func runRegulationsShow(a *app, ids []string) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	var chosen []*rules.Regulation
	for _, id := range ids {
		r, ok := set.Regulation(id)
		if !ok {
			return NotStarted, a.unknownRegulation(set, id)
		}
		chosen = append(chosen, r)
	}
	return each(a, chosen, func(r *rules.Regulation) error {
		return report.Regulation(a.out, r, citing(set, r), a.options())
	})
}

// unknownRegulation names the nearest regulation.
func (a *app) unknownRegulation(set *rules.Set, id string) error {
	known := make([]string, len(set.Regulations))
	for i, r := range set.Regulations {
		known[i] = r.ID
	}
	search := fmt.Sprintf(a.words.SearchFor, "saring regulations search "+id)
	return usage(a.meant(id, known, search), a.words.UnknownLaw, id)
}

// citing is the rules that cite r, by id.
func citing(set *rules.Set, r *rules.Regulation) []*rules.Rule {
	var list []*rules.Rule
	for _, rule := range set.Rules {
		if slices.ContainsFunc(rule.Cites, func(c rules.Citation) bool { return c.Regulation == r }) {
			list = append(list, rule)
		}
	}
	return list
}

func runRegulationsSearch(a *app, query string) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	found := search(a, query, set.Regulations, func(r *rules.Regulation) lookup.Entry {
		return lookup.Entry{ID: r.ID, Names: []string{r.Label, r.Title.ID, r.Title.EN}}
	})
	if len(found) == 0 {
		return Findings, nil
	}
	return Clean, report.RegulationList(a.out, found, a.options())
}

// completeRegulations offers the regulations and their short forms.
func (a *app) completeRegulations(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return completeIDs(a, func(set *rules.Set) []*rules.Regulation { return set.Regulations }, func(r *rules.Regulation) (id, about string) {
		return r.ID, r.Label
	})
}
