package cli

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// manLine is a line as a page may have it: one of the macros that are used, or
// text that roff reads as text.
var manLine = regexp.MustCompile(`^(\.(TH|SH|PP|TP|nf|fi)( "[^"]*")*|[^.'\\-]([^\\-]|\\[e-])*|\\(&|fB|-|e).*)?$`)

// Every command has a page that names its flags and commands and in which no
// text is read as a command of roff.
func TestManPages(t *testing.T) {
	for _, lang := range []string{"id", "en"} {
		a := newApp(strings.NewReader(""), &bytes.Buffer{}, &bytes.Buffer{})
		if err := a.speak([]string{"--lang", lang}); err != nil {
			t.Fatal(err)
		}
		var visit func(cmd *cobra.Command)
		visit = func(cmd *cobra.Command) {
			page := a.manPage(cmd)
			for line := range strings.SplitSeq(page, "\n") {
				if !manLine.MatchString(line) {
					t.Errorf("%s: line %q", cmd.CommandPath(), line)
				}
			}
			for _, sub := range available(cmd) {
				if !strings.Contains(page, "\n\\fB"+escapeRoff(sub.Name())) {
					t.Errorf("%s: no %s", cmd.CommandPath(), sub.Name())
				}
				visit(sub)
			}
			for _, row := range a.flagRows(cmd.LocalFlags()) {
				if !strings.Contains(page, escapeRoff(strings.TrimSpace(row[0]))) {
					t.Errorf("%s: no %s", cmd.CommandPath(), row[0])
				}
			}
		}
		visit(newRoot(a))
	}
}
