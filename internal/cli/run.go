package cli

import (
	"cmp"
	"context"
	"slices"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/house"
	"github.com/saring-id/saring/internal/policy"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/internal/suppress"
	"github.com/saring-id/saring/rules"
)

// run is one run over drafts: what they are judged by, and what is made of the
// findings before they are told.
type run struct {
	*app
	settings *config.Settings
	checker  *checker.Checker
	policy   *policy.Policy
	house    *house.House // nil if the settings ask for nothing
	// noSuppressions tells findings that a draft says are to be passed over.
	noSuppressions bool
}

// newRun is a run over the drafts at paths.
func (a *app) newRun(paths ...string) (*run, error) {
	s, err := a.settings(paths...)
	if err != nil {
		return nil, err
	}
	c, err := a.checker()
	if err != nil {
		return nil, err
	}
	p, err := a.policy(c, s)
	return &run{app: a, settings: s, checker: c, policy: p, house: house.New(s)}, err
}

// over checks every draft asked for, in order.
func (r *run) over(ctx context.Context, o draftOptions) ([]report.Input, error) {
	g := r.gather(o)
	readings, err := g.readings(ctx)
	if err != nil {
		return nil, err
	}
	var inputs []report.Input
	file := func(read reading) []report.Input { return r.file(ctx, read()) }
	err = inOrder(ctx, slices.Values(readings), file, func(list []report.Input) error {
		inputs = append(inputs, list...)
		return nil
	})
	return append(inputs, g.rest(len(inputs))...), err
}

// file checks the drafts of one file.
func (r *run) file(ctx context.Context, drafts []draft) []report.Input {
	var list []report.Input
	used := r.policy.Uses
	for _, d := range drafts {
		list = append(list, r.judged(ctx, d))
		if d.lines != nil { // what is not on them was not told: nothing can be called unused
			used = func(string) bool { return false }
		}
	}
	if !r.noSuppressions {
		r.suppress(list, used)
	}
	for i := range list {
		list[i] = merged(list[i])
	}
	return list
}

// judged is d with the findings of the rules that are used.
func (r *run) judged(ctx context.Context, d draft) report.Input {
	in := r.check(ctx, r.checker, d)
	if in.Report == nil {
		return in
	}
	if r.house != nil {
		asked := r.house.Find(d.source)
		if d.lines != nil {
			asked = onLines(d.source, asked, d.lines)
		}
		findings := slices.Concat(in.Report.Findings, asked)
		slices.SortStableFunc(findings, func(a, b checker.Finding) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
		in.Report = with(in.Report, findings)
	}
	in.Report = r.policy.Apply(in.Report)
	return in
}

// merged is in with each act told once.
func merged(in report.Input) report.Input {
	if in.Report != nil {
		in.Report = with(in.Report, checker.Merge(in.Report.Findings))
	}
	return in
}

// with is r with other findings.
func with(r *checker.Report, findings []checker.Finding) *checker.Report {
	other := *r
	other.Findings = findings
	return &other
}

// suppress takes out of the drafts of one file what their directives pass over.
// used reports whether findings of a rule could have been told.
func (r *run) suppress(list []report.Input, used func(id string) bool) {
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
	known := suppress.Rules{Known: func() []string { return ruleIDs(everyRule(r.checker.RuleList())) }, Used: used}
	out := suppress.Apply(reports, known, r.now())
	for i := range reports {
		in := &list[at[i]]
		in.Report = with(reports[i], out.Kept[i])
		for _, s := range out.Passed[i] {
			in.Suppressed = append(in.Suppressed, report.Suppressed{Finding: s.Finding, Reason: s.By.Reason, Until: s.By.Until})
		}
	}
	for _, e := range out.Problems {
		in := &list[at[0]]
		in.Notices = append(in.Notices, report.Notice{ID: placed(rules.Indonesian, e.Line, e.Column, e.ID), EN: placed(rules.English, e.Line, e.Column, e.EN)})
	}
}
