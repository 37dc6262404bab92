package report

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// mark is a piece of evidence as it is underlined.
type mark struct {
	span  source.Span
	role  rules.Role
	style style
	label []piece
}

// underlines are the signs for the roles; they tell them apart without colour.
var underlines = map[rules.Role]string{
	rules.Act: "^", rules.Target: "~", rules.Detail: "-", rules.Cue: "=",
}

// underline is the sign for the role of m.
func (m mark) underline() string {
	if sign, ok := underlines[m.role]; ok {
		return sign
	}
	return "^"
}

// marksOf is the evidence of f in text order, the same words in the same role
// only once. A finding without evidence is marked as a whole.
func (p *page) marksOf(f checker.Finding) []mark {
	if len(f.Evidence) == 0 {
		return []mark{{f.Span, rules.Act, severityStyle(f.Severity), nil}}
	}
	var marks []mark
	for _, e := range f.Evidence {
		m := mark{e.Span, e.Lexicon.Role, roleStyle(e.Lexicon.Role, f.Severity), nil}
		m.label = []piece{txt(m.style, p.markLabel(f, e))}
		if !slices.ContainsFunc(marks, func(o mark) bool { return o.span == m.span && o.role == m.role }) {
			marks = append(marks, m)
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	return labelOnce(marks)
}

// labelOnce takes away labels that say the same as the one before.
func labelOnce(marks []mark) []mark {
	for i := len(marks) - 1; i > 0; i-- {
		if slices.Equal(marks[i].label, marks[i-1].label) {
			marks[i].label = nil
		}
	}
	return marks
}

// markLabel says what e is and, if it was not read as written, how it was read.
// The lexicon is named where its role alone does not tell e from other evidence.
func (p *page) markLabel(f checker.Finding, e checker.Evidence) string {
	label := p.m.Role(e.Lexicon.Role)
	if slices.ContainsFunc(f.Evidence, func(other checker.Evidence) bool {
		return other.Lexicon.Role == e.Lexicon.Role && other.Lexicon.ID != e.Lexicon.ID
	}) {
		label += ": " + e.Lexicon.Title.In(p.o.Lang)
	}
	if read := p.reading(e.Read, e.Trick); read != "" {
		label += ", " + read
	}
	return label
}

// reading says how words were read and by which trick; "" if as written.
func (p *page) reading(read string, trick checker.Trick) string {
	if trick == "" {
		return ""
	}
	return fmt.Sprintf(p.m.Report.Read, read) + " (" + p.m.Trick(trick) + ")"
}

// roleStyle is the style of evidence: acts have the colour of the severity.
func roleStyle(r rules.Role, s rules.Severity) style {
	switch r {
	case rules.Target:
		return isTarget
	case rules.Detail, rules.Cue:
		return isDetail
	default:
		return severityStyle(s)
	}
}
