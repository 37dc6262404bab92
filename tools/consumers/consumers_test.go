// Package consumers reads the reports that the tests of internal/report reviewed
// with programs that others wrote to read them: reviewdog and go-junit. It is a
// module of its own, so that nobody who uses saring inherits theirs.
package consumers

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/joshdk/go-junit"
	"github.com/reviewdog/reviewdog/parser"
)

const reports = "../../internal/report/testdata"

// entry is what every consumer must find again.
type entry struct {
	rule string
	line int // 0 for a draft that was not checked
}

// expected is what saring's own JSON Lines say of the run called name.
func expected(t *testing.T, name string) []entry {
	t.Helper()
	var list []entry
	for line := range bytes.Lines(golden(t, "jsonl", name)) {
		var draft struct {
			Status, Reason string
			Findings       []struct {
				Rule string
				Line int
			}
		}
		if err := json.Unmarshal(line, &draft); err != nil {
			t.Fatal(err)
		}
		if draft.Status == "failed" {
			list = append(list, entry{"not-checked/" + draft.Reason, 0})
		}
		for _, f := range draft.Findings {
			list = append(list, entry{f.Rule, f.Line})
		}
	}
	return list
}

func golden(t *testing.T, format, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(reports, format, name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// runs are the names of the runs that every format was printed for.
func runs(t *testing.T) []string {
	t.Helper()
	files, err := os.ReadDir(filepath.Join(reports, "jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	if len(names) < 5 {
		t.Fatalf("only %v", names)
	}
	return names
}

func TestReviewdog(t *testing.T) {
	for format, p := range map[string]parser.Parser{
		"rdjsonl": parser.NewRDJSONLParser(), "checkstyle": parser.NewCheckStyleParser(), "sarif": parser.NewSarifParser(),
	} {
		for _, name := range runs(t) {
			t.Run(format+"/"+name, func(t *testing.T) {
				diagnostics, err := p.Parse(bytes.NewReader(golden(t, format, name)))
				if err != nil {
					t.Fatal(err)
				}
				var got []entry
				for _, d := range diagnostics {
					if d.GetMessage() == "" || d.GetLocation().GetPath() == "" {
						t.Errorf("no message or path: %v", d)
					}
					got = append(got, entry{d.GetCode().GetValue(), int(d.GetLocation().GetRange().GetStart().GetLine())})
				}
				want := expected(t, name)
				switch format {
				case "sarif": // reviewdog does not read the notifications in which SARIF has these
					want = slices.DeleteFunc(want, func(e entry) bool { return e.line == 0 })
				case "checkstyle": // which has no place for a file as a whole
					for i := range want {
						want[i].line = max(want[i].line, 1)
					}
				}
				if !slices.Equal(got, want) {
					t.Errorf("got %v, want %v", got, want)
				}
			})
		}
	}
}

func TestJUnit(t *testing.T) {
	for _, name := range runs(t) {
		t.Run(name, func(t *testing.T) {
			suites, err := junit.Ingest(golden(t, "junit", name))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range suites {
				if len(s.Tests) == 0 {
					t.Errorf("%s has no case", s.Name)
				}
				for _, c := range s.Tests {
					rule, _, _ := strings.Cut(c.Name, " (")
					if c.Status == junit.StatusError != strings.HasPrefix(rule, "not-checked/") {
						t.Errorf("%s: %s", c.Name, c.Status)
					}
					if strings.Contains(rule, "/") {
						got = append(got, rule)
					}
				}
			}
			var want []string
			for _, e := range expected(t, name) {
				want = append(want, e.rule)
			}
			if !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}
