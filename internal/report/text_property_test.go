package report

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// words of generated drafts: plain, wide, joined, combining, hostile.
var alphabet = []string{
	"a", "kata", "Orang Anu", "sekalian", " ", " ", " ", ", ", ".", "\n", "\r\n", "\t",
	"字", "全角", "😀", "👨‍👩‍👧", "🇮🇩", "e\u0301", "\u0301", "\u200b", "\u202e", "\x1b[31m", "\u009b", "\ufeff", "❤️", "1️⃣", "\u2028", "\r", "\xff",
}

// marked is a generated draft with a finding on it.
func marked(t *rapid.T) Input {
	text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(alphabet), 1, 60).Draw(t, "text"), "")
	var cuts []int
	for i := range text {
		cuts = append(cuts, i)
	}
	cuts = append(cuts, len(text))
	f := checker.Finding{Rule: dehumanise, Severity: rules.Error, Stance: rules.Asserted, Clause: source.Span{Start: 0, End: len(text)}}
	for range rapid.IntRange(0, 4).Draw(t, "marks") {
		i := rapid.IntRange(0, len(cuts)-2).Draw(t, "start")
		j := rapid.IntRange(i+1, len(cuts)-1).Draw(t, "end")
		f.Evidence = append(f.Evidence, checker.Evidence{
			Lexicon: lexicons[rapid.SampledFrom([]string{"a", "b", "t", "d"}).Draw(t, "lexicon")],
			Span:    source.Span{Start: cuts[i], End: cuts[j]},
			Read:    "dibaca",
			Trick:   rapid.SampledFrom([]checker.Trick{"", checker.TrickLeet}).Draw(t, "trick"),
		})
	}
	f.Span = f.Clause
	report := &checker.Report{Source: &source.Source{Name: "n", Text: text}, Findings: []checker.Finding{f}}
	return Input{Name: "n", Report: report}
}

func options(t *rapid.T) Options {
	return Options{
		Width: rapid.SampledFrom([]int{32, 40, 60, 80, 120, 200}).Draw(t, "width"),
		ASCII: rapid.Bool().Draw(t, "ascii"),
		Lang:  rapid.SampledFrom([]rules.Lang{rules.Indonesian, rules.English}).Draw(t, "lang"),
	}
}

func text(t testing.TB, in []Input, o Options) string {
	t.Helper()
	var out bytes.Buffer
	if err := Text(&out, in, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// No line is wider than the page unless a single word is; colour changes
// nothing but colour; no control character gets through; no line ends in a space.
func TestTextProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		in, o := []Input{marked(rt)}, options(rt)
		out := text(t, in, o)
		o.Color = true
		if stripped := ansi.Strip(text(t, in, o)); stripped != out {
			rt.Fatalf("colour changes the text:\n%s\n%s", stripped, out)
		}
		for line := range strings.Lines(out) {
			line = strings.TrimSuffix(line, "\n")
			if n := uniseg.StringWidth(line); n > o.Width {
				rt.Fatalf("%d columns: %q", n, line)
			}
			if strings.ContainsFunc(line, steers) || !utf8.ValidString(line) {
				rt.Fatalf("control characters: %q", line)
			}
			if strings.HasSuffix(line, " ") {
				rt.Fatalf("ends in a space: %q", line)
			}
		}
	})
}

// Every underlined column belongs to a character of the evidence, and every
// character of the evidence that can be seen is underlined. The columns are
// found again from what was printed, with another library for widths.
func TestUnderlinesStandUnderTheEvidence(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		in := marked(rt)
		f := &in.Report.Findings[0]
		if len(f.Evidence) == 0 {
			return
		}
		f.Evidence = f.Evidence[:1]
		f.Evidence[0].Lexicon = lexicons["d"]
		o := Options{Width: rapid.SampledFrom([]int{32, 60, 300}).Draw(rt, "width")}
		want := visible(in.Report.Source.Text, f.Evidence[0].Span)
		got := underlined(text(t, []Input{in}, o), "-")
		if got != want {
			rt.Fatalf("underlined %q, the evidence is %q in\n%s", got, want, text(t, []Input{in}, o))
		}
	})
}

// underlined is what stands above the underlines of a snippet, put together.
func underlined(out, sign string) string {
	var b strings.Builder
	above := ""
	for line := range strings.Lines(out) {
		_, line, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "│")
		if !ok {
			continue
		}
		line = strings.TrimPrefix(line, " ")
		if strings.Trim(line, " "+sign) != "" || line == "" {
			above = line
			continue
		}
		start, end := strings.Index(line, sign), len(line)
		column := 0
		for g := uniseg.NewGraphemes(above); g.Next(); column += g.Width() {
			if start <= column && column < end {
				b.WriteString(g.Str())
			}
		}
	}
	return strings.ReplaceAll(b.String(), " ", "")
}

// visible is what a reader should find underlined for span: whole characters,
// stand-ins written out, spaces and line ends left out.
func visible(text string, span source.Span) string {
	var b strings.Builder
	lines := source.NewLines(text)
	for n := 1; n <= lines.Count(); n++ {
		line := lines.Span(n)
		for _, c := range cells(text[line.Start:line.End], line.Start) {
			if c.span.Overlaps(span) {
				b.WriteString(c.text)
			}
		}
	}
	return strings.ReplaceAll(b.String(), " ", "")
}

// Cells keep every byte in order and never let a control character through.
func TestCellsProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		line := rapid.OneOf(rapid.String(), rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOf(rapid.SampledFrom(alphabet)).Draw(t, "words"), "")
		})).Draw(rt, "line")
		at := 1
		for _, c := range cells(line, 1) {
			if c.span.Start != at || c.span.End <= at {
				rt.Fatalf("%q: cell %+v does not start at %d", line, c, at)
			}
			at = c.span.End
			if c.width < 1 || !utf8.ValidString(c.text) || strings.ContainsFunc(c.text, invisibleOutsideEmoji) {
				rt.Fatalf("%q: bad cell %q", line, c.text)
			}
		}
		if at != len(line)+1 {
			rt.Fatalf("%q: cells end at %d of %d", line, at, len(line)+1)
		}
	})
}

func invisibleOutsideEmoji(r rune) bool { return invisible(r) && !joinsEmoji(r) }
