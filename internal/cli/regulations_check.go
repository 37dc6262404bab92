package cli

import (
	"cmp"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newRegulationsCheck lists the law whose status is to be checked again.
func newRegulationsCheck(a *app) *cobra.Command {
	w := a.words.RegulationsCheck
	var on dateValue
	cmd := &cobra.Command{
		Use: "check", Aliases: []string{"periksa"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.noArguments,
		RunE: a.runs(func(*cobra.Command, []string) (Status, error) {
			if on.day.IsZero() {
				return runRegulationsCheck(a, a.now())
			}
			return runRegulationsCheck(a, on.day)
		}),
	}
	cmd.Flags().Var(&on, "on", a.words.FlagOn)
	return cmd
}

func runRegulationsCheck(a *app, on time.Time) (Status, error) {
	set, _, err := a.load()
	if err != nil {
		return NotStarted, err
	}
	list := overdue(set, on)
	if err := report.StaleList(a.out, list, set.Regulations, on, a.options()); err != nil {
		return Incomplete, err
	}
	if len(list) > 0 {
		return Findings, nil
	}
	return Clean, nil
}

// overdue is the regulations whose check is too old on a day, the oldest first.
func overdue(set *rules.Set, on time.Time) []report.Overdue {
	y, m, d := on.Date()
	day := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	var list []report.Overdue
	for _, r := range set.Regulations {
		if r.Stale(on) {
			days := int(day.Sub(r.Checked.AddDate(0, 0, r.MaxAge)).Hours() / 24)
			list = append(list, report.Overdue{Regulation: r, Days: days, CitedBy: citing(set, r)})
		}
	}
	slices.SortStableFunc(list, func(x, y report.Overdue) int { return cmp.Compare(y.Days, x.Days) })
	return list
}
