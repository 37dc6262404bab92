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
	"github.com/saring-id/saring/internal/report"
)

// checkOptions are the flags and arguments of check.
type checkOptions struct {
	draft   draftOptions
	outputs outputs
	verbose bool

	redact, statistics bool

	noSuppressions, noBaseline bool
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
	addBaseline(a, cmd)
	flags.BoolVar(&o.noBaseline, "no-baseline", false, a.words.FlagNoBaseline)
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
	r, err := a.newRun(o.draft.places()...)
	if err != nil {
		return NotStarted, err
	}
	r.noSuppressions = o.noSuppressions
	if !a.flags.Changed("format") {
		o.outputs = outputsOf(r.settings.Format.V)
	}
	if o.statistics && !slices.ContainsFunc(o.outputs, func(out output) bool { return out.Tallies }) {
		return NotStarted, usage("", "%s", a.words.NoStatistics)
	}
	if err := a.possible(o.outputs, o.draft.paths); err != nil {
		return NotStarted, err
	}
	known, err := r.baseline(o.noBaseline)
	if err != nil {
		return NotStarted, err
	}
	inputs, err := r.over(ctx, o.draft)
	if err != nil {
		return Incomplete, err
	}
	if known != nil {
		sift(known.Match(), inputs)
	}
	if o.redact {
		inputs = report.Redact(inputs)
	}
	options := a.options()
	options.Statistics = o.statistics
	options.FailOn, options.ShowHeld, options.NotSelected = report.Level(r.settings.FailOn.V), o.verbose, len(r.policy.NotSelected())
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
