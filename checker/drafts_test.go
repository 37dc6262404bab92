package checker_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// embedded is the checker of the embedded rules, compiled once for all tests.
var embedded = sync.OnceValues(func() (*checker.Checker, error) {
	set, err := rules.Default()
	if err != nil {
		return nil, err
	}
	return checker.New(set)
})

func defaultChecker(tb testing.TB) *checker.Checker {
	tb.Helper()
	c, err := embedded()
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

func check(tb testing.TB, c *checker.Checker, text string) *checker.Report {
	tb.Helper()
	r, err := c.Check(tb.Context(), &source.Source{Name: tb.Name(), Text: text})
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// TestDrafts checks the drafts of testdata: in flag/<category>-<name>.txt every
// [[marked]] clause has a finding of that category and nothing else is above a
// note; in silent/ nothing is.
func TestDrafts(t *testing.T) {
	c := defaultChecker(t)
	for _, dir := range []string{"flag", "silent"} {
		files, err := filepath.Glob(filepath.Join("..", "testdata", dir, "*.txt"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no drafts in testdata/%s (%v)", dir, err)
		}
		for _, path := range files {
			t.Run(dir+"/"+filepath.Base(path), func(t *testing.T) {
				raw, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				text, marked := unmark(string(raw))
				if (dir == "flag") != (len(marked) > 0) {
					t.Fatalf("%d marks", len(marked))
				}
				category, _, _ := strings.Cut(filepath.Base(path), "-")
				hit := make([]bool, len(marked))
				for _, f := range check(t, c, text).Findings {
					known := false
					for i, m := range marked {
						if m.Overlaps(f.Span) {
							known = true
							hit[i] = hit[i] || f.Rule.Category == category
						}
					}
					if !known && f.Severity > rules.Info {
						t.Errorf("false alarm %s on %q", f.Rule.ID, text[f.Span.Start:f.Span.End])
					}
				}
				for i, ok := range hit {
					if !ok {
						t.Errorf("no finding of %s on %q", category, text[marked[i].Start:marked[i].End])
					}
				}
			})
		}
	}
}

// unmark takes [[ and ]] out of text and returns what they marked.
func unmark(text string) (string, []source.Span) {
	var b strings.Builder
	var marked []source.Span
	for {
		before, rest, ok := strings.Cut(text, "[[")
		b.WriteString(before)
		if !ok {
			return b.String(), marked
		}
		inside, after, _ := strings.Cut(rest, "]]")
		start := b.Len()
		b.WriteString(inside)
		marked = append(marked, source.Span{Start: start, End: b.Len()})
		text = after
	}
}
