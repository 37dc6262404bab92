package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// Trace prints what every stage of the pipeline made of a draft: words and how
// they were read, sentences and clauses, hits of lexicons, and the rules that
// were considered, each with its place in the file as line:column. Of the draft,
// only the name and the part are looked at.
func Trace(w io.Writer, draft Input, t *checker.Trace, o Options) error {
	p := newPage(w, o)
	q := newQuote(t.Report.Source, 0)
	p.line(txt(strong, p.name(draft)))
	stage := func(title, none string, rows []row) {
		p.blank()
		p.line(txt(faint, title))
		if len(rows) == 0 {
			p.line(gap(indent), txt(plain, none))
		}
		p.table(rows)
	}
	stage(p.m.Trace.Words, p.m.Trace.NoWords, each(t.Words, func(x checker.TraceWord) row { return p.traceWord(q, x) }))
	stage(p.m.Trace.Sentences, p.m.Trace.NoWords, each(t.Sentences, func(x checker.TraceSentence) row { return p.traceSentence(q, x) }))
	stage(p.m.Trace.Hits, p.m.Trace.NoHits, each(t.Hits, func(x checker.TraceHit) row { return p.traceHit(q, x) }))
	stage(p.m.Trace.Rules, p.m.Trace.NoRules, each(t.Rules, func(x checker.TraceRule) row { return p.traceRule(q, x) }))
	return p.writeTo(w)
}

// each is the rows for list.
func each[T any](list []T, of func(T) row) []row {
	rows := make([]row, len(list))
	for i, x := range list {
		rows[i] = of(x)
	}
	return rows
}

// at is the place of s as line:column.
func (p *page) at(q *quote, s source.Span) piece {
	place := q.lines.Position(s.Start)
	return piece{fmt.Sprintf("%d:%d", place.Line, place.Column), faint}
}

// quoted is what stands at s, in quotation marks.
func (q *quote) quoted(s source.Span) string { return `"` + printable(q.text[s.Start:s.End]) + `"` }

func (p *page) traceWord(q *quote, w checker.TraceWord) row {
	kind := w.Kind
	if name, ok := p.m.Trace.Kind[kind]; ok {
		kind = name
	}
	words := []piece{txt(plain, q.quoted(w.Span))}
	if len(w.Read) > 0 && (w.Trick != "" || len(w.Read) > 1) {
		words = append(words, piece{" " + p.glyphs.arrow + " ", faint}, txt(strong, strings.Join(w.Read, ", ")))
	}
	if w.Trick != "" {
		words = append(words, piece{" ", plain}, txt(faint, "("+p.m.Trick(w.Trick)+")"))
	}
	return row{[]piece{p.at(q, w.Span), txt(plain, kind)}, words}
}

func (p *page) traceSentence(q *quote, s checker.TraceSentence) row {
	var clauses []piece
	for _, c := range s.Clauses {
		clauses = append(clauses,
			piece{"[", faint}, txt(plain, q.text[c.Start:c.End]), piece{"] ", faint})
	}
	if s.Governor != nil {
		governor := printable(q.text[s.Governor.Start:s.Governor.End])
		clauses = append(clauses, txt(faint, fmt.Sprintf(p.m.Trace.Governor, governor)))
	}
	return row{[]piece{p.at(q, s.Span)}, clauses}
}

func (p *page) traceHit(q *quote, h checker.TraceHit) row {
	words := []piece{txt(roleStyle(h.Lexicon.Role, rules.Error), q.quoted(h.Span))}
	for _, fact := range []string{p.reading(h.Read, h.Trick), p.m.Role(h.Lexicon.Role), p.m.Stance(h.Stance)} {
		if fact != "" {
			words = append(words, txt(plain, fact))
		}
	}
	if h.Cue != nil {
		words = append(words, txt(faint, fmt.Sprintf(p.m.Report.Cue, printable(q.text[h.Cue.Start:h.Cue.End]))))
	}
	if h.Trap != nil {
		words = append(words, txt(isWarning, fmt.Sprintf(p.m.Trace.Trap, printable(q.text[h.Trap.Start:h.Trap.End]))))
	}
	return row{[]piece{p.at(q, h.Span), txt(strong, h.Lexicon.ID)}, p.dotted(words)}
}

func (p *page) traceRule(q *quote, r checker.TraceRule) row {
	look := plain
	switch r.Outcome {
	case checker.Fired:
		look = severityStyle(r.Rule.Severity)
	case checker.HeldBack:
		look = isDetail
	default: // the rule came to nothing
	}
	facts := []piece{txt(strong, r.Rule.ID)}
	if r.Failed != "" {
		facts = append(facts, txt(plain, fmt.Sprintf(p.m.Trace.Failed, r.Failed)))
	}
	facts = append(facts, p.hold(q, r.Hold)...)
	return row{[]piece{p.at(q, r.Where), txt(look, p.m.Outcome(r.Outcome))}, p.dotted(facts)}
}
