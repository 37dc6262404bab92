package report

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"strings"
	"unicode/utf8"
)

// The limits of [Markdown] in bytes. GitHub takes comments of 65,536 characters.
const (
	commentLimit = 64_000
	commentTail  = 1_000 // kept free for the last lines
	quoteLimit   = 1_000 // of one quotation
)

// Markdown prints a run as a comment on a pull request: the counts, what was not
// checked, and each finding folded up. It never takes more than 64,000 bytes: what
// has no room is counted. The text of drafts stands in code only, so that it names
// nobody, links nothing and opens no tag.
func Markdown(w io.Writer, inputs []Input, o Options) error {
	m := o.messages()
	sum := Summarize(inputs, o.FailOn)
	var b bytes.Buffer
	fmt.Fprintf(&b, "<!-- saring -->\n**%s**\n", markdownText("saring: "+Counts(sum, o.Lang)))
	if sum.Failed > 0 {
		fmt.Fprintf(&b, "\n**%s**\n", markdownText(m.Report.NotChecked.Of(sum.Failed)))
	}
	if o.NotSelected > 0 {
		fmt.Fprintf(&b, "\n%s\n", markdownText(m.Report.NotSelected.Of(o.NotSelected)))
	}
	left := 0
	for _, block := range markdownBlocks(inputs, o) {
		if left > 0 || b.Len()+len(block) > commentLimit-commentTail {
			left++
			continue
		}
		b.WriteString(block)
	}
	if left > 0 {
		fmt.Fprintf(&b, "\n%s\n", markdownText(m.Formats.Left.Of(left)))
	}
	fmt.Fprintf(&b, "\n%s\n", markdownText(m.Report.NotVerdict))
	_, err := w.Write(b.Bytes())
	return err
}

// markdownBlocks are the entries of inputs, what was not checked first; the first
// finding of a draft has its name above it.
func markdownBlocks(inputs []Input, o Options) []string {
	var failures, findings []string
	name := ""
	for _, e := range entries(inputs, o) {
		if e.finding == nil {
			failures = append(failures, fmt.Sprintf("\n- %s: %s\n", code(o.called(e.name, e.part)), markdownText(oneLine(e.message))))
			continue
		}
		block := ""
		if called := o.called(e.name, e.part); called != name {
			name = called
			block = fmt.Sprintf("\n#### %s\n", code(name))
		}
		findings = append(findings, block+markdownFinding(e, o))
	}
	return append(failures, findings...)
}

func markdownFinding(e entry, o Options) string {
	m := o.messages()
	var b strings.Builder
	place := fmt.Sprintf(m.Formats.Place, e.place.start.line, e.place.start.column)
	fmt.Fprintf(&b, "\n<details><summary><b>%s</b> %s: %s (<code>%s</code>)</summary>\n",
		html.EscapeString(m.Names.Severity[e.severity]), html.EscapeString(place), html.EscapeString(oneLine(e.title)), html.EscapeString(e.rule))
	fmt.Fprintf(&b, "\n%s\n\n%s\n", codeBlock(e.source.Slice(e.finding.Clause.Join(e.finding.Span))), markdownText(oneLine(e.message)))
	if e.advice != "" {
		fmt.Fprintf(&b, "\n**%s** %s\n", m.Formats.Advice, markdownText(oneLine(e.advice)))
	}
	for i, law := range e.law {
		if i == 0 {
			fmt.Fprintf(&b, "\n**%s**\n\n", m.Formats.Law)
		}
		fmt.Fprintf(&b, "- %s\n", markdownText(oneLine(law)))
	}
	if e.also != "" {
		fmt.Fprintf(&b, "\n**%s** %s\n", m.Formats.Also, markdownText(e.also))
	}
	b.WriteString("\n</details>\n")
	return b.String()
}

// markdownText is text that Markdown shows as it is. It starts no line and holds
// no draft: what names a person is not stopped by it.
func markdownText(text string) string {
	var b strings.Builder
	start := true // of a line
	for _, r := range text {
		if strings.ContainsRune("\\`*_[]<>#~|&$", r) || start && strings.ContainsRune("-+=", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		start = r == '\n'
	}
	return b.String()
}

// code is text as code within a line.
func code(text string) string {
	text = oneLine(text)
	fence := fenceFor(text, 1)
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") || strings.TrimSpace(text) != text {
		text = " " + text + " "
	}
	return fence + text + fence
}

// codeBlock is text as a block of code, cut after quoteLimit bytes.
func codeBlock(text string) string {
	text = inert(strings.ReplaceAll(strings.TrimRight(text, "\r\n"), "\r\n", "\n"))
	if len(text) > quoteLimit {
		text = text[:quoteLimit]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
		text += "…"
	}
	fence := fenceFor(text, 3)
	return fence + "text\n" + text + "\n" + fence
}

// fenceFor is backticks, at least least, that text does not end.
func fenceFor(text string, least int) string {
	run, longest := 0, least-1
	for _, r := range text {
		if r != '`' {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return strings.Repeat("`", longest+1)
}
