package report

import (
	"fmt"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// fieldColumn is where the text of a finding's fields starts.
func (p *page) fieldColumn() int {
	r := p.m.Report
	n := 0
	for _, label := range []string{r.Why, r.Law, r.Advice, r.Also} {
		n = max(n, width(txt(faint, label)))
	}
	return indent + n + indent
}

// finding prints one finding: which rule, where, why, the law, what to do.
func (p *page) finding(q *quote, f checker.Finding) {
	p.headline(
		[]piece{
			gap(indent), txt(severityStyle(f.Severity), p.m.Names.Severity[f.Severity]),
			gap(indent), txt(strong, f.Rule.ID),
		},
		txt(plain, f.Rule.Title.In(p.o.Lang)))
	p.snippet(q, p.marksOf(f))
	column := p.fieldColumn()
	p.field(column, p.m.Report.Why, txt(plain, f.Rule.Message.In(p.o.Lang)))
	label := p.m.Report.Law
	for _, c := range f.Rule.Cites {
		p.hang(p.label(label), column, p.citation(c, p.prose()-column))
		label = ""
	}
	if advice := f.Rule.Advice.In(p.o.Lang); advice != "" {
		p.field(column, p.m.Report.Advice, txt(plain, advice))
	}
	if len(f.Also) > 0 {
		p.field(column, p.m.Report.Also, txt(faint, ruleIDs(f.Also)))
	}
}

// ruleIDs lists the ids of rules.
func ruleIDs(list []*rules.Rule) string {
	ids := make([]string, len(list))
	for i, r := range list {
		ids[i] = r.ID
	}
	return strings.Join(ids, ", ")
}

// headline prints a title behind lead, or below it if there is too little room.
func (p *page) headline(lead []piece, title piece) {
	column := width(lead...) + indent
	if room := p.prose() - column; width(title) <= room || room >= 2*narrow {
		p.flow(lead, column, title)
		return
	}
	p.lead(lead, width(lead...))
	p.flow(nil, 2*indent, title)
}

// lead prints what stands above a text: on one line, unless that would need more
// columns than there are.
func (p *page) lead(pieces []piece, columns int) {
	if columns <= p.width {
		p.line(pieces...)
		return
	}
	p.flow(nil, indent, pieces...)
}

// citation is one article of law with its status and the day it was checked.
func (p *page) citation(c rules.Citation, limit int) [][]piece {
	facts := []piece{txt(plain, citationLabel(c)), p.status(citationStatus(c))}
	if day := p.m.Date(c.Regulation.Checked); day != "" {
		facts = append(facts, txt(plain, fmt.Sprintf(p.m.Report.CheckedOn, day)))
	}
	return p.facts(limit, facts...)
}

// held prints one finding that did not fire, and the stance that held it back.
func (p *page) held(q *quote, f checker.Finding) {
	p.aside(q, p.m.Report.Held, f, p.hold(q, f.Held)...)
}

// suppressed prints one finding that was passed over, and why.
func (p *page) suppressed(q *quote, s Suppressed) {
	why := []piece{txt(plain, printable(s.Reason))}
	if !s.Until.IsZero() {
		why = append(why, txt(faint, fmt.Sprintf(p.m.Report.Until, p.m.Date(s.Until))))
	}
	p.aside(q, p.m.Report.Suppressed, s.Finding, why...)
}

// aside prints in a line or two, behind label, a finding that does not count.
func (p *page) aside(q *quote, label string, f checker.Finding, why ...piece) {
	place := q.lines.Position(f.Span.Start)
	words := fmt.Sprintf("%d:%d %q", place.Line, place.Column, printable(q.text[f.Span.Start:f.Span.End]))
	facts := append([]piece{txt(plain, f.Rule.ID), txt(plain, words)}, why...)
	column := p.fieldColumn()
	p.hang(p.label(label), max(column, indent+width(txt(faint, label))+indent), p.facts(p.prose()-column, facts...))
}

// hold is the stance that held a rule back and what gave it.
func (p *page) hold(q *quote, h *checker.Hold) []piece {
	if h == nil {
		return nil
	}
	cue := p.m.Report.Structure
	if h.Cue != nil {
		cue = fmt.Sprintf(p.m.Report.Cue, printable(q.text[h.Cue.Start:h.Cue.End]))
	}
	return []piece{txt(plain, p.m.Stance(h.Stance)), txt(faint, cue)}
}
