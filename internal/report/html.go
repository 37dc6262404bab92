package report

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

//go:embed sheet.html
var sheetTemplate string

// sheet is what sheet.html prints.
type sheet struct {
	Lang   rules.Lang
	Words  msg.Sheet
	Name   string // of the only draft, "" if there are several
	Counts []string
	Drafts []sheetDraft // those with something to say, and the only one
	Others []string     // names of those without findings
	Failed []sheetFailure
	Notice string
	Made   string
}

type sheetFailure struct{ Name, Why string }

type sheetDraft struct {
	Name       string
	Notices    []string
	Lines      []sheetLine
	Findings   []sheetFinding
	Suppressed []string
}

// sheetLine is a line of a draft in stretches that are marked alike.
type sheetLine struct {
	Number  int
	Strokes []stroke
}

// stroke is text of a draft. Class is the severity of what marks it, "" if nothing does.
type stroke struct {
	Text     string
	Class    string
	Evidence bool
	Odd      bool  // stands for what cannot be seen
	Ends     []int // numbers of the findings that end here
}

type sheetFinding struct {
	Number                 int
	Class, Severity, Place string
	Rule, Title            string
	Quote, Message, Advice string
	Evidence, Law          []string
	Also                   string // ids of further rules
}

// HTML prints a run as a sheet to be printed, read and signed: each draft with
// its findings marked and numbered, each finding with its law and a place for
// what is decided, and places for names and signatures. It is one file without
// scripts, and allows itself to load nothing.
func HTML(w io.Writer, inputs []Input, o Options) error {
	t, err := template.New("sheet").Parse(sheetTemplate)
	if err != nil {
		return fmt.Errorf("the template of the sheet: %w", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, newSheet(inputs, o)); err != nil {
		return fmt.Errorf("printing the sheet: %w", err)
	}
	_, err = w.Write(b.Bytes())
	return err
}

func newSheet(inputs []Input, o Options) sheet {
	m := o.messages()
	s := sheet{
		Lang: m.Lang, Words: m.Formats.Sheet, Notice: m.Report.NotVerdict,
		Counts: []string{Counts(Summarize(inputs, o.FailOn), o.Lang)},
	}
	if o.Version != "" {
		s.Made = fmt.Sprintf(m.Formats.Sheet.Made, o.Version)
	}
	if o.NotSelected > 0 {
		s.Counts = append(s.Counts, m.Report.NotSelected.Of(o.NotSelected))
	}
	for _, in := range inputs {
		name := printable(o.called(in.Name, o.part(in)))
		if f := in.failure(); f != nil {
			s.Failed = append(s.Failed, sheetFailure{name, printable(o.in(f.ID, f.EN))})
		}
		switch {
		case len(inputs) == 1:
			s.Name = name
			fallthrough
		case len(in.findings())+len(in.Notices)+len(in.Suppressed) > 0:
			if in.Report != nil {
				s.Drafts = append(s.Drafts, newSheetDraft(name, in, o))
			}
		case in.failure() == nil:
			s.Others = append(s.Others, name)
		}
	}
	return s
}

func newSheetDraft(name string, in Input, o Options) sheetDraft {
	m, p := o.messages(), newPage(io.Discard, o)
	d := sheetDraft{Name: name}
	for _, n := range in.Notices {
		d.Notices = append(d.Notices, printable(o.in(n.ID, n.EN)))
	}
	var marks []sheetMark
	for _, e := range entries([]Input{in}, o) {
		if e.finding == nil {
			continue
		}
		mark := sheetMark{number: len(marks) + 1, severity: e.severity, span: e.finding.Span, around: e.finding.Span}
		var evidence []string
		for _, piece := range e.finding.Evidence {
			mark.evidence, mark.around = append(mark.evidence, piece.Span), mark.around.Join(piece.Span)
			evidence = append(evidence, fmt.Sprintf("“%s”: %s", printable(e.source.Slice(piece.Span)), p.markLabel(*e.finding, piece)))
		}
		marks = append(marks, mark)
		d.Findings = append(d.Findings, sheetFinding{
			Number: mark.number,
			Class:  e.severity.String(), Severity: m.Names.Severity[e.severity],
			Place: fmt.Sprintf(m.Formats.Place, e.place.start.line, e.place.start.column),
			Rule:  e.rule, Title: e.title, Quote: printable(e.source.Slice(e.finding.Span)),
			Message: e.message, Advice: e.advice, Evidence: evidence, Law: e.law, Also: e.also,
		})
	}
	d.Lines = sheetLines(in.Report.Source, marks)
	for _, x := range in.Suppressed {
		d.Suppressed = append(d.Suppressed, suppressedLine(in.Report.Source, x, o))
	}
	return d
}

// suppressedLine is a finding that was passed over: where, which rule, why, until when.
func suppressedLine(src *source.Source, x Suppressed, o Options) string {
	m := o.messages()
	at := src.Lines().Position(x.Finding.Span.Start)
	line := fmt.Sprintf(m.Formats.Place+" · %s · “%s”: %s", at.Line, at.Column, x.Finding.Rule.ID, printable(src.Slice(x.Finding.Span)), printable(x.Reason))
	if !x.Until.IsZero() {
		line += " (" + fmt.Sprintf(m.Report.Until, m.Date(x.Until)) + ")"
	}
	return line
}

// sheetMark is what a finding marks in its draft: the span, and the evidence,
// which may stand outside of it.
type sheetMark struct {
	number   int
	severity rules.Severity
	span     source.Span
	evidence []source.Span
	around   source.Span // span and evidence
}

// covers reports whether m marks a byte of sp.
func (m sheetMark) covers(sp source.Span) bool {
	return m.span.Overlaps(sp) || slices.ContainsFunc(m.evidence, sp.Overlaps)
}

// sheetLines are the lines of the draft that src is: all, or those from its first
// piece of prose to its last.
func sheetLines(src *source.Source, marks []sheetMark) []sheetLine {
	lines := src.Lines()
	first, last := 1, lines.Count()
	if len(src.Prose) > 0 {
		first = lines.Position(src.Prose[0].Span.Start).Line
		last = lines.Position(src.Prose[len(src.Prose)-1].Span.End).Line
	}
	if last > first && lines.Span(last).Len() == 0 {
		last-- // nothing stands behind the last line end
	}
	slices.SortStableFunc(marks, func(a, b sheetMark) int { return cmp.Compare(a.around.Start, b.around.Start) })
	ahead := sweep{waiting: marks}
	var list []sheetLine
	for n := first; n <= last; n++ {
		sp := lines.Span(n)
		list = append(list, sheetLine{n, ahead.strokes(cells(src.Slice(sp), sp.Start))})
	}
	return list
}

// sweep goes through a draft once and knows the marks around where it is.
type sweep struct {
	waiting []sheetMark // by around.Start
	here    []sheetMark
}

// moveTo is the marks around sp, which does not stand before an earlier one.
func (s *sweep) moveTo(sp source.Span) []sheetMark {
	s.here = slices.DeleteFunc(s.here, func(m sheetMark) bool { return m.around.End <= sp.Start })
	for len(s.waiting) > 0 && s.waiting[0].around.Start < sp.End {
		s.here, s.waiting = append(s.here, s.waiting[0]), s.waiting[1:]
	}
	return s.here
}

// strokes puts cells that are marked alike together.
func (s *sweep) strokes(list []cell) []stroke {
	var result []stroke
	var text strings.Builder // of the last stroke
	for _, c := range list {
		next, last := newStroke(c, s.moveTo(c.span)), len(result)-1
		switch {
		case last >= 0 && result[last].joins(next):
			result[last].Ends = next.Ends
		case last >= 0:
			result[last].Text = text.String()
			text.Reset()
			fallthrough
		default:
			result = append(result, next)
		}
		text.WriteString(c.text)
	}
	if last := len(result) - 1; last >= 0 {
		result[last].Text = text.String()
	}
	return result
}

// joins reports whether next looks as s does and nothing ends between them.
func (s stroke) joins(next stroke) bool {
	return s.Class == next.Class && s.Evidence == next.Evidence && s.Odd == next.Odd && len(s.Ends) == 0
}

// newStroke is the look of one cell: the strongest of the marks on it.
func newStroke(c cell, marks []sheetMark) stroke {
	s := stroke{Odd: c.odd}
	var strongest rules.Severity
	for _, m := range marks {
		if !m.covers(c.span) {
			continue
		}
		if s.Class == "" || m.severity > strongest {
			strongest, s.Class = m.severity, m.severity.String()
		}
		s.Evidence = s.Evidence || slices.ContainsFunc(m.evidence, c.span.Overlaps)
		if c.span.Start < m.span.End && m.span.End <= c.span.End {
			s.Ends = append(s.Ends, m.number)
		}
	}
	return s
}
