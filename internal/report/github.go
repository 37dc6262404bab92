package report

import (
	"bytes"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strings"

	"github.com/saring-id/saring/rules"
)

// GitHub prints a workflow command for each entry, which GitHub Actions shows as
// an annotation at the draft's line. Columns, in code points, are given for what
// stands on one line: GitHub takes them for no other. What was typed or piped is
// annotated without a file. No text of the draft is printed.
func GitHub(w io.Writer, inputs []Input, o Options) error {
	var b bytes.Buffer
	for _, e := range entries(inputs, o) {
		fmt.Fprintf(&b, "::%s %stitle=%s::%s\n", githubLevel(e.severity), githubPlace(e), githubProperty(e.rule+": "+e.title), githubData(e.told(o, "\n")))
	}
	_, err := w.Write(b.Bytes())
	return err
}

// githubPlace is the properties that say where e is, each with a comma behind it;
// "" for what is no file.
func githubPlace(e entry) string {
	if isTyped(e.name) {
		return ""
	}
	at := "file=" + githubProperty(repositoryPath(e.name)) + ","
	if from, to := e.place.start, e.place.end; e.finding != nil {
		at += fmt.Sprintf("line=%d,endLine=%d,", from.line, to.line)
		if from.line == to.line {
			at += fmt.Sprintf("col=%d,endColumn=%d,", from.column, to.column)
		}
	}
	return at
}

func githubLevel(s rules.Severity) string {
	if s == rules.Info {
		return "notice"
	}
	return s.String()
}

// githubData is text as the message of a workflow command.
func githubData(text string) string {
	return strings.NewReplacer("%", "%25", "\n", "%0A").Replace(inert(text))
}

// githubProperty is text as a value in front of the message.
func githubProperty(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(githubData(text))
}

// repositoryPath is the name of a draft as forges write it: with slashes, without "./".
func repositoryPath(name string) string { return path.Clean(filepath.ToSlash(name)) }
