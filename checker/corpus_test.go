package checker_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// labelled is one draft of a corpus in testdata; its README tells where each
// comes from.
type labelled struct {
	ID, Text string
	Clean    bool
	Expect   []struct{ Category, Span string }
}

// corpus is the drafts of testdata/name.
func corpus(tb testing.TB, name string) []labelled {
	tb.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	var out []labelled
	for line := range bytes.Lines(raw) {
		var l labelled
		if err := json.Unmarshal(line, &l); err != nil {
			tb.Fatal(err)
		}
		out = append(out, l)
	}
	if len(out) == 0 {
		tb.Fatal("no drafts")
	}
	return out
}

// mostAlarms is the share of clean drafts of a corpus that may have an error or a
// warning. What clean.jsonl and traps.jsonl hold was silent when it came in.
var mostAlarms = map[string]float64{"captions.jsonl": 0.01, "clean.jsonl": 0.002, "drafts.jsonl": 0.01, "traps.jsonl": 0.002}

// alarms are the clean drafts on which c raises an error or a warning, with the rules.
func alarms(tb testing.TB, c *checker.Checker, drafts []labelled) (clean int, raised []string) {
	tb.Helper()
	for _, d := range drafts {
		if !d.Clean {
			continue
		}
		clean++
		var ids []string
		for _, f := range check(tb, c, d.Text).Findings {
			if f.Severity > rules.Info {
				ids = append(ids, f.Rule.ID)
			}
		}
		if len(ids) > 0 {
			raised = append(raised, d.ID+": "+strings.Join(ids, ", "))
		}
	}
	return clean, raised
}

// TestFalseAlarms: no more than its share of the clean drafts of a corpus raises an alarm.
func TestFalseAlarms(t *testing.T) {
	c := defaultChecker(t)
	for _, name := range []string{"captions.jsonl", "clean.jsonl", "drafts.jsonl", "traps.jsonl"} {
		t.Run(name, func(t *testing.T) {
			clean, raised := alarms(t, c, corpus(t, name))
			t.Logf("%d of %d clean drafts raise an alarm", len(raised), clean)
			if clean == 0 || float64(len(raised)) > mostAlarms[name]*float64(clean) {
				t.Errorf("%d of %d clean drafts raise an alarm:\n%s", len(raised), clean, strings.Join(raised, "\n"))
			}
		})
	}
}

// TestFalseAlarmsCanary: a rule that flags what every draft holds makes
// TestFalseAlarms fail, so a gate that stopped looking would be seen.
func TestFalseAlarmsCanary(t *testing.T) {
	set, err := rules.Load(rules.Embedded(), rules.Layer{Name: "canary", FS: fstest.MapFS{
		"lexicons/kenari.yaml": {Data: []byte("title: {id: kenari, en: canary}\nrole: target\nitems: [yang, di, dan, ini, untuk]\n")},
		"rules/hoaks/kenari.yaml": {Data: []byte(`title: {id: kenari, en: canary}
severity: warning
scope: clause
when: {all: [kenari]}
message: {id: kenari, en: canary}
advice: {id: kenari, en: canary}
cites: [se-menpanrb-137-2018#6]
examples: {flag: ["[yang] a", "[yang] b"], pass: [{text: a, why: tanpa kata}, {text: b, why: tanpa kata}]}
`)},
	}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(set)
	if err != nil {
		t.Fatal(err)
	}
	if clean, raised := alarms(t, c, corpus(t, "captions.jsonl")); float64(len(raised)) <= mostAlarms["captions.jsonl"]*float64(clean) {
		t.Errorf("the canary raised %d alarms on %d clean drafts and passed", len(raised), clean)
	}
}

// TestShortFindings: in long drafts a finding marks the words, not the draft.
// Half of the findings have at most twelve words.
func TestShortFindings(t *testing.T) {
	c := defaultChecker(t)
	var lengths []int
	for _, d := range corpus(t, "captions.jsonl") {
		if len(strings.Fields(d.Text)) < 80 {
			continue
		}
		for _, f := range check(t, c, d.Text).Findings {
			lengths = append(lengths, len(strings.Fields(d.Text[f.Span.Start:f.Span.End])))
		}
	}
	if len(lengths) < 10 {
		t.Fatalf("only %d findings in long drafts", len(lengths))
	}
	slices.Sort(lengths)
	if median := lengths[len(lengths)/2]; median > 12 {
		t.Errorf("the median finding in a long draft has %d words, want at most 12", median)
	}
}

// TestExpected: the share of expected spans found in each category does not
// fall below what it has reached; the numbers only ever go up.
func TestExpected(t *testing.T) {
	c := defaultChecker(t)
	found, want := map[string]int{}, map[string]int{}
	for _, d := range corpus(t, "captions.jsonl") {
		if d.Clean {
			continue
		}
		report := check(t, c, d.Text)
		for _, e := range d.Expect {
			want[e.Category]++
			start := strings.Index(d.Text, e.Span)
			for _, f := range report.Findings {
				if f.Rule.Category == e.Category && f.Severity > rules.Info && f.Span.Start < start+len(e.Span) && start < f.Span.End {
					found[e.Category]++
					break
				}
			}
		}
	}
	for category, least := range leastFound {
		if want[category] == 0 {
			t.Errorf("no draft expects %s", category)
			continue
		}
		if got := 100 * found[category] / want[category]; got < least {
			t.Errorf("%s: %d %% of %d spans found, had been %d %%", category, got, want[category], least)
		}
	}
}

// leastFound is the share of spans, in per cent, that is found in each category.
var leastFound = map[string]int{
	"negara": 95, "sara": 85, "dukungan": 85, "hoaks": 90, "simbol": 95, "rahasia": 90, "keamanan": 95, "pribadi": 90,
	"dinas": 85, "hasutan": 90, "radikal": 85, "netralitas": 95, "fitnah": 90, "ancaman": 95, "asusila": 90, "judi": 95,
	"kepentingan": 95,
}
