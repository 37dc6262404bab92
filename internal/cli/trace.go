package cli

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// traceOptions are the flags and arguments of trace.
type traceOptions struct {
	draft draftOptions
	rule  string
}

// newTrace shows what every stage of the engine saw in a draft, and why a rule
// fired or not.
func newTrace(a *app) *cobra.Command {
	w := a.words.Trace
	o := traceOptions{draft: newDraftOptions()}
	cmd := &cobra.Command{
		Use: "trace " + w[msg.Args], Aliases: []string{"lacak"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.atMostOne,
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			o.draft.paths = args
			if a.nothingAsked(o.draft) {
				return NotStarted, usage(a.seeHelp(cmd), a.words.TooFew, cmd.UseLine())
			}
			return runTrace(cmd.Context(), a, o)
		}),
	}
	cmd.Flags().SortFlags = false
	o.draft.define(a, cmd, a.words.FlagTraceText)
	cmd.Flags().StringVar(&o.rule, "rule", "", a.words.FlagRule)
	_ = cmd.RegisterFlagCompletionFunc("rule", a.completeRules) // the error is that it is not defined
	return cmd
}

func runTrace(ctx context.Context, a *app, o traceOptions) (Status, error) {
	if err := a.valid(o.draft); err != nil {
		return NotStarted, err
	}
	if len(o.draft.texts) > 1 {
		return NotStarted, usage("", "%s", a.words.OneText)
	}
	if _, err := a.settings(o.draft.places()...); err != nil {
		return NotStarted, err
	}
	c, err := a.checker()
	if err != nil {
		return NotStarted, err
	}
	var only []*rules.Rule
	if o.rule != "" {
		if only, err = a.rulesByID(c.Set(), []string{o.rule}); err != nil {
			return NotStarted, err
		}
	}
	status := Clean
	g := a.gather(o.draft)
	drafts := g.oneFile()
	for _, d := range drafts {
		for _, n := range d.notices {
			a.say("%s: %s", report.Called(d.name, a.lang), a.said(n.ID, n.EN))
		}
		if d.failure != nil {
			a.sayFailure(d.name, d.failure)
			status = Incomplete
		}
		if d.source == nil {
			continue
		}
		if err := a.traceDraft(ctx, c, d, only); err != nil {
			return Incomplete, err
		}
	}
	for _, in := range g.rest(len(drafts)) {
		a.sayFailure(in.Name, in.Failure)
		status = Incomplete
	}
	return status, nil
}

// traceDraft prints the trace of d, or what of it matters to the rules of only.
func (a *app) traceDraft(ctx context.Context, c *checker.Checker, d draft, only []*rules.Rule) error {
	t, err := c.Trace(ctx, d.source)
	if err != nil {
		return err
	}
	for _, r := range only {
		narrow(t, r, c.Set())
		if len(t.Rules) == 0 {
			a.say(a.words.NotConsidered, r.ID)
		}
	}
	return report.Trace(a.out, report.Input{Name: d.name, Part: d.part}, t, a.options())
}

// narrow leaves in t what matters to r: hits of its lexicons, and of the cues
// that gave these hits their stance or held r back.
func narrow(t *checker.Trace, r *rules.Rule, set *rules.Set) {
	t.Rules = slices.DeleteFunc(t.Rules, func(x checker.TraceRule) bool { return x.Rule != r })
	own := vocabulary(set, r.When.Lexicons())
	var cues []source.Span
	for _, h := range t.Hits {
		if h.Cue != nil && slices.Contains(own, h.Lexicon) {
			cues = append(cues, *h.Cue)
		}
	}
	for _, x := range t.Rules {
		if x.Hold != nil && x.Hold.Cue != nil {
			cues = append(cues, *x.Hold.Cue)
		}
	}
	t.Hits = slices.DeleteFunc(t.Hits, func(h checker.TraceHit) bool {
		gave := h.Lexicon.Role == rules.Cue && slices.ContainsFunc(cues, h.Span.Overlaps)
		return !gave && !slices.Contains(own, h.Lexicon)
	})
}

// oneFile reads the one file that is asked for. A folder is refused.
func (g *gathering) oneFile() []draft {
	switch {
	case len(g.texts) > 0:
		return g.text(report.TextName, g.texts[0])
	case g.readsStdin():
		return g.stdin()
	}
	return g.file(g.paths[0])
}
