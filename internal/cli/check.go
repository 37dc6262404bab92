package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/policy"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/internal/suppress"
	"github.com/saring-id/saring/rules"
)

// checkOptions are the flags and arguments of check.
type checkOptions struct {
	draft   draftOptions
	outputs outputs
	verbose bool

	redact, statistics bool

	// noSuppressions tells findings that a draft says are to be passed over.
	noSuppressions bool
}

func newCheckOptions() *checkOptions {
	return &checkOptions{draft: newDraftOptions(), outputs: newOutputs()}
}

// newCheck checks drafts and prints what should not go out.
func newCheck(a *app) *cobra.Command {
	w := a.words.Check
	o := newCheckOptions()
	cmd := &cobra.Command{
		Use: "check " + w[msg.Args], Aliases: []string{"cek", "periksa"},
		Short: w[msg.Short], Long: fmt.Sprintf(w[msg.Long], strings.Join(input.Extensions(), " ")), Example: w[msg.Example],
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			o.draft.paths = args
			if a.nothingAsked(o.draft) {
				return NotStarted, usage(a.seeHelp(cmd), a.words.TooFew, cmd.UseLine())
			}
			return runCheck(cmd.Context(), a, o)
		}),
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	o.draft.define(a, cmd, a.words.FlagText)
	o.draft.defineFrom(a, cmd)
	formats := &outputsFlag{list: &o.outputs}
	flags.VarP(formats, "format", "f", a.words.FlagFormat)
	failOn := newFailOn()
	flags.Var(failOn, "fail-on", a.words.FlagFailOn)
	addSelection(a, cmd)
	flags.BoolVar(&o.noSuppressions, "no-suppressions", false, a.words.FlagNoSuppressions)
	flags.BoolVar(&o.verbose, "verbose", false, a.words.FlagVerbose)
	flags.BoolVar(&o.redact, "redact", false, a.words.FlagRedact)
	flags.BoolVar(&o.statistics, "statistics", false, a.words.FlagStatistics)
	complete(cmd, "format", formats)
	complete(cmd, "fail-on", failOn)
	return cmd
}

func runCheck(ctx context.Context, a *app, o *checkOptions) (Status, error) {
	if err := a.valid(o.draft); err != nil {
		return NotStarted, err
	}
	s, err := a.settings(o.draft.paths...)
	if err != nil {
		return NotStarted, err
	}
	if !a.flags.Changed("format") {
		o.outputs = outputsOf(s.Format.V)
	}
	if o.statistics && !slices.ContainsFunc(o.outputs, func(out output) bool { return out.Tallies }) {
		return NotStarted, usage("", "%s", a.words.NoStatistics)
	}
	if err := a.possible(o.outputs, o.draft.paths); err != nil {
		return NotStarted, err
	}
	c, err := a.checker()
	if err != nil {
		return NotStarted, err
	}
	p, err := a.policy(c, s)
	if err != nil {
		return NotStarted, err
	}
	g := a.gather(o.draft)
	readings, err := g.readings(ctx)
	if err != nil {
		return NotStarted, err
	}
	var inputs []report.Input
	check := func(read reading) []report.Input {
		var list []report.Input
		for _, d := range read() {
			list = append(list, applied(p, a.check(ctx, c, d)))
		}
		if !o.noSuppressions {
			a.suppress(list, suppress.Rules{Known: func() []string { return ruleIDs(c.Set().Rules) }, Used: p.Uses})
		}
		return list
	}
	err = inOrder(ctx, slices.Values(readings), check, func(list []report.Input) error {
		inputs = append(inputs, list...)
		return nil
	})
	if err != nil {
		return Incomplete, err
	}
	inputs = append(inputs, g.rest(len(inputs))...)
	if o.redact {
		inputs = report.Redact(inputs)
	}
	options := a.options()
	options.Statistics = o.statistics
	options.FailOn, options.ShowHeld, options.NotSelected = report.Level(s.FailOn.V), o.verbose, len(p.NotSelected())
	whole, err := a.write(o.outputs, inputs, options)
	if err != nil {
		return Incomplete, err
	}
	sum := report.Summarize(inputs, options.FailOn)
	a.sayBeside(o.outputs, inputs, sum)
	if !whole {
		return Incomplete, nil
	}
	return statusOf(sum), nil
}

// applied is in with what p makes of its findings, each act told once.
func applied(p *policy.Policy, in report.Input) report.Input {
	if in.Report != nil {
		r := *p.Apply(in.Report)
		r.Findings = checker.Merge(r.Findings)
		in.Report = &r
	}
	return in
}

// suppress takes out of the drafts of one file what their directives pass over.
func (a *app) suppress(list []report.Input, r suppress.Rules) {
	var reports []*checker.Report
	var at []int // in list, of each report
	comments := 0
	for i, in := range list {
		if in.Report != nil {
			reports, at = append(reports, in.Report), append(at, i)
			comments += len(in.Report.Source.Comments)
		}
	}
	if comments == 0 {
		return
	}
	out := suppress.Apply(reports, r, a.now())
	for i := range reports {
		in, kept := &list[at[i]], *reports[i]
		kept.Findings = out.Kept[i]
		in.Report = &kept
		for _, s := range out.Passed[i] {
			in.Suppressed = append(in.Suppressed, report.Suppressed{Finding: s.Finding, Reason: s.By.Reason, Until: s.By.Until})
		}
	}
	for _, e := range out.Problems {
		in := &list[at[0]]
		in.Notices = append(in.Notices, report.Notice{ID: placed(rules.Indonesian, e.Line, e.Column, e.ID), EN: placed(rules.English, e.Line, e.Column, e.EN)})
	}
}

// sayBeside tells, beside the reports, what their reader may not see: a failure,
// if no report for people is on standard output, or it is put away in a file; the
// counts, if all reports went to files; and, beside a report for people, law that
// was not checked for long.
func (a *app) sayBeside(list outputs, inputs []report.Input, sum report.Summary) {
	printed := list.toStdout()
	forPeople := printed != nil && printed.People
	var stale []string
	for _, in := range inputs {
		if in.Failure != nil && (!forPeople || a.outAside) {
			a.sayFailure(in.Name, in.Failure)
		}
		if in.Report != nil && forPeople {
			stale = append(stale, a.staleLaw(in.Report.Findings)...)
		}
	}
	if printed == nil {
		a.say("%s", report.Counts(sum, a.lang))
	}
	if slices.Sort(stale); len(stale) > 0 {
		a.say(a.words.StaleCited, strings.Join(slices.Compact(stale), ", "))
	}
}

// staleLaw is the regulations that findings cite and whose check is too old today.
func (a *app) staleLaw(findings []checker.Finding) []string {
	var ids []string
	for _, f := range findings {
		for _, c := range f.Rule.Cites {
			if c.Regulation.Stale(a.now()) {
				ids = append(ids, c.Regulation.ID)
			}
		}
	}
	return ids
}

// statusOf is the exit status of a run.
func statusOf(s report.Summary) Status {
	switch {
	case s.Failed > 0:
		return Incomplete
	case s.Reached > 0:
		return Findings
	}
	return Clean
}
