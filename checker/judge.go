package checker

import (
	"cmp"
	"context"
	"slices"

	"github.com/saring-id/saring/rules"
)

// unit is the tokens [first, end) that a rule is judged on: a clause, a
// sentence or the draft. It is reused from one to the next.
type unit struct {
	first, end int
	met        lexiconSet
	hits       [][]int // by lexicon of met: its hits, and those that count as its
}

// unit is one to use; it goes back to c.units.
func (c *Checker) unit() *unit {
	if u, ok := c.units.Get().(*unit); ok {
		return u
	}
	return &unit{met: newLexiconSet(len(c.roles)), hits: make([][]int, len(c.roles))}
}

// judgement collects what rules find.
type judgement struct {
	*analysis
	report *Report
	trace  *Trace // nil if nobody asks why a rule did not fire
	unit   *unit
}

// judge runs the rules that could fire. If t is not nil, it runs every rule of
// which a lexicon was hit, and what became of each is added to t.
func (a *analysis) judge(ctx context.Context, t *Trace) (*Report, error) {
	j := judgement{analysis: a, report: &Report{Source: a.src}, trace: t, unit: a.checker.unit()}
	defer a.checker.units.Put(j.unit)
	j.cover(0, len(a.doc.Tokens), 0)
	open := j.open()
	for _, scope := range scopes {
		of := slices.DeleteFunc(slices.Clone(open), func(p *program) bool { return p.scope != scope })
		if err := j.scope(ctx, scope, of); err != nil {
			return nil, err
		}
	}
	sortFindings(j.report.Findings)
	sortFindings(j.report.Held)
	return j.report, nil
}

// open is the rules to run on the draft, in order.
func (j *judgement) open() []*program {
	if j.trace == nil {
		return j.checker.withTwins(j.checker.reachable(nil, &j.unit.met))
	}
	var all []*program
	for n := range j.checker.programs.Len() {
		all = append(all, j.checker.program(n))
	}
	return all
}

// scope runs rules of one scope on every unit of it that holds a hit.
func (j *judgement) scope(ctx context.Context, scope rules.Scope, open []*program) error {
	for i := 0; len(open) > 0 && i < len(j.hits); {
		if err := ctx.Err(); err != nil {
			return err
		}
		first, end := j.around(j.hits[i].First, scope)
		i = j.cover(first, end, i)
		for _, p := range open {
			if p.when.could(&j.unit.met) || j.trace != nil && slices.ContainsFunc(p.when.positive(nil), j.unit.met.has) {
				j.rule(p)
			}
		}
	}
	return nil
}

// around is the tokens of the unit that a token is in.
func (a *analysis) around(token int, scope rules.Scope) (first, end int) {
	switch scope {
	case rules.ScopeClause:
		c := a.doc.Clauses[a.doc.ClauseOf(token)]
		return c.First, c.End
	case rules.ScopeSentence:
		return a.doc.SentenceTokens(a.doc.SentenceOf(token))
	case rules.ScopeDraft:
	}
	return 0, len(a.doc.Tokens)
}

// cover makes the unit the tokens [first, end), with the hits in it, of which
// hit i is the first. It returns the first hit behind the unit.
func (j *judgement) cover(first, end, i int) int {
	u := j.unit
	for _, l := range u.met.list {
		u.hits[l] = u.hits[l][:0]
	}
	u.met.clear()
	u.first, u.end = first, end
	for ; i < len(j.hits) && j.hits[i].First < end; i++ {
		h := &j.hits[i]
		if h.Trapped() {
			continue
		}
		j.enter(h.Lexicon, i)
		more := j.checker.countsAs.At(int(h.Lexicon))
		for k := range more.Len() {
			j.enter(more.At(k), i)
		}
	}
	return i
}

// enter counts hit i as one of lexicon, unless it lies within the hit before.
func (j *judgement) enter(lexicon int32, i int) {
	list := j.unit.hits[lexicon]
	if n := len(list); n > 0 && j.hits[i].End <= j.hits[list[n-1]].End {
		return
	}
	j.unit.met.add(lexicon)
	j.unit.hits[lexicon] = append(list, i)
}

// rule judges p on the unit.
func (j *judgement) rule(p *program) {
	e := evaluation{analysis: j.analysis, unit: j.unit, program: p}
	combos := e.run()
	if len(combos) > 0 {
		j.report.Findings = append(j.report.Findings, j.findings(p, combos)...)
		j.tell(p, Fired, &e, nil)
		return
	}
	if !e.refused {
		j.tell(p, e.failed, &e, nil)
		return
	}
	free := evaluation{analysis: j.analysis, unit: j.unit, program: p, anyStance: true}
	combos = free.run()
	if len(combos) == 0 {
		j.tell(p, free.failed, &free, nil)
		return
	}
	held := j.findings(p, combos)
	for i := range held {
		j.hold(&held[i], &free)
	}
	j.report.Held = append(j.report.Held, held...)
	j.tell(p, HeldBack, &free, held[0].Held)
}

// tell adds what became of p on the unit to the trace, if there is one.
func (j *judgement) tell(p *program, o Outcome, e *evaluation, hold *Hold) {
	if j.trace != nil {
		j.trace.add(j.outcome(p, j.unit, o, e, hold))
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
		if j.checker.roles[j.hits[h].Lexicon] == rules.Act {
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
// sentence of the anchor and in the sentences next to it.
func (j *judgement) finding(p *program, c combo) Finding {
	anchor := j.anchor(c)
	rule := j.checker.model.Rule(p.number)
	f := Finding{Rule: rule, Severity: rule.Severity, Stance: rules.Stance(j.stances.Mark(anchor).Stance.String())}
	sentence := j.doc.SentenceOf(j.hits[anchor].First)
	first, end := j.hits[anchor].First, j.hits[anchor].End
	for _, h := range c {
		hit := &j.hits[h]
		f.Evidence = append(f.Evidence, Evidence{
			Lexicon: j.checker.model.Lexicon(int(hit.Lexicon)), Span: j.tokens(hit.First, hit.End), Read: hit.Read, Trick: Trick(hit.How),
		})
		if away := j.doc.SentenceOf(hit.First) - sentence; -1 <= away && away <= 1 {
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
