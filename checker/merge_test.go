package checker_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// finding reads "category/rule severity act@0-5 target@6-9".
func finding(t *testing.T, text string) checker.Finding {
	t.Helper()
	fields := strings.Fields(text)
	category, _, _ := strings.Cut(fields[0], "/")
	f := checker.Finding{Rule: &rules.Rule{ID: fields[0], Category: category}}
	f.Severity = map[string]rules.Severity{"error": rules.Error, "warning": rules.Warning, "info": rules.Info}[fields[1]]
	for _, e := range fields[2:] {
		role, span, _ := strings.Cut(e, "@")
		var s source.Span
		if _, err := fmt.Sscanf(span, "%d-%d", &s.Start, &s.End); err != nil {
			t.Fatal(err)
		}
		f.Evidence = append(f.Evidence, checker.Evidence{Lexicon: &rules.Lexicon{Role: rules.Role(role)}, Span: s})
	}
	return f
}

func TestMerge(t *testing.T) {
	for _, test := range []struct{ name, findings, want string }{
		{"alone", "sara/a error act@0-5", "sara/a"},
		{"same act, the weightier stays", "sara/a warning act@10-15; sara/b error act@10-15", "sara/b+sara/a"},
		{"same act, more evidence stays", "sara/a error act@10-15; sara/b error act@10-15 target@0-5", "sara/b+sara/a"},
		{"equal weight, the first stays", "sara/a error act@10-15; sara/b error act@10-15", "sara/a+sara/b"},
		{"another category", "sara/a error act@10-15; negara/b error act@10-15", "sara/a negara/b"},
		{"another act on one target", "sara/a error act@10-15 target@0-5; sara/b error act@20-25 target@0-5", "sara/a sara/b"},
		{"acts that overlap", "sara/a error act@10-15; sara/b info act@12-30", "sara/a+sara/b"},
		{"no act: any words", "judi/a error target@0-5 detail@6-9; judi/b error detail@6-9", "judi/a+judi/b"},
		{"one rule twice", "sara/a error act@10-15; sara/a error act@12-18", "sara/a"},
		{"several, sorted", "sara/c info act@0-5; sara/b info act@0-5; sara/a error act@0-5", "sara/a+sara/b+sara/c"},
		{"order is kept", "sara/b info act@0-5; sara/a error act@10-15", "sara/b sara/a"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var findings []checker.Finding
			for text := range strings.SplitSeq(test.findings, "; ") {
				findings = append(findings, finding(t, text))
			}
			var got []string
			for _, f := range checker.Merge(findings) {
				id := f.Rule.ID
				for _, r := range f.Also {
					id += "+" + r.ID
				}
				got = append(got, id)
			}
			if got := strings.Join(got, " "); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
