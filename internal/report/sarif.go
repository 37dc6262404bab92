package report

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// homepage is where saring is to be had.
const homepage = "https://github.com/saring-id/saring"

// SARIF prints a run as SARIF 2.1.0. Columns count code points. The rules are those
// that fired; a draft that was not checked is a notification of the tool, and the
// invocation is then not successful.
func SARIF(w io.Writer, inputs []Input, o Options) error {
	log, err := sarif.New(sarif.Version210)
	if err != nil {
		return err
	}
	run := sarif.NewRunWithInformationURI("saring", homepage).WithColumnKind("unicodeCodePoints").WithLanguage(string(o.language()))
	if o.Version != "" {
		run.Tool.Driver.Version = &o.Version
	}
	invocation := run.AddInvocation(Summarize(inputs, o.FailOn).Failed == 0)
	seen := fingerprints{}
	for _, e := range entries(inputs, o) {
		if e.finding == nil {
			run.Tool.Driver.Notifications = withNotification(run.Tool.Driver.Notifications, e)
			invocation.AddTToolExecutionNotification(newNotification(e, o))
			continue
		}
		describeRule(run.AddRule(e.rule), e, o)
		run.AddResult(newSARIFResult(e, seen.next(e), o))
	}
	log.AddRun(run)
	return writeJSON(w, log, "  ")
}

// describeRule fills in rule with what the rule of e says.
func describeRule(rule *sarif.ReportingDescriptor, e entry, o Options) {
	text := e.tell(e.message, o, "\n")
	rule.WithDescription(e.title).
		WithFullDescription(sarif.NewMultiformatMessageString(e.message)).
		WithHelp(&sarif.MultiformatMessageString{Text: &text, Markdown: new(paragraphs(text))}).
		WithDefaultConfiguration(&sarif.ReportingConfiguration{Level: sarifLevel(e.finding.Rule.Severity)}).
		WithProperties(sarif.Properties{"tags": []string{e.finding.Rule.Category}})
}

// paragraphs is text in Markdown, each line as a paragraph.
func paragraphs(text string) string {
	return strings.ReplaceAll(markdownText(text), "\n", "\n\n")
}

func newSARIFResult(e entry, fingerprint string, o Options) *sarif.Result {
	result := sarif.NewRuleResult(e.rule).
		WithLevel(sarifLevel(e.severity)).
		WithMessage(sarif.NewTextMessage(e.told(o, "\n"))).
		WithLocations([]*sarif.Location{sarif.NewLocationWithPhysicalLocation(
			e.physical(e.finding.Span).WithContextRegion(e.region(e.finding.Clause)),
		)}).
		WithPartialFingerPrints(map[string]any{"saringClause/v1": fingerprint})
	for _, piece := range e.finding.Evidence {
		about := o.messages().Role(piece.Lexicon.Role) + ": " + piece.Lexicon.Title.In(o.Lang)
		result.AddRelatedLocation(sarif.NewLocationWithPhysicalLocation(e.physical(piece.Span)).WithMessage(sarif.NewTextMessage(about)))
	}
	result.Properties = sarif.Properties{"category": e.finding.Rule.Category, "stance": string(e.finding.Stance)}
	return result
}

// physical is where sp stands in the draft of e.
func (e entry) physical(sp source.Span) *sarif.PhysicalLocation {
	return artifact(e.name).WithRegion(e.region(sp))
}

func artifact(name string) *sarif.PhysicalLocation {
	return sarif.NewPhysicalLocation().WithArtifactLocation(sarif.NewSimpleArtifactLocation(uri(name)))
}

// region is sp as SARIF counts it, with what stands there.
func (e entry) region(sp source.Span) *sarif.Region {
	at := newPlace(e.lines, sp)
	return sarif.NewRegion().
		WithStartLine(at.start.line).WithStartColumn(at.start.column).
		WithEndLine(at.end.line).WithEndColumn(at.end.column).
		WithSnippet(sarif.NewArtifactContent().WithText(e.source.Slice(sp)))
}

// uri is the name of a draft as a reference: relative as it was given, or file:.
func uri(name string) string {
	u := url.URL{Path: repositoryPath(name)}
	if filepath.IsAbs(name) {
		u.Scheme, u.Path = "file", "/"+strings.TrimPrefix(u.Path, "/")
	}
	return u.String()
}

// withNotification is list with the kind of notification that e is.
func withNotification(list []*sarif.ReportingDescriptor, e entry) []*sarif.ReportingDescriptor {
	for _, known := range list {
		if known.ID == e.rule {
			return list
		}
	}
	return append(list, sarif.NewRule(e.rule).WithDescription(e.title))
}

func newNotification(e entry, o Options) *sarif.Notification {
	return &sarif.Notification{
		Descriptor: sarif.NewReportingDescriptorReference().WithId(e.rule),
		Level:      sarifLevel(e.severity),
		Locations:  []*sarif.Location{sarif.NewLocationWithPhysicalLocation(artifact(e.name))},
		Message:    sarif.NewTextMessage(e.told(o, " ")),
	}
}

func sarifLevel(s rules.Severity) string {
	if s == rules.Info {
		return "note"
	}
	return s.String()
}
