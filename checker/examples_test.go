package checker_test

import (
	"testing"

	"github.com/saring-id/saring/checker/source"
)

// TestExamples: every rule flags its flag examples on the marked span and stays
// silent on its pass examples.
func TestExamples(t *testing.T) {
	c := defaultChecker(t)
	for _, r := range c.Set().Rules {
		t.Run(r.ID, func(t *testing.T) {
			for _, e := range r.Examples.Flag {
				report := check(t, c, e.Text)
				for _, m := range e.Marked {
					found := false
					for _, f := range report.Findings {
						found = found || f.Rule == r && f.Span.Overlaps(source.Span{Start: m[0], End: m[1]})
					}
					if !found {
						t.Errorf("%s:%d: not flagged: %s", e.Pos.File, e.Pos.Line, e.Text)
					}
				}
			}
			for _, e := range r.Examples.Pass {
				for _, f := range check(t, c, e.Text).Findings {
					if f.Rule == r {
						t.Errorf("%s:%d: flagged, though %s: %s", e.Pos.File, e.Pos.Line, e.Why, e.Text)
					}
				}
			}
		})
	}
}
