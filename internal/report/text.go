package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// Text prints a run for people: each draft with its findings in the order of
// the text, then the counts, what was not checked and why, and that none of
// this is a legal verdict. No line is wider than o.Width, except for words that
// are, and nothing in a draft reaches the terminal as a control character.
func Text(w io.Writer, inputs []Input, o Options) error {
	p := newPage(w, o)
	summary := Summarize(inputs, o.FailOn)
	if len(inputs) == 1 && summary.Failed == 0 && summary.Suppressed+summary.Known == 0 && !p.speaks(inputs[0]) {
		p.flow(nil, 0, txt(plain, fmt.Sprintf(p.m.Report.CleanAlone, p.name(inputs[0]))))
		p.notSelected()
		return p.writeTo(w)
	}
	loud := false // the last draft took more than a line
	for i := 0; i < len(inputs); i++ {
		in := inputs[i]
		if in.failure() != nil && !p.speaks(in) {
			continue // the summary names it
		}
		if i > 0 && (loud || p.speaks(in)) {
			p.blank()
		}
		if n := p.cleanParts(inputs[i:]); n > 1 {
			p.headline([]piece{txt(strong, p.name(Input{Name: in.Name}))}, txt(isGood, p.m.Report.CleanParts.Of(n)))
			i += n - 1
		} else {
			p.input(in)
		}
		loud = p.speaks(in)
	}
	p.blank()
	if o.Statistics && summary.Findings != [3]int{} {
		p.statistics(inputs)
		p.blank()
	}
	p.summary(inputs, summary)
	return p.writeTo(w)
}

// cleanParts is how many drafts of one file inputs begin with of which there is
// nothing to say.
func (p *page) cleanParts(inputs []Input) int {
	n := 0
	for n < len(inputs) && inputs[n].Name == inputs[0].Name && inputs[n].Part != (Part{}) && inputs[n].failure() == nil && !p.speaks(inputs[n]) {
		n++
	}
	return n
}

// speaks reports whether there is more to say of in than that it is clean, or
// that it was not checked.
func (p *page) speaks(in Input) bool {
	return len(in.findings()) > 0 || len(in.Notices) > 0 || p.o.ShowHeld && len(in.held())+len(in.Suppressed) > 0
}

// name is what in is called.
func (p *page) name(in Input) string { return p.o.called(in.Name, p.o.part(in)) }

// input prints one draft.
func (p *page) input(in Input) {
	if len(in.findings()) > 0 || in.failure() != nil {
		p.line(txt(strong, p.name(in)))
	} else {
		p.headline([]piece{txt(strong, p.name(in))}, txt(isGood, p.m.Report.Clean))
	}
	for _, n := range in.Notices {
		label := p.m.Report.Notice
		p.field(max(p.fieldColumn(), indent+width(txt(faint, label))+indent), label, txt(plain, p.o.in(n.ID, n.EN)))
	}
	if in.Report == nil {
		return
	}
	q := newQuote(in.Report.Source, endQuoted(in.Report.Findings))
	for i, f := range in.findings() {
		if i > 0 {
			p.blank()
		}
		p.finding(q, f)
	}
	if p.o.ShowHeld && len(in.held())+len(in.Suppressed) > 0 {
		if len(in.findings()) > 0 {
			p.blank()
		}
		for _, f := range in.held() {
			p.held(q, f)
		}
		for _, s := range in.Suppressed {
			p.suppressed(q, s)
		}
	}
}

// endQuoted is the end of what findings quote.
func endQuoted(findings []checker.Finding) int {
	end := 0
	for _, f := range findings {
		end = max(end, f.Span.End)
	}
	return end
}

// summary prints the counts of a run and what was not checked.
func (p *page) summary(inputs []Input, s Summary) {
	p.flow(nil, 0, p.counts(s)...)
	p.notSelected()
	if s.Failed > 0 {
		p.line(txt(isError, p.m.Report.NotChecked.Of(s.Failed)), txt(plain, ":"))
		p.notChecked(inputs)
	}
	if s.Checked > 0 || s.Findings != [3]int{} {
		p.flow(nil, 0, txt(faint, p.m.Report.NotVerdict))
	}
}

// Counts is the counts of a run on one line, as in [Text]: "3 drafts checked: 1 error".
func Counts(s Summary, lang rules.Lang) string {
	var b strings.Builder
	p := newPage(&b, Options{Lang: lang})
	for _, piece := range p.counts(s) {
		b.WriteString(piece.text)
	}
	return b.String()
}

// notSelected says that some rules were not used, so that silence is not taken
// for theirs.
func (p *page) notSelected() {
	if p.o.NotSelected > 0 {
		p.flow(nil, 0, txt(plain, p.m.Report.NotSelected.Of(p.o.NotSelected)))
	}
}

// counts is "3 drafts checked: 1 error, 2 warnings".
func (p *page) counts(s Summary) []piece {
	list := []piece{txt(plain, p.m.Report.Checked.Of(s.Checked))}
	found := p.severities(s.Findings)
	if len(found) == 0 && s.Checked > 0 {
		found = []piece{txt(isGood, p.m.Report.Clean)}
	}
	if len(found) > 0 {
		list = append(list, piece{": ", plain})
	}
	list = append(list, found...)
	if s.Suppressed > 0 {
		list = append(list, piece{", ", plain}, txt(plain, p.m.Report.SuppressedOf.Of(s.Suppressed)))
	}
	if s.Known > 0 {
		list = append(list, piece{", ", plain}, txt(plain, p.m.Report.KnownOf.Of(s.Known)))
	}
	return list
}

// severities is "1 error, 2 warnings"; n is by rules.Severity.
func (p *page) severities(n [3]int) []piece {
	var list []piece
	for _, severity := range []rules.Severity{rules.Error, rules.Warning, rules.Info} {
		if n[severity] == 0 {
			continue
		}
		if len(list) > 0 {
			list = append(list, piece{", ", plain})
		}
		list = append(list, txt(severityStyle(severity), p.m.Names.Severities[severity].Of(n[severity])))
	}
	return list
}

// notChecked lists the drafts that were not checked, and why.
func (p *page) notChecked(inputs []Input) {
	const widest = 24 // names up to here are padded
	column := 0
	for _, in := range inputs {
		if n := width(txt(strong, p.name(in))); in.failure() != nil && n <= widest {
			column = max(column, n)
		}
	}
	for _, in := range inputs {
		if f := in.failure(); f != nil {
			name := txt(strong, p.name(in))
			p.headline([]piece{gap(indent), name, gap(column - width(name))}, txt(plain, p.o.in(f.ID, f.EN)))
		}
	}
}
