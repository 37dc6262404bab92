package report

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// Redact is inputs without the words of the drafts, for reports that others may
// read. Every character of a text is covered by one that takes as many bytes,
// except line ends, so all places stay what they were; how words were read and
// written is left out, and so is what a failure or a notice quotes. Every format prints this as it prints anything else.
func Redact(inputs []Input) []Input {
	redacted := slices.Clone(inputs)
	var last, covered *source.Source // drafts of one file share its text
	for i, in := range inputs {
		if f := in.Failure; f != nil {
			redacted[i].Failure = &Failure{f.Reason, withoutQuotes(f.ID), withoutQuotes(f.EN)}
			if f.Reason == noField {
				redacted[i].Failure.ID.Hint, redacted[i].Failure.EN.Hint = "", ""
			}
		}
		redacted[i].Notices = slices.Clone(in.Notices)
		for j, n := range in.Notices {
			redacted[i].Notices[j] = Notice{withoutQuotes(n.ID), withoutQuotes(n.EN)}
		}
		if in.Report == nil {
			continue
		}
		if src := in.Report.Source; last == nil || src.Text != last.Text {
			text := cover(src.Text)
			last, covered = src, &source.Source{Text: text, Index: source.NewLines(text)}
		}
		redacted[i].Report = &checker.Report{
			Source: &source.Source{
				Name: in.Report.Source.Name, Text: covered.Text, Index: covered.Index, Prose: withoutTexts(in.Report.Source.Prose),
			},
			Findings: withoutReadings(in.Report.Findings),
			Held:     withoutReadings(in.Report.Held),
		}
		redacted[i].Suppressed = withoutReasons(in.Suppressed)
	}
	return redacted
}

// noField is the reason of a failure whose hint lists the fields of the file: of a
// table without names for its columns these are the texts of a row.
const noField = "no-field"

// covers are the characters that stand for one of 1, 2, 3 and 4 bytes.
var covers = [...]string{1: "*", 2: "×", 3: "※", 4: "𐄀"}

// cover covers every character of text but line ends and a byte order mark in front.
func cover(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i, r := range text {
		_, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\n', r == '\r' && strings.HasPrefix(text[i:], "\r\n"), r == '\uFEFF' && i == 0:
			b.WriteRune(r)
		default:
			b.WriteString(covers[n])
		}
	}
	return b.String()
}

// withoutReadings is findings whose evidence does not tell how it was read.
func withoutReadings(findings []checker.Finding) []checker.Finding {
	list := slices.Clone(findings)
	for i, f := range findings {
		list[i].Evidence = slices.Clone(f.Evidence)
		for j := range list[i].Evidence {
			list[i].Evidence[j].Read, list[i].Evidence[j].Trick = covers[1], ""
		}
	}
	return list
}

// withoutReasons is findings that were passed over, without the words that say why.
func withoutReasons(list []Suppressed) []Suppressed {
	list = slices.Clone(list)
	for i := range list {
		list[i].Finding = withoutReadings([]checker.Finding{list[i].Finding})[0]
		list[i].Reason = cover(list[i].Reason)
	}
	return list
}

// withoutTexts is pieces of prose, each as if it were literal.
func withoutTexts(pieces []source.Piece) []source.Piece {
	list := slices.Clone(pieces)
	for i := range list {
		list[i].Text = ""
	}
	return list
}

// quotation is what a message says in quotation marks.
var quotation = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("\"[^\"]*\"|'[^']*'|`[^`]*`") })

// withoutQuotes is t without what it quotes: the reader of a file names what it
// could not read.
func withoutQuotes(t diag.Text) diag.Text {
	return diag.Text{Msg: quotation().ReplaceAllString(t.Msg, `"…"`), Hint: t.Hint}
}
