package report

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/msg"
)

// page collects what is printed for people, line by line.
type page struct {
	o       Options
	m       *msg.Messages
	width   int
	glyphs  glyphs
	palette *palette // nil without colour
	buf     bytes.Buffer
}

// glyphs are the marks that frame the text.
type glyphs struct {
	bar   string // left of a draft's lines, and from a mark down to its label
	dot   string // between facts on one line
	cut   string // where a line goes on
	skip  string // for lines left out, in the column of their numbers
	arrow string // from what is written to how it is read
	item  string // in front of an item of a list
}

var (
	unicodeGlyphs = glyphs{bar: "│", dot: "·", cut: "…", skip: "…", arrow: "→", item: "•"}
	asciiGlyphs   = glyphs{bar: "|", dot: "-", cut: "...", skip: ":", arrow: "->", item: "*"}
)

func newPage(w io.Writer, o Options) *page {
	p := &page{o: o, m: o.messages(), width: o.width(), glyphs: unicodeGlyphs}
	if o.ASCII {
		p.glyphs = asciiGlyphs
	}
	if o.Color {
		p.palette = newPalette(w)
	}
	return p
}

// writeTo gives the page to w in one piece.
func (p *page) writeTo(w io.Writer) error {
	_, err := w.Write(p.buf.Bytes())
	return err
}

// line prints one line, without spaces at its end.
func (p *page) line(pieces ...piece) {
	pieces = slices.Clone(pieces)
	for last := len(pieces) - 1; last >= 0; last-- {
		pieces[last].text = strings.TrimRight(pieces[last].text, " ")
		if pieces[last].text != "" {
			break
		}
	}
	for _, piece := range pieces {
		p.print(piece)
	}
	p.buf.WriteByte('\n')
}

func (p *page) print(piece piece) {
	if piece.text == "" {
		return
	}
	if p.palette == nil || piece.style == plain {
		p.buf.WriteString(piece.text)
		return
	}
	p.buf.WriteString(p.palette[piece.style].Render(piece.text))
}

// blank prints an empty line, unless nothing was printed yet.
func (p *page) blank() {
	if p.buf.Len() > 0 {
		p.buf.WriteByte('\n')
	}
}

// prose is how wide text is set: the page, but not wider than eyes can follow.
func (p *page) prose() int { return min(p.width, 100) }

// flow prints pieces wrapped as prose: the first line behind lead, which is at
// most hang columns wide, the others indented by hang.
func (p *page) flow(lead []piece, hang int, pieces ...piece) {
	p.hang(lead, hang, wrap(pieces, p.prose()-hang))
}

// hang prints the first of lines behind lead and the others below it.
func (p *page) hang(lead []piece, hang int, lines [][]piece) {
	lead = append(slices.Clone(lead), gap(hang-width(lead...)))
	for _, line := range lines {
		p.line(append(lead, line...)...)
		lead = []piece{gap(hang)}
	}
}

// field prints a label and wrapped text beside it, from column on.
func (p *page) field(column int, label string, pieces ...piece) {
	p.flow(p.label(label), column, pieces...)
}

// label is the left side of a field.
func (p *page) label(text string) []piece {
	return []piece{gap(indent), txt(faint, text)}
}

const indent = 2

// facts puts short texts on one line of at most limit columns, with dots
// between them. If they are too wide, the first stands alone and the others
// below it, set off. Empty texts are left out.
func (p *page) facts(limit int, texts ...piece) [][]piece {
	texts = slices.DeleteFunc(slices.Clone(texts), func(t piece) bool { return t.text == "" })
	if line := p.dotted(texts); width(line...) <= limit || len(texts) == 1 {
		return wrap(line, limit)
	}
	lines := wrap(texts[:1], limit)
	var row []piece
	setOff := func() {
		for _, line := range wrap(p.dotted(row), limit-indent) {
			lines = append(lines, append([]piece{gap(indent)}, line...))
		}
	}
	for _, t := range texts[1:] {
		if longer := append(slices.Clone(row), t); row != nil && width(p.dotted(longer)...) > limit-indent {
			setOff()
			row = nil
		}
		row = append(row, t)
	}
	setOff()
	return lines
}

// dotted is texts with dots between them.
func (p *page) dotted(texts []piece) []piece {
	var line []piece
	for i, t := range texts {
		if i > 0 {
			line = append(line, piece{" " + p.glyphs.dot + " ", faint})
		}
		line = append(line, t)
	}
	return line
}
