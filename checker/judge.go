package checker

import (
	"cmp"
	"context"
	"slices"

	"github.com/saring-id/saring/rules"
)

// unit is the tokens [first, end) that a rule is judged on: a clause, a
// sentence or the draft. hits are the hits in it, by the lexicon they count as.
type unit struct {
	first, end int
	hits       map[int32][]int
}

// judge runs every rule whose lexicons were hit. If t is not nil, what became
// of each rule is added to it.
func (a *analysis) judge(ctx context.Context, t *Trace) (*Report, error) {
	report := &Report{Source: a.src}
	j := judgement{analysis: a, report: report}
	for _, scope := range []rules.Scope{rules.ScopeClause, rules.ScopeSentence, rules.ScopeDraft} {
		for u := range a.units(scope) {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			for _, n := range a.candidates(u, scope) {
				j.rule(&a.checker.programs[n], u, t)
			}
		}
	}
	sortFindings(report.Findings)
	sortFindings(report.Held)
	return report, nil
}

// units yields the units of a scope that hold at least one hit.
func (a *analysis) units(scope rules.Scope) func(func(*unit) bool) {
	return func(yield func(*unit) bool) {
		for i := 0; i < len(a.hits); {
			u := a.unitAt(a.hits[i].First, scope)
			for ; i < len(a.hits) && a.hits[i].First < u.end; i++ {
				h := &a.hits[i]
				if h.Trapped() {
					continue
				}
				a.enter(u, h.Lexicon, i)
				for _, into := range a.checker.countsAs[h.Lexicon] {
					a.enter(u, into, i)
				}
			}
			if len(u.hits) > 0 && !yield(u) {
				return
			}
		}
	}
}

// enter counts hit i as one of lexicon, unless it lies within the hit before.
func (a *analysis) enter(u *unit, lexicon int32, i int) {
	list := u.hits[lexicon]
	if n := len(list); n > 0 && a.hits[i].End <= a.hits[list[n-1]].End {
		return
	}
	u.hits[lexicon] = append(list, i)
}

func (a *analysis) unitAt(token int, scope rules.Scope) *unit {
	u := &unit{first: 0, end: len(a.doc.Tokens), hits: map[int32][]int{}}
	switch scope {
	case rules.ScopeClause:
		c := a.doc.Clauses[a.doc.ClauseOf(token)]
		u.first, u.end = c.First, c.End
	case rules.ScopeSentence:
		u.first, u.end = a.doc.SentenceTokens(a.doc.SentenceOf(token))
	case rules.ScopeDraft:
	}
	return u
}

// candidates are the programs of a scope that want a lexicon hit in u, in order.
func (a *analysis) candidates(u *unit, scope rules.Scope) []int32 {
	var out []int32
	for l := range u.hits {
		for _, n := range a.checker.wanted[l] {
			if a.checker.programs[n].rule.Scope == scope {
				out = append(out, n)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// judgement collects what rules find.
type judgement struct {
	*analysis
	report *Report
}

// rule judges p on u.
func (j *judgement) rule(p *program, u *unit, t *Trace) {
	e := evaluation{analysis: j.analysis, unit: u, program: p}
	combos := e.run()
	if len(combos) > 0 {
		j.report.Findings = append(j.report.Findings, j.findings(p, combos)...)
		if t != nil {
			t.add(j.outcome(p, u, Fired, &e, nil))
		}
		return
	}
	free := evaluation{analysis: j.analysis, unit: u, program: p, anyStance: true}
	combos = free.run()
	if len(combos) == 0 {
		if t != nil {
			t.add(j.outcome(p, u, free.failed, &free, nil))
		}
		return
	}
	held := j.findings(p, combos)
	for i := range held {
		j.hold(&held[i], &free)
	}
	j.report.Held = append(j.report.Held, held...)
	if t != nil {
		t.add(j.outcome(p, u, HeldBack, &free, held[0].Held))
	}
}

// findings turns the combinations of evidence into findings: the closest
// combination for each clause that holds an act (or, without one, the first
// piece). Findings of one sentence that share a piece are one.
func (j *judgement) findings(p *program, combos []combo) []Finding {
	best := map[int]combo{} // by clause
	var order []int
	for _, c := range combos {
		at := j.doc.ClauseOf(j.hits[j.anchor(c)].First)
		have, ok := best[at]
		if !ok {
			order = append(order, at)
		}
		if !ok || j.spread(c) < j.spread(have) {
			best[at] = c
		}
	}
	slices.Sort(order)
	var merged []combo
	for _, at := range order {
		c, last := best[at], len(merged)-1
		if last >= 0 && shares(merged[last], c) {
			merged[last] = union(merged[last], c)
		} else {
			merged = append(merged, c)
		}
	}
	out := make([]Finding, len(merged))
	for i, c := range merged {
		out[i] = j.finding(p, c)
	}
	return out
}

// shares reports whether a and b have a hit in common.
func shares(a, b combo) bool {
	return slices.ContainsFunc(b, func(h int) bool { return slices.Contains(a, h) })
}

// union is the hits of a and b, sorted.
func union(a, b combo) combo {
	c := slices.Concat(a, b)
	slices.Sort(c)
	return slices.Compact(c)
}

// anchor is the hit that a finding is about: the first act, else the first hit.
func (j *judgement) anchor(c combo) int {
	for _, h := range c {
		if j.checker.lexicons[j.hits[h].Lexicon].Role == rules.Act {
			return h
		}
	}
	return c[0]
}

// spread is the number of tokens from the first to the last piece of c.
func (a *analysis) spread(c combo) int {
	end := 0
	for _, h := range c {
		end = max(end, a.hits[h].End)
	}
	return end - a.hits[c[0]].First
}

// finding is the finding of p on c. Its span covers the evidence in the
// sentence of the anchor.
func (j *judgement) finding(p *program, c combo) Finding {
	anchor := j.anchor(c)
	f := Finding{Rule: p.rule, Severity: p.rule.Severity, Stance: rules.Stance(j.stances.Mark(anchor).Stance.String())}
	sentence := j.doc.SentenceOf(j.hits[anchor].First)
	first, end := j.hits[anchor].First, j.hits[anchor].End
	for _, h := range c {
		hit := &j.hits[h]
		f.Evidence = append(f.Evidence, Evidence{
			Lexicon: j.checker.lexicons[hit.Lexicon], Span: j.tokens(hit.First, hit.End), Read: hit.Read, Trick: Trick(hit.How),
		})
		if j.doc.SentenceOf(hit.First) == sentence {
			first, end = min(first, hit.First), max(end, hit.End)
		}
	}
	f.Span, f.Clause = j.tokens(first, end), j.clauses(first, end)
	return f
}

// hold says which piece of evidence held f back and why.
func (j *judgement) hold(f *Finding, e *evaluation) {
	for _, h := range e.barred {
		m := j.stances.Mark(h)
		f.Held = &Hold{Stance: rules.Stance(m.Stance.String())}
		if m.End > m.First {
			cue := j.tokens(m.First, m.End)
			f.Held.Cue = &cue
		}
		if f.Span.Overlaps(j.tokens(j.hits[h].First, j.hits[h].End)) {
			break
		}
	}
	if f.Held == nil {
		f.Held = &Hold{Stance: f.Stance}
	}
	f.Stance = f.Held.Stance
}

func sortFindings(list []Finding) {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule.ID, b.Rule.ID))
	})
}
