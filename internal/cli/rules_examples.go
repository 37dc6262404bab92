package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/proof"
	"github.com/saring-id/saring/rules"
)

// newRulesTest runs the examples of rules. (A file called rules_test.go would be
// a test of this package.)
func newRulesTest(a *app) *cobra.Command {
	w := a.words.RulesTest
	var o testOptions
	cmd := &cobra.Command{
		Use: "test " + w[msg.Args], Aliases: []string{"uji"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		ValidArgsFunction: a.completeRules,
		RunE: a.runs(func(cmd *cobra.Command, ids []string) (Status, error) {
			o.ids = ids
			return runRulesTest(cmd.Context(), a, o)
		}),
	}
	cmd.Flags().SortFlags = false
	cmd.Flags().BoolVar(&o.all, "all", false, a.words.FlagAll)
	cmd.Flags().BoolVar(&o.strict, "strict", false, a.words.FlagStrict)
	cmd.Flags().BoolVar(&o.verbose, "verbose", false, a.words.FlagTestVerbose)
	return cmd
}

// testOptions are the flags and arguments of rules test.
type testOptions struct {
	ids                  []string
	all, strict, verbose bool
}

// misfit is an example that its rule does not bear out.
type misfit struct {
	at   rules.Pos
	said []string // what is wrong, then what was seen
}

func runRulesTest(ctx context.Context, a *app, o testOptions) (Status, error) {
	t, err := a.chooseTested(o)
	if err != nil {
		return NotStarted, err
	}
	var misfits []misfit
	notes := 0
	try := func(r *rules.Rule) verdict {
		v := verdict{misfits: a.tryRule(ctx, t.checker, r)}
		v.notes, _ = proof.Rule(ctx, t.checker, r) // the error is ctx's, which inOrder gives
		return v
	}
	err = inOrder(ctx, slices.Values(t.rules), try, func(v verdict) error {
		misfits, notes = append(misfits, v.misfits...), notes+len(v.notes)
		return a.printNotes(v.notes)
	})
	if err != nil {
		return Incomplete, err
	}
	more, err := a.termNotes(ctx, t)
	if err != nil {
		return Incomplete, err
	}
	notes += more
	// What failed stands last: notes may be many.
	if err := a.printMisfits(misfits); err != nil {
		return Incomplete, err
	}
	if err := a.printTested(t, len(misfits), notes); err != nil {
		return Incomplete, err
	}
	if err := a.printUnreached(ctx, t, o.verbose); err != nil {
		return Incomplete, err
	}
	if len(misfits) > 0 || o.strict && notes > 0 {
		return Findings, nil
	}
	return Clean, nil
}

// verdict is what became of the examples of one rule, and what they leave unproved.
type verdict struct {
	misfits []misfit
	notes   diag.List
}

func (a *app) printMisfits(misfits []misfit) error {
	for _, m := range misfits {
		place := fmt.Sprintf("%s:%d:%d", m.at.File, m.at.Line, m.at.Column)
		if _, err := fmt.Fprintf(a.out, "%s: %s\n", place, strings.Join(m.said, "\n    ")); err != nil {
			return err
		}
	}
	return nil
}

// printTested prints how many rules and examples were tested, and what came of it.
func (a *app) printTested(t *tested, failed, notes int) error {
	examples := 0
	for _, r := range t.rules {
		examples += len(r.Examples.Flag) + len(r.Examples.Pass)
	}
	rules, tried := a.words.RulesTested.Of(len(t.rules)), a.words.Examples.Of(examples)
	said := fmt.Sprintf(a.words.ExamplesPassed, rules, tried)
	if failed > 0 {
		said = fmt.Sprintf(a.words.ExamplesFailed, rules, tried, failed)
	}
	if notes > 0 {
		said += "; " + a.words.Notes.Of(notes)
	}
	_, err := fmt.Fprintln(a.out, said)
	return err
}

// tryRule runs the examples of r. What other rules find in them does not matter.
func (a *app) tryRule(ctx context.Context, c *checker.Checker, r *rules.Rule) []misfit {
	var misfits []misfit
	for _, e := range r.Examples.Flag {
		t := traceExample(ctx, c, e.Text)
		if said := a.unflagged(t, r, e); said != nil {
			misfits = append(misfits, misfit{e.Pos, said})
		}
	}
	for _, e := range r.Examples.Pass {
		t := traceExample(ctx, c, e.Text)
		if f := findingsOf(t, r); len(f) > 0 {
			said := []string{fmt.Sprintf(a.words.ExampleFlagged, t.Report.Source.Slice(f[0].Span), e.Text), fmt.Sprintf(a.words.ExampleWhy, e.Why)}
			misfits = append(misfits, misfit{e.Pos, said})
		}
	}
	return misfits
}

func traceExample(ctx context.Context, c *checker.Checker, text string) *checker.Trace {
	t, err := c.Trace(ctx, &source.Source{Text: text, Encoding: source.UTF8})
	if err != nil { // ctx's, which inOrder gives
		return &checker.Trace{Report: &checker.Report{Source: &source.Source{Text: text}}}
	}
	return t
}

// findingsOf is what r itself found.
func findingsOf(t *checker.Trace, r *rules.Rule) []checker.Finding {
	var own []checker.Finding
	for _, f := range t.Report.Findings {
		if f.Rule == r {
			own = append(own, f)
		}
	}
	return own
}

// unflagged says which bracketed part of e no finding of r overlaps, and what
// was seen instead; nil if there is none. An example without brackets asks for
// a finding anywhere.
func (a *app) unflagged(t *checker.Trace, r *rules.Rule, e rules.FlagExample) []string {
	found := findingsOf(t, r)
	marked := e.Marked
	if len(marked) == 0 {
		marked = [][2]int{{0, len(e.Text)}}
	}
	for _, m := range marked {
		want := source.Span{Start: m[0], End: m[1]}
		if slices.ContainsFunc(found, func(f checker.Finding) bool { return f.Span.Overlaps(want) }) {
			continue
		}
		said := []string{fmt.Sprintf(a.words.ExampleNotFlagged, e.Text[m[0]:m[1]], e.Text)}
		for _, f := range found {
			said = append(said, fmt.Sprintf(a.words.SeenAt, t.Report.Source.Slice(f.Span)))
		}
		if len(found) == 0 {
			said = append(said, fmt.Sprintf(a.words.Seen, a.outcome(t, r)))
		}
		return said
	}
	return nil
}

// outcome says what became of r.
func (a *app) outcome(t *checker.Trace, r *rules.Rule) string {
	m := msg.For(a.lang)
	at := slices.IndexFunc(t.Rules, func(tr checker.TraceRule) bool { return tr.Rule == r })
	if at < 0 {
		return a.words.SeenNothing
	}
	seen := t.Rules[at]
	said := m.Outcome(seen.Outcome)
	if seen.Failed != "" {
		said += ", " + fmt.Sprintf(m.Trace.Failed, seen.Failed)
	}
	if seen.Hold != nil {
		said += ", " + m.Stance(seen.Hold.Stance)
		if cue := seen.Hold.Cue; cue != nil {
			said += ", " + fmt.Sprintf(m.Report.Cue, t.Report.Source.Slice(*cue))
		}
	}
	return said
}
