package report

import (
	"fmt"
	"io"
	"strconv"

	"github.com/saring-id/saring/rules"
)

// Measure is what one rule did on a corpus.
type Measure struct {
	Rule     *rules.Rule
	Findings int
	Texts    int // texts with a finding
	Alarms   int // findings of an error or a warning in texts that are labelled clean
}

// Measures is a corpus that was measured.
type Measures struct {
	Rules           []Measure // in the order of printing; rules without a finding are left out
	Silent          int       // how many those are
	Texts           int
	Sentences       int
	Flagged         int // sentences with a finding
	Clean           int // texts that are labelled clean
	Alarmed         int // clean texts with a false alarm
	Expected, Found int // parts that are labelled, and those flagged by a rule of their category
}

// WriteMeasures prints a table of rules and then what was read.
func WriteMeasures(w io.Writer, x *Measures, o Options) error {
	p := newPage(w, o)
	if rows := p.measureRows(x); len(x.Rules) > 0 {
		if width(p.columns(rows)[0]...) <= p.width {
			for _, line := range p.columns(rows) {
				p.line(line...)
			}
		} else {
			p.measureBlocks(x)
		}
		p.blank()
	}
	p.measureTotal(x)
	return p.writeTo(w)
}

// rate is findings per 1,000 sentences.
func (x *Measures) rate(findings int) float64 {
	return 1000 * float64(findings) / float64(max(x.Sentences, 1))
}

// alarms is the false alarms of m; without a clean text they are not known.
func (x *Measures) alarms(m Measure) string {
	if x.Clean == 0 {
		return "-"
	}
	return strconv.Itoa(m.Alarms)
}

func (p *page) measureRows(x *Measures) [][]piece {
	m := p.m.Measures
	rows := [][]piece{{txt(faint, m.Rule), txt(faint, m.Findings), txt(faint, m.Texts), txt(faint, m.Rate), txt(faint, m.Alarms)}}
	for _, r := range x.Rules {
		look := plain
		if r.Alarms > 0 {
			look = isWarning
		}
		rows = append(rows, []piece{
			txt(strong, r.Rule.ID), txt(plain, strconv.Itoa(r.Findings)), txt(plain, strconv.Itoa(r.Texts)),
			txt(plain, p.m.Tenths(x.rate(r.Findings))), txt(look, x.alarms(r)),
		})
	}
	return rows
}

// columns sets rows of cells as lines, indented: the first cell to the left of
// its column, the numbers to the right of theirs.
func (p *page) columns(rows [][]piece) [][]piece {
	widths := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, c := range r {
			widths[i] = max(widths[i], width(c))
		}
	}
	lines := make([][]piece, len(rows))
	for n, r := range rows {
		for i, c := range r {
			pad := gap(widths[i] - width(c))
			if lines[n] = append(lines[n], gap(indent)); i == 0 {
				lines[n] = append(lines[n], c, pad)
			} else {
				lines[n] = append(lines[n], pad, c)
			}
		}
	}
	return lines
}

// measureBlocks prints what columns have no room for.
func (p *page) measureBlocks(x *Measures) {
	m := p.m.Measures
	for _, r := range x.Rules {
		p.line(gap(indent), txt(strong, r.Rule.ID))
		facts := []piece{txt(plain, m.FindingCount.Of(r.Findings)), txt(plain, m.TextCount.Of(r.Texts)), txt(plain, fmt.Sprintf(m.RateOf, p.m.Tenths(x.rate(r.Findings))))}
		if x.Clean > 0 {
			facts = append(facts, txt(plain, m.AlarmCount.Of(r.Alarms)))
		}
		p.flow([]piece{gap(2 * indent)}, 2*indent, p.dotted(facts)...)
	}
}

func (p *page) measureTotal(x *Measures) {
	m := p.m.Measures
	lines := []string{
		fmt.Sprintf(m.Read, m.TextCount.Of(x.Texts), m.Sentences.Of(x.Sentences), m.Flagged.Of(x.Flagged)),
		m.NoClean,
	}
	if x.Clean > 0 {
		lines[1] = fmt.Sprintf(m.Clean, m.TextCount.Of(x.Clean), x.Alarmed)
	}
	if x.Expected > 0 {
		lines = append(lines, fmt.Sprintf(m.Expected, x.Found, x.Expected))
	}
	if x.Silent > 0 {
		lines = append(lines, m.Silent.Of(x.Silent))
	}
	for _, line := range lines {
		p.flow(nil, 0, txt(plain, line))
	}
}
