package report

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"github.com/saring-id/saring/checker/source"
)

// quote is one draft, ready to be quoted.
type quote struct {
	text   string
	lines  *source.Lines
	digits int // columns for line numbers
}

func newQuote(src *source.Source, last int) *quote {
	q := &quote{text: src.Text, lines: src.Lines()}
	q.digits = max(2, len(strconv.Itoa(q.lines.Position(last).Line)))
	return q
}

// gutter is how many columns stand left of the draft's lines.
func (q *quote) gutter() int { return indent + q.digits + len(" | ") }

// maxQuoted is how many lines of a draft are quoted for one finding.
const maxQuoted = 10

// snippet prints every line that marks touch, with the marks underlined.
func (p *page) snippet(q *quote, marks []mark) {
	lines := q.touched(marks)
	shown := lines[:min(len(lines), maxQuoted)]
	for i, line := range shown {
		if i > 0 && line > shown[i-1]+1 {
			p.gutter(q, p.glyphs.skip)
		}
		p.quoteLine(q, line, marks)
	}
	if rest := len(lines) - len(shown); rest > 0 {
		p.gutter(q, p.glyphs.skip, txt(faint, p.m.Report.MoreLines.Of(rest)))
	}
}

// touched are the numbers of the lines on which a part of a mark can be seen.
func (q *quote) touched(marks []mark) []int {
	var list []int
	for _, m := range marks {
		first := q.lines.Position(m.span.Start).Line
		for n := first; n <= q.lines.Count() && q.lines.Span(n).Start < m.span.End; n++ {
			if m.span.Overlaps(q.lines.Span(n)) && (len(list) == 0 || n > list[len(list)-1]) {
				list = append(list, n)
			}
		}
	}
	return list
}

// gutter prints one line right of the frame, with number left of it.
func (p *page) gutter(q *quote, number string, pieces ...piece) {
	left := fmt.Sprintf("%*s %s ", indent+q.digits, number, p.glyphs.bar)
	p.line(append([]piece{{left, faint}}, pieces...)...)
}

// quoteLine prints line n and what is marked on it; in several stretches, if
// the marks stand farther apart than the page is wide.
func (p *page) quoteLine(q *quote, n int, marks []mark) {
	limit := p.width - q.gutter()
	span := q.around(q.lines.Span(n), marks, 16*limit)
	list := cells(q.text[span.Start:span.End], span.Start)
	number := strconv.Itoa(n)
	for _, w := range p.windows(list, partsOf(list, marks, limit-2*ansi.StringWidth(p.glyphs.cut)), limit) {
		p.gutter(q, number, w.text()...)
		for _, row := range w.rows(p.glyphs.bar, limit) {
			p.gutter(q, "", row...)
		}
		number = ""
	}
}

// around is the stretch of a line that can come into view: the marks on it and
// reach bytes on either side. It keeps a draft of one endless line cheap.
func (q *quote) around(line source.Span, marks []mark, reach int) source.Span {
	start, end := line.End, line.Start
	for _, m := range marks {
		if m.span.Overlaps(line) {
			start, end = min(start, m.span.Start-reach), max(end, m.span.End+reach)
		}
	}
	start, end = max(start, line.Start), min(end, line.End)
	for start > line.Start && !utf8.RuneStart(q.text[start]) {
		start--
	}
	for end < line.End && !utf8.RuneStart(q.text[end]) {
		end++
	}
	return source.Span{Start: start, End: end}
}

// part is the stretch of one mark on one line, as indices of cells.
type part struct {
	from, to int // half-open, never empty
	mark     mark
	last     bool // the mark ends here: its label stands under this part
}

// partsOf are the marks as they fall on the cells of one line, in text order.
// A part takes at most limit columns; a longer one is cut.
func partsOf(list []cell, marks []mark, limit int) []part {
	var parts []part
	for _, m := range marks {
		from, to := covered(list, m.span)
		if from == to {
			continue
		}
		for {
			cut := breakAt(list[from:to], limit)
			if from+cut == to {
				break
			}
			parts = append(parts, part{from, from + cut, m, false})
			from += cut
		}
		parts = append(parts, part{from, to, m, m.span.End <= list[len(list)-1].span.End})
	}
	return parts
}

// breakAt is how many cells of list are taken for one part of at most limit
// columns: all if they fit, else up to the last space, at least one.
func breakAt(list []cell, limit int) int {
	column, space := 0, 0
	for i, c := range list {
		if column += c.width; column > limit {
			if space > 0 {
				return space
			}
			return max(i, 1)
		}
		if c.text == " " {
			space = i + 1
		}
	}
	return len(list)
}

// covered are the cells of list that share a byte with span.
func covered(list []cell, span source.Span) (from, to int) {
	for from < len(list) && list[from].span.End <= span.Start {
		from++
	}
	to = from
	for to < len(list) && list[to].span.Start < span.End {
		to++
	}
	return from, to
}
