package input_test

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"html"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/input"
	"github.com/saring-id/saring/rules"
)

// written is a text in other formats, as a person or a program would write it.
var written = map[input.Format]func(string) string{
	input.Markdown: func(text string) string { return text },
	input.HTML: func(text string) string {
		return "<p>" + strings.NewReplacer("\n\n", "<p>", "\n", "<br>\n").Replace(html.EscapeString(text))
	},
	input.JSON: func(text string) string {
		data, _ := json.Marshal(map[string]string{"text": text}) // a string is always JSON
		return string(data)
	},
	input.YAML: func(text string) string {
		data, _ := json.Marshal(text) // a string of JSON is one of YAML
		return "posts:\n  - caption: " + string(data) + "\n"
	},
	input.CSV: func(text string) string {
		var b strings.Builder
		w := csv.NewWriter(&b)
		_ = w.WriteAll([][]string{{"id", "caption"}, {"1", text}}) // a builder takes everything
		return b.String()
	},
}

// TestCleanInEveryFormat: what a format leaves out or joins makes no alarm of a
// text that is clean.
func TestCleanInEveryFormat(t *testing.T) {
	c, err := checker.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"captions.jsonl", "clean.jsonl", "traps.jsonl"} {
		texts := 0
		for _, text := range cleanTexts(t, "../../testdata/"+name) {
			texts++
			plain := alarms(t, c, &source.Source{Text: text})
			for format, write := range written {
				r, err := input.Parse("draf", []byte(write(text)), input.Options{Format: format})
				if err != nil {
					t.Fatalf("%s: %v in %q", format, err, text)
				}
				for _, d := range r.Drafts {
					for _, rule := range alarms(t, c, d.Source) {
						if !slices.Contains(plain, rule) {
							t.Errorf("%s: %s in %q", format, rule, text)
						}
					}
				}
			}
		}
		if texts == 0 {
			t.Errorf("%s: no text", name)
		}
	}
}

// alarms are the rules of what c finds in src, but for notes.
func alarms(t *testing.T, c *checker.Checker, src *source.Source) []string {
	t.Helper()
	report, err := c.Check(t.Context(), src)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, f := range report.Findings {
		if f.Severity >= rules.Warning {
			list = append(list, f.Rule.ID)
		}
	}
	return list
}

// cleanTexts are the texts of a corpus that are marked as clean.
func cleanTexts(t *testing.T, path string) []string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }() // nothing was written
	var texts []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var record struct {
			Text  string
			Clean bool
		}
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			t.Fatal(err)
		}
		if record.Clean {
			texts = append(texts, record.Text)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return texts
}
