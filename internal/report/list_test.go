package report

import (
	"io"
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"github.com/saring-id/saring/rules"
)

// TestNarrowLists: however narrow the page, no line of a list of the built-in
// rules and law is wider, but for a single word that is.
func TestNarrowLists(t *testing.T) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	var stale []Overdue
	for _, r := range set.Regulations {
		stale = append(stale, Overdue{Regulation: r, Days: 1048, CitedBy: set.Rules[:4]})
	}
	for name, print := range map[string]func(io.Writer, Options) error{
		"rules":       func(w io.Writer, o Options) error { return RuleList(w, set.Rules, o) },
		"regulations": func(w io.Writer, o Options) error { return RegulationList(w, set.Regulations, o) },
		"stale": func(w io.Writer, o Options) error {
			return StaleList(w, stale, set.Regulations, time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC), o)
		},
	} {
		for _, o := range []Options{{Width: 32}, {Width: 40}, {Width: 48}, {Width: 40, Lang: rules.English}, {Width: 80}} {
			var out strings.Builder
			if err := print(&out, o); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(out.String()) {
				line = strings.TrimSuffix(line, "\n")
				if n := uniseg.StringWidth(line); n > o.Width && strings.Contains(strings.TrimSpace(line), " ") {
					t.Errorf("%s, %d columns: %d: %q", name, o.Width, n, line)
				}
			}
		}
	}
}
