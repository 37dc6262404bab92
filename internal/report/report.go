// Package report prints what was found. A format is one pure function: the same
// inputs and options give the same bytes, and nothing is read but the arguments.
//
// [Formats] are the forms of a run over drafts; [Record] is one draft of a batch.
// The rest is for people: [Trace], [Explain], [Regulation], [RuleList], [Forms],
// [RegulationList], [StaleList], [WriteMeasures].
package report

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// Input is one draft that was asked for: checked if Report is set and Failure
// is not, otherwise not checked. With both set the findings of Report are
// printed, too, but the draft counts as not checked.
type Input struct {
	Name    string // a path, [StdinName], or [TextName] with " 2" for the second of several
	Part    Part   // which draft of the file, if it holds several
	Report  *checker.Report
	Fields  []Field // the values of a record that the draft is made of; nil if it is one text
	Kept    []Kept  // further fields of a record, to be given back
	Notices []Notice
	Failure *Failure
	// Suppressed are the findings that the draft itself says are to be passed
	// over; they are not in Report.
	Suppressed []Suppressed
	// Known is how many findings are not in Report because a baseline has them.
	Known int
}

// Suppressed is a finding that was passed over.
type Suppressed struct {
	Finding checker.Finding
	Reason  string    // why, in the words of the draft
	Until   time.Time // the last day; zero for no end
}

// Field is where the value of a field of a record begins in the draft.
type Field struct {
	Name  string // its place in the record: post.caption
	Start int    // byte offset in the draft
}

// Kept is a field of a record that is given back as it was written.
type Kept struct {
	Name  string
	Value json.RawMessage
}

// The names of drafts that are no files.
const (
	StdinName = "-"  // standard input
	TextName  = "-t" // a text on the command line
)

// isTyped reports whether a draft of this name is no file.
func isTyped(name string) bool {
	number, typed := strings.CutPrefix(name, TextName)
	return name == StdinName || typed && (number == "" || number[0] == ' ')
}

// Called is what people are told that the draft of this name is: "(teks 2)" for "-t 2".
func Called(name string, lang rules.Lang) string {
	m := msg.For(lang).Report
	switch {
	case name == StdinName:
		return m.Stdin
	case isTyped(name):
		return fmt.Sprintf(m.Typed, strings.TrimPrefix(name, TextName))
	}
	return name
}

// Part tells the drafts of one file apart: "row 12", "posts[3]".
type Part struct{ ID, EN string }

// Notice is something to know about a draft that was read: its encoding, say.
type Notice struct{ ID, EN diag.Text }

// Failure is why a draft was not checked.
type Failure struct {
	Reason string // for programs: a slug such as "too-large"
	ID, EN diag.Text
}

// Options say how to print. The zero value prints plain Indonesian, 80 columns
// wide, for a level of warning.
type Options struct {
	Lang     rules.Lang // "" is Indonesian
	Width    int        // columns of the terminal; 0 is 80, less than 32 is 32
	Color    bool       // with escape sequences for the 16 ANSI colours
	ASCII    bool       // frames and marks in ASCII only; the draft's own letters stay
	FailOn   Level
	ShowHeld bool   // also what a stance held back, and what was suppressed
	Version  string // of saring, where a format names it; may be ""

	Statistics  bool // also counts by category and rule, in [Text] and [JSON]
	NotSelected int  // rules that the run was told not to use
}

const (
	defaultWidth = 80
	minWidth     = 32
)

// width is Width within its bounds.
func (o Options) width() int {
	if o.Width == 0 {
		return defaultWidth
	}
	return max(o.Width, minWidth)
}

// in is the text in the language of o.
func (o Options) in(id, en diag.Text) string {
	if o.Lang == rules.English {
		return en.String()
	}
	return id.String()
}

// language is the language of o.
func (o Options) language() rules.Lang { return o.messages().Lang }

// part is which draft of its file in is, in the language of o; "" if there is one only.
func (o Options) part(in Input) string {
	if o.Lang == rules.English {
		return in.Part.EN
	}
	return in.Part.ID
}

// called is what people are told that a draft is.
func (o Options) called(name, part string) string { return withPart(Called(name, o.Lang), part) }

// withPart is a name and which draft of it is meant.
func withPart(name, part string) string {
	if part == "" {
		return name
	}
	return name + " " + part
}

// failure is why in was not checked, nil if it was.
func (in Input) failure() *Failure {
	if in.Failure != nil || in.Report != nil {
		return in.Failure
	}
	return &Failure{
		Reason: "unknown",
		ID:     diag.Text{Msg: msg.For(rules.Indonesian).Report.Unknown},
		EN:     diag.Text{Msg: msg.For(rules.English).Report.Unknown},
	}
}

// findings are those of the report of in, if it has one.
func (in Input) findings() []checker.Finding {
	if in.Report == nil {
		return nil
	}
	return in.Report.Findings
}

// held are the findings of the report of in that did not fire.
func (in Input) held() []checker.Finding {
	if in.Report == nil {
		return nil
	}
	return in.Report.Held
}
