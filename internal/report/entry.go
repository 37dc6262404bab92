package report

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// entry is one line of a report that has no room for more than that: a finding,
// or a draft that was not checked.
type entry struct {
	name     string         // of the draft's file
	part     string         // which draft of the file, "" if it holds one only
	severity rules.Severity // of the finding; Error without one
	rule     string         // its id; without a finding "not-checked/" and the reason
	title    string         // a few words
	message  string         // what is wrong
	advice   string         // what to do; "" without a finding, whose message says so
	law      []string       // a citation each, with its status
	also     string         // ids of further rules that found the same words

	finding *checker.Finding // nil for a draft that was not checked, and then the rest is zero
	source  *source.Source
	lines   *source.Lines // of source.Text
	place   place         // of finding.Span
}

// notChecked is in front of the reason in entry.rule.
const notChecked = "not-checked/"

// entries are the findings of inputs in order, and in front of those of a draft
// that it was not checked, if so.
func entries(inputs []Input, o Options) []entry {
	var list []entry
	for _, in := range inputs {
		if f := in.failure(); f != nil {
			list = append(list, entry{
				name: in.Name, part: o.part(in), severity: rules.Error, rule: notChecked + f.Reason,
				title: o.messages().Formats.NotChecked, message: o.in(f.ID, f.EN),
			})
		}
		if len(in.findings()) == 0 {
			continue
		}
		lines := in.Report.Source.Lines()
		for i := range in.Report.Findings {
			list = append(list, newEntry(in, lines, &in.Report.Findings[i], o))
		}
	}
	return list
}

func newEntry(in Input, lines *source.Lines, f *checker.Finding, o Options) entry {
	e := entry{
		name: in.Name, part: o.part(in), severity: f.Severity, rule: f.Rule.ID,
		title: f.Rule.Title.In(o.Lang), message: f.Rule.Message.In(o.Lang), advice: f.Rule.Advice.In(o.Lang),
		finding: f, source: in.Report.Source, lines: lines, place: newPlace(lines, f.Span),
	}
	e.also = ruleIDs(f.Also)
	for _, c := range f.Rule.Cites {
		e.law = append(e.law, o.law(c))
	}
	return e
}

// law is an article of law in a few words: "KUHP (UU 1/2023) Pasal 242 (berlaku,
// diperiksa 20 November 2026)".
func (o Options) law(c rules.Citation) string {
	m := o.messages()
	facts := m.Status(citationStatus(c))
	if day := m.Date(c.Regulation.Checked); day != "" {
		facts += ", " + fmt.Sprintf(m.Report.CheckedOn, day)
	}
	return citationLabel(c) + " (" + facts + ")"
}

// headline is the message of e behind the part of the file it is about, if there
// are several. The message of what was not checked may begin with it.
func (e entry) headline() string {
	if e.part == "" || strings.HasPrefix(e.message, e.part+" ") || strings.HasPrefix(e.message, e.part+":") {
		return e.message
	}
	return e.part + ": " + e.message
}

// told is everything there is to say about e but its title and place, with sep
// between.
func (e entry) told(o Options, sep string) string { return e.tell(e.headline(), o, sep) }

// tell is message and what follows from it, with sep between.
func (e entry) tell(message string, o Options, sep string) string {
	list := []string{message}
	if e.advice != "" {
		list = append(list, e.advice)
	}
	if len(e.law) > 0 {
		list = append(list, o.messages().Formats.Law+" "+strings.Join(e.law, "; "))
	}
	if e.also != "" {
		list = append(list, o.messages().Formats.Also+" "+e.also)
	}
	return strings.Join(list, sep)
}

// inert is text in which U+FFFD stands for what would steer a terminal or may not
// stand in XML. Line ends stay.
func inert(text string) string {
	return strings.Map(func(r rune) rune {
		if steers(r) && r != '\t' || r == 0xFFFE || r == 0xFFFF {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
