// Package msg holds every fixed sentence that saring prints, one struct literal
// a language. What a rule says comes from its file, not from here.
package msg

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// Messages is everything saring says in one language. Formats (those with %)
// take the same arguments in the same order in every language.
type Messages struct {
	Lang     rules.Lang
	Names    Names
	Report   Report
	Formats  Formats
	Trace    Trace
	Explain  Explain
	Listings Listings
	Forms    Forms
	Measures Measures
	Stale    Stale
	CLI      CLI
}

// Names are the words for what the engine knows by a code, in lower case.
type Names struct {
	Months     [12]string
	Severity   map[rules.Severity]string
	Severities map[rules.Severity]Count // "2 galat"
	Severe     map[rules.Severity]string
	Stance     map[rules.Stance]string
	Role       map[rules.Role]string
	Scope      map[rules.Scope]string
	Status     map[rules.Status]string
	Trick      map[checker.Trick]string
	Outcome    map[checker.Outcome]string
	Confidence map[rules.Confidence]string
	Mood       map[checker.Mood]string
	Decimal    string // the mark between units and tenths
}

// Report is what stands around findings.
type Report struct {
	Why, Law, Advice, Also, Held, Notice string // labels at the left of a finding's lines

	Read      string // %s: the words as they were read
	CheckedOn string // %s: a date
	Cue       string // %s: the words that gave the stance
	Structure string // the stance came from a list or a heading
	MoreLines Count  // lines with evidence that are not shown

	Clean      string // after the name of a draft without findings
	CleanParts Count  // after the name of a file with several drafts without findings
	CleanAlone string // %s: the name of the only draft
	Stdin      string // the name of standard input
	Typed      string // the name of a text given on the command line; %s: "", or " 2" for the second
	Checked    Count  // drafts that were checked
	NotChecked Count  // drafts that were not
	Unknown    string // the reason of a failure that gave none
	NotVerdict string // the last line of every report with findings

	NotSelected  Count  // rules that were not used
	Suppressed   string // label of a finding that was passed over
	SuppressedOf Count  // findings that were passed over
	KnownOf      Count  // findings that a baseline has
	Until        string // %s: a date
}

// Trace is what stands around the stages of a trace.
type Trace struct {
	Words, Sentences, Hits, Rules string            // headings
	NoWords, NoHits, NoRules      string            // instead of an empty stage
	Kind                          map[string]string // kinds of words, see [checker.TraceWord]
	Governor                      string            // %s: the heading or phrase that governs a list item
	Trap                          string            // %s: the harmless context that cancels a hit
	Failed                        string            // %s: the condition that failed, as written in the rule
}

// Explain is what stands around a rule or a regulation that is explained.
type Explain struct {
	Category, Severity, Scope, Stance, When, Why, Advice, Exception string // labels of a rule
	ExceptionLine                                                   string // %s: the rule that the line makes an exception from

	Law, Text, Sanction, Replaced string // the law that a rule cites
	NoLaw                         string
	Flag, Pass, Because           string // examples
	Lexicons                      string
	Terms                         Count // items of a lexicon
	Misses, NoMisses              string

	Near, Link, Order, AtLeast, None, All, Any string // how a condition reads; Near and AtLeast take %d

	Title, Kind, Number, Year, Status, Since, Checked, Confidence string // labels of a regulation
	AmendedBy, ReplacedBy, Note, Sources, Articles, CitedBy       string
	NotCited                                                      string
	Whole                                                         string // the instrument as a whole, not one article
}

// Listings is what stands around tables of rules and regulations.
type Listings struct {
	Rule, Severity, Title, Regulation, Status, Checked string // heads of columns
	Rules, Regulations                                 Count
	None                                               string
}

// Forms is what stands around the word forms of a lexicon.
type Forms struct {
	Terms, Forms, Dropped Count
	Kind                  map[rules.Kind]string
	Struck                string // label of the forms that are struck out
	AsWritten             string // heading of the terms that have no other form
	Includes              string // label of the lexicons that count, too
	Calls                 string // the terms count only as calls
	NoForm                string // label of what is struck out but is no form
	Hint                  string // %s: the file of the lexicon, %s: its id
}

// Measures is what stands around a corpus that was measured.
type Measures struct {
	Rule, Findings, Texts, Rate, Alarms string // heads of columns

	FindingCount, TextCount, AlarmCount Count  // the same with a number, where columns have no room
	RateOf                              string // %s: a number with tenths
	Read                                string // %s: texts, %s: sentences, %s: flagged sentences
	Sentences, Flagged                  Count
	Silent                              Count  // rules without a finding
	Clean                               string // %s: clean texts, %d: those with an alarm
	NoClean                             string
	Expected                            string // %d: expected spans that were found, %d: expected spans
}

// Stale is what stands around regulations that are to be checked again.
type Stale struct {
	Over, CitedBy string // heads of columns
	Days          Count
	More          Count  // rules that are not named
	Total         string // %d: regulations to check again, %d: regulations, %s: a date
	Hint          string
	None          string // %s: regulations, %s: a date
	Next          string // %s: a regulation, %s: the last day of its check
}

// Count is a sentence with a number: %d is how many.
type Count struct{ One, Many string }

// Of is the sentence for n.
func (c Count) Of(n int) string {
	if n == 1 {
		return fmt.Sprintf(c.One, n)
	}
	return fmt.Sprintf(c.Many, n)
}

// For is the messages in lang; Indonesian for a language that is not known.
func For(lang rules.Lang) *Messages {
	if lang == rules.English {
		return &en
	}
	return &id
}

// Date is a day as people write it: 20 November 2026. It is empty for the zero day.
func (m *Messages) Date(day time.Time) string {
	if day.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d %s %d", day.Day(), m.Names.Months[day.Month()-1], day.Year())
}

// Stance is the word for a stance.
func (m *Messages) Stance(s rules.Stance) string { return name(m.Names.Stance, s) }

// Role is the word for what a lexicon's words do in a finding.
func (m *Messages) Role(r rules.Role) string { return name(m.Names.Role, r) }

// Scope is the word for a scope.
func (m *Messages) Scope(s rules.Scope) string { return name(m.Names.Scope, s) }

// Status is the word for where a law stands.
func (m *Messages) Status(s rules.Status) string { return name(m.Names.Status, s) }

// Trick is the word for a way of writing.
func (m *Messages) Trick(t checker.Trick) string { return name(m.Names.Trick, t) }

// Outcome is the word for what became of a rule.
func (m *Messages) Outcome(o checker.Outcome) string { return name(m.Names.Outcome, o) }

// Confidence is the words for how sure we are of a legal text.
func (m *Messages) Confidence(c rules.Confidence) string { return name(m.Names.Confidence, c) }

// Mood is the word for what a word form does in a sentence.
func (m *Messages) Mood(x checker.Mood) string { return name(m.Names.Mood, x) }

// Tenths is x with one decimal, as people write it: 12,5.
func (m *Messages) Tenths(x float64) string {
	return strings.Replace(strconv.FormatFloat(x, 'f', 1, 64), ".", m.Names.Decimal, 1)
}

// name is the word for code in table, or code itself if the table lacks it, so
// that a new code is printed rather than lost.
func name[K ~string](table map[K]string, code K) string {
	if word, ok := table[code]; ok {
		return word
	}
	return string(code)
}
