package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// newRulesMeasure counts findings and false alarms of each rule on a corpus.
func newRulesMeasure(a *app) *cobra.Command {
	w := a.words.RulesMeasure
	return &cobra.Command{
		Use: "measure " + w[msg.Args], Aliases: []string{"ukur"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		Args: a.atLeastOne(""),
		RunE: a.runs(func(cmd *cobra.Command, paths []string) (Status, error) {
			return runRulesMeasure(cmd.Context(), a, paths)
		}),
	}
}

// label is what a corpus says of a record.
type label struct {
	clean  bool
	expect []expected
}

// expected is a part of a text that a rule of a category should flag.
type expected struct {
	Category string `json:"category"`
	Span     string `json:"span"`
}

// measured is one record that was checked, or why it was not.
type measured struct {
	batchItem
	label label
	trace *checker.Trace // nil if the record or its labels could not be read
}

func runRulesMeasure(ctx context.Context, a *app, paths []string) (Status, error) {
	if err := a.valid(draftOptions{paths: paths}); err != nil {
		return NotStarted, err
	}
	c, err := a.checker()
	if err != nil {
		return NotStarted, err
	}
	tally := newTally()
	records, failed := 0, 0
	work := func(i batchItem) measured { return measure(ctx, c, i) }
	err = inOrder(ctx, a.records(paths, func(r *input.RecordReader) { r.Keep("clean", "expect") }), work, func(m measured) error {
		if m.broken == nil {
			records++
		}
		if m.trace == nil {
			failed++
			a.sayUnmeasured(m)
			return nil
		}
		tally.add(m)
		return nil
	})
	if err != nil {
		return Incomplete, err
	}
	if failed > 0 || records == 0 {
		a.say(a.words.BatchDone, records, failed)
	}
	if err := report.WriteMeasures(a.out, tally.measures(c.Set()), a.options()); err != nil || failed > 0 {
		return Incomplete, err
	}
	return Clean, nil
}

// measure checks one record on one of the cores. A defect of the engine costs
// this record only.
func measure(ctx context.Context, c *checker.Checker, i batchItem) (m measured) {
	m.batchItem = i
	if i.broken != nil || i.record.Err != nil {
		return m
	}
	if m.record.Err = m.label.read(i); m.record.Err != nil {
		return m
	}
	defer func() {
		if defect := recover(); defect != nil {
			m.trace, m.input.Failure = nil, brokenBy(defect)
		}
	}()
	m.trace, _ = c.Trace(ctx, i.record.Source()) // the error is ctx's, which inOrder gives
	return m
}

// read takes the labels out of the record of i.
func (l *label) read(i batchItem) *input.Error {
	fields := []struct {
		name string
		into any
		say  func(*msg.CLI) string
	}{
		{"clean", &l.clean, func(w *msg.CLI) string { return w.BadClean }},
		{"expect", &l.expect, func(w *msg.CLI) string { return w.BadExpect }},
	}
	for _, f := range fields {
		value, ok := i.record.Kept[f.name]
		if !ok || json.Unmarshal(value, f.into) == nil {
			continue
		}
		id, en := &msg.For(rules.Indonesian).CLI, &msg.For(rules.English).CLI
		return &input.Error{
			Name: i.from, Line: i.record.Line, Column: 1, Reason: input.ReasonRecord,
			ID: diag.Text{Msg: f.say(id), Hint: id.LabelHint}, EN: diag.Text{Msg: f.say(en), Hint: en.LabelHint},
		}
	}
	return nil
}

// sayUnmeasured tells why a record was not measured.
func (a *app) sayUnmeasured(m measured) {
	switch {
	case m.broken != nil:
		a.sayFailure(m.broken.Name, a.whyFailed(m.broken.Name, m.broken))
	case m.record.Err != nil:
		a.sayRecord(m.record.Err)
	case m.input.Failure != nil:
		a.sayFailure(m.record.Name(), m.input.Failure)
	}
}

// tally adds up what rules did.
type tally struct {
	sum   report.Measures
	rules map[*rules.Rule]*report.Measure
}

func newTally() *tally { return &tally{rules: map[*rules.Rule]*report.Measure{}} }

// add adds one record that was measured.
func (t *tally) add(m measured) {
	t.sum.Texts++
	t.sum.Sentences += len(m.trace.Sentences)
	findings := m.trace.Report.Findings
	for _, s := range m.trace.Sentences {
		if slices.ContainsFunc(findings, func(f checker.Finding) bool { return f.Span.Overlaps(s.Span) }) {
			t.sum.Flagged++
		}
	}
	alarmed, seen := false, map[*rules.Rule]bool{}
	for _, f := range findings {
		alarm := m.label.clean && f.Severity > rules.Info
		t.count(f.Rule, !seen[f.Rule], alarm)
		alarmed, seen[f.Rule] = alarmed || alarm, true
	}
	if m.label.clean {
		t.sum.Clean++
	}
	if alarmed {
		t.sum.Alarmed++
	}
	for _, e := range m.label.expect {
		t.sum.Expected++
		if e.found(m.trace.Report) {
			t.sum.Found++
		}
	}
}

// count enters a finding of r.
func (t *tally) count(r *rules.Rule, firstInText, alarm bool) {
	if t.rules[r] == nil {
		t.rules[r] = &report.Measure{Rule: r}
	}
	t.rules[r].Findings++
	if firstInText {
		t.rules[r].Texts++
	}
	if alarm {
		t.rules[r].Alarms++
	}
}

// found reports whether a rule of the category of e flags a part of its span.
func (e expected) found(r *checker.Report) bool {
	start := strings.Index(r.Source.Text, e.Span)
	span := source.Span{Start: start, End: start + len(e.Span)}
	return start >= 0 && slices.ContainsFunc(r.Findings, func(f checker.Finding) bool {
		return f.Rule.Category == e.Category && f.Severity > rules.Info && f.Span.Overlaps(span)
	})
}

// measures is the sum over all records; the rules with most false alarms come
// first, then those with most findings, then by id.
func (t *tally) measures(set *rules.Set) *report.Measures {
	sum := t.sum
	for _, r := range set.Rules {
		if m := t.rules[r]; m != nil {
			sum.Rules = append(sum.Rules, *m)
		}
	}
	sum.Silent = len(set.Rules) - len(sum.Rules)
	slices.SortStableFunc(sum.Rules, func(x, y report.Measure) int {
		return cmp.Or(cmp.Compare(y.Alarms, x.Alarms), cmp.Compare(y.Findings, x.Findings))
	})
	return &sum
}
