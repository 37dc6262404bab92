package report

import (
	"io"

	"github.com/saring-id/saring/rules"
)

// gitlabIssue is one entry as GitLab reads it. There is no published schema: these
// are the fields of "Code Quality report format" in GitLab's documentation.
type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// GitLab prints a code quality report: an array with an object for each entry. A
// draft that was not checked is a blocker on line 1. No text of the draft is printed.
func GitLab(w io.Writer, inputs []Input, o Options) error {
	seen := fingerprints{}
	issues := []gitlabIssue{}
	for _, e := range entries(inputs, o) {
		issue := gitlabIssue{
			Description: e.told(o, " "), CheckName: e.rule, Fingerprint: seen.next(e),
			Severity: "blocker", Location: gitlabLocation{repositoryPath(e.name), gitlabLines{1, 1}},
		}
		if e.finding != nil {
			issue.Severity = gitlabSeverity(e.severity)
			issue.Location.Lines = gitlabLines{e.place.start.line, e.place.end.line}
		}
		issues = append(issues, issue)
	}
	return writeJSON(w, issues, "  ")
}

func gitlabSeverity(s rules.Severity) string {
	return [...]string{rules.Info: "info", rules.Warning: "major", rules.Error: "critical"}[s]
}
