package report

import (
	"encoding/json"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/msg"
	"github.com/saring-id/saring/rules"
)

// The types below are the result as other programs read it; their fields and
// the order of their fields are a contract, written down in schema/result.json.

// draftResult is one draft. Findings is never null.
type draftResult struct {
	ID       json.RawMessage `json:"id"`
	Part     string          `json:"part,omitempty"`
	Status   string          `json:"status"`
	Reason   string          `json:"reason,omitempty"`
	Message  string          `json:"message,omitempty"`
	Kept     keptResult      `json:"kept,omitempty"`
	Notices  []string        `json:"notices,omitempty"`
	Findings []findingResult `json:"findings"`
	Held     []findingResult `json:"held,omitempty"`

	Suppressed []findingResult `json:"suppressed,omitempty"`
}

// findingResult is one finding. Evidence and Citations are never null.
type findingResult struct {
	Rule      string           `json:"rule"`
	Category  string           `json:"category"`
	Severity  string           `json:"severity"`
	Stance    string           `json:"stance"`
	Message   string           `json:"message"`
	Advice    string           `json:"advice"`
	Also      []string         `json:"also,omitempty"`
	Field     string           `json:"field,omitempty"`
	Start     int              `json:"start"`
	End       int              `json:"end"`
	Text      string           `json:"text"`
	Clause    spanResult       `json:"clause"`
	Line      int              `json:"line"`
	Column    int              `json:"column"`
	Evidence  []evidenceResult `json:"evidence"`
	Citations []citationResult `json:"citations"`
	HeldBy    *holdResult      `json:"held_by,omitempty"`

	SuppressedBy *suppressionResult `json:"suppressed_by,omitempty"`
}

type suppressionResult struct {
	Reason string `json:"reason"`
	Until  string `json:"until,omitempty"`
}

// spanResult is a half-open range of bytes of the draft, or of one field of a
// record, and what stands there.
type spanResult struct {
	Field string `json:"field,omitempty"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type evidenceResult struct {
	Lexicon string `json:"lexicon"`
	spanResult
	Read  string `json:"read"`
	Trick string `json:"trick,omitempty"`
}

// citationResult is one article; Article is "" if the instrument is cited as a whole.
type citationResult struct {
	Regulation string `json:"regulation"`
	Article    string `json:"article"`
	Label      string `json:"label"`
	Status     string `json:"status"`
	Checked    string `json:"checked"`
}

type holdResult struct {
	Stance string      `json:"stance"`
	Cue    *spanResult `json:"cue,omitempty"`
}

// newDraftResult is in under id, with messages in the language of o.
func newDraftResult(id json.RawMessage, in Input, o Options) draftResult {
	d := draftResult{ID: id, Part: o.part(in), Status: "checked", Kept: in.Kept, Findings: []findingResult{}}
	if f := in.failure(); f != nil {
		d.Status, d.Reason, d.Message = "failed", f.Reason, o.in(f.ID, f.EN)
	}
	for _, n := range in.Notices {
		d.Notices = append(d.Notices, o.in(n.ID, n.EN))
	}
	if in.Report == nil {
		return d
	}
	d.Findings = newFindingResults(in, in.Report.Findings, o)
	if o.ShowHeld {
		d.Held = newFindingResults(in, in.Report.Held, o)
		d.Suppressed = newSuppressedResults(in, o)
	}
	return d
}

// quiet reports whether d is checked and nothing else is to be told of it. Most
// records of an archive are.
func (d *draftResult) quiet() bool {
	return d.Status == "checked" && d.Part == "" && d.Reason == "" && d.Message == "" &&
		len(d.Kept)+len(d.Notices)+len(d.Findings)+len(d.Held)+len(d.Suppressed) == 0
}

func newFindingResults(in Input, findings []checker.Finding, o Options) []findingResult {
	results := make([]findingResult, len(findings))
	if len(findings) == 0 {
		return results
	}
	places := newPlaces(in)
	for i, f := range findings {
		results[i] = newFindingResult(places, f, o)
	}
	return results
}

func newSuppressedResults(in Input, o Options) []findingResult {
	findings := make([]checker.Finding, len(in.Suppressed))
	for i, s := range in.Suppressed {
		findings[i] = s.Finding
	}
	results := newFindingResults(in, findings, o)
	for i, s := range in.Suppressed {
		by := &suppressionResult{Reason: s.Reason}
		if !s.Until.IsZero() {
			by.Until = s.Until.Format(time.DateOnly)
		}
		results[i].SuppressedBy = by
	}
	return results
}

func newFindingResult(places places, f checker.Finding, o Options) findingResult {
	span, position := places.span(f.Span), places.position(f.Span.Start)
	r := findingResult{
		Rule:     f.Rule.ID,
		Category: f.Rule.Category,
		Severity: f.Severity.String(),
		Stance:   string(f.Stance),
		Message:  f.Rule.Message.In(o.Lang),
		Advice:   f.Rule.Advice.In(o.Lang),
		Field:    span.Field,
		Start:    span.Start,
		End:      span.End,
		Text:     span.Text,
		Clause:   places.span(f.Clause),
		Line:     position.Line,
		Column:   position.Column,

		Evidence:  make([]evidenceResult, len(f.Evidence)),
		Citations: make([]citationResult, len(f.Rule.Cites)),
	}
	for _, rule := range f.Also {
		r.Also = append(r.Also, rule.ID)
	}
	for i, e := range f.Evidence {
		r.Evidence[i] = evidenceResult{e.Lexicon.ID, places.span(e.Span), e.Read, string(e.Trick)}
	}
	for i, c := range f.Rule.Cites {
		r.Citations[i] = newCitationResult(c)
	}
	if f.Held != nil {
		r.HeldBy = &holdResult{Stance: string(f.Held.Stance)}
		if f.Held.Cue != nil {
			cue := places.span(*f.Held.Cue)
			r.HeldBy.Cue = &cue
		}
	}
	return r
}

func newCitationResult(c rules.Citation) citationResult {
	r := citationResult{
		Regulation: c.Regulation.ID,
		Label:      citationLabel(c),
		Status:     string(citationStatus(c)),
	}
	if c.Article != nil {
		r.Article = c.Article.Label
	}
	if !c.Regulation.Checked.IsZero() {
		r.Checked = c.Regulation.Checked.Format(time.DateOnly)
	}
	return r
}

// citationLabel is the instrument and the article as a finding prints them.
func citationLabel(c rules.Citation) string {
	if c.Article == nil {
		return c.Regulation.Label
	}
	return c.Regulation.Label + " " + c.Article.Label
}

// citationStatus is where the cited words stand in law: what is said of the
// article, unless the instrument is dead or no regulation at all.
func citationStatus(c rules.Citation) rules.Status {
	whole := c.Regulation.Status
	if c.Article == nil || c.Article.Status == "" || whole == rules.Repealed {
		return whole
	}
	if whole == rules.Guidance && c.Article.Status != rules.Repealed {
		return whole
	}
	return c.Article.Status
}

// messages are the fixed sentences in the language of o.
func (o Options) messages() *msg.Messages { return msg.For(o.Lang) }
