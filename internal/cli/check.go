package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
)

// checkOptions are the flags and arguments of check.
type checkOptions struct {
	draft   draftOptions
	format  *choice
	failOn  *choice
	width   widthValue
	verbose bool
}

func newCheckOptions() *checkOptions {
	return &checkOptions{format: newChoice([]string{"text", "json"}, "teks"), failOn: newFailOn()}
}

// newCheck checks drafts and prints what should not go out.
func newCheck(a *app) *cobra.Command {
	w := a.words.Check
	o := newCheckOptions()
	cmd := &cobra.Command{
		Use: "check " + w[msg.Args], Aliases: []string{"cek", "periksa"},
		Short: w[msg.Short], Long: fmt.Sprintf(w[msg.Long], strings.Join(input.Extensions(), " ")), Example: w[msg.Example],
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			o.draft.paths, o.draft.hasText = args, cmd.Flags().Changed("text")
			if a.nothingAsked(o.draft) {
				return NotStarted, usage(a.seeHelp(cmd), a.words.TooFew, cmd.UseLine())
			}
			return runCheck(cmd.Context(), a, o)
		}),
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	o.draft.define(a, cmd)
	flags.VarP(o.format, "format", "f", a.words.FlagFormat)
	flags.Var(o.failOn, "fail-on", a.words.FlagFailOn)
	flags.Var(&o.width, "width", a.words.FlagWidth)
	flags.BoolVar(&o.verbose, "verbose", false, a.words.FlagVerbose)
	complete(cmd, "format", o.format)
	complete(cmd, "fail-on", o.failOn)
	return cmd
}

func runCheck(ctx context.Context, a *app, o *checkOptions) (Status, error) {
	if err := a.valid(o.draft); err != nil {
		return NotStarted, err
	}
	c, err := a.checker()
	if err != nil {
		return NotStarted, err
	}
	var inputs []report.Input
	check := func(read func() draft) report.Input { return a.check(ctx, c, read()) }
	err = inOrder(ctx, slices.Values(a.drafts(ctx, o.draft)), check, func(in report.Input) error {
		inputs = append(inputs, in)
		return nil
	})
	if err != nil {
		return Incomplete, err
	}
	options := a.options()
	options.FailOn, options.ShowHeld = report.Level(o.failOn.value), o.verbose
	options.Width = width(int(o.width), a.outTerminal, a.env)
	write := report.Text
	if o.format.value == "json" {
		write = report.JSON
	}
	if err := write(a.out, inputs, options); err != nil {
		return Incomplete, err
	}
	// A person who reads the report on a terminal was told already.
	if o.format.value == "json" || !a.outTerminal.is {
		for _, in := range inputs {
			if in.Failure != nil {
				a.sayFailure(in.Name, in.Failure)
			}
		}
	}
	return statusOf(report.Summarize(inputs, options.FailOn)), nil
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
