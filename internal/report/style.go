package report

import (
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"github.com/saring-id/saring/rules"
)

// style is what a stretch of text is, and so how it is coloured. Colour never
// says anything that words or marks do not say, too.
type style uint8

const (
	plain  style = iota
	strong       // names and headings
	faint        // labels, frames, what stands around
	odd          // stand-ins for characters that cannot be shown
	isError
	isWarning
	isInfo
	isTarget
	isDetail
	isGood
	styles // how many there are
)

// palette is the look of every style for one writer.
type palette [styles]lipgloss.Style

// newPalette is the colours for w: numbers of the 16 ANSI colours, which every
// terminal shows readable on its own background.
func newPalette(w io.Writer) *palette {
	r := lipgloss.NewRenderer(w)
	r.SetColorProfile(termenv.ANSI)
	s := func() lipgloss.Style { return r.NewStyle().Inline(true) }
	return &palette{
		plain:     s(),
		strong:    s().Bold(true),
		faint:     s().Faint(true),
		odd:       s().Reverse(true),
		isError:   s().Bold(true).Foreground(lipgloss.Color("1")),
		isWarning: s().Bold(true).Foreground(lipgloss.Color("3")),
		isInfo:    s().Bold(true).Foreground(lipgloss.Color("6")),
		isTarget:  s().Foreground(lipgloss.Color("5")),
		isDetail:  s().Foreground(lipgloss.Color("4")),
		isGood:    s().Foreground(lipgloss.Color("2")),
	}
}

// severityStyle is the style of a severity's word and of the act it judges.
func severityStyle(s rules.Severity) style {
	return [...]style{rules.Info: isInfo, rules.Warning: isWarning, rules.Error: isError}[s]
}

// piece is a stretch of text in one style, harmless to a terminal.
type piece struct {
	text  string
	style style
}

// txt is text in a style; see [printable] for what becomes of it.
func txt(s style, text string) piece { return piece{printable(text), s} }

// gap is n columns of nothing.
func gap(n int) piece { return piece{strings.Repeat(" ", max(n, 0)), plain} }

// width is how many columns pieces take.
func width(pieces ...piece) int {
	n := 0
	for _, p := range pieces {
		n += ansi.StringWidth(p.text)
	}
	return n
}
