package policy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/strict"
	"github.com/saring-id/saring/rules"
)

var all = []*rules.Rule{
	{ID: "judi/situs", Category: "judi", Severity: rules.Error},
	{ID: "judi/taruhan", Category: "judi", Severity: rules.Warning},
	{ID: "sara/cap", Category: "sara", Severity: rules.Info},
}

// settings reads "select=a,b ignore=c severity=d:off".
func settings(text string) *config.Settings {
	s := config.Resolve()
	for field := range strings.FieldsSeq(text) {
		key, value, _ := strings.Cut(field, "=")
		var list []strict.Text
		for name := range strings.SplitSeq(value, ",") {
			list = append(list, strict.Text{Value: name})
		}
		switch key {
		case "select":
			s.Select.V = list
		case "ignore":
			s.Ignore.V = list
		default:
			for _, t := range list {
				of, level, _ := strings.Cut(t.Value, ":")
				s.Severity.V = append(s.Severity.V, config.Level{Of: strict.Text{Value: of}, Level: level})
			}
		}
	}
	return s
}

func TestApply(t *testing.T) {
	var findings []checker.Finding
	for _, r := range all {
		findings = append(findings, checker.Finding{Rule: r, Severity: r.Severity})
	}
	for _, row := range []struct{ settings, want, off string }{
		{"", "judi/situs=error judi/taruhan=warning sara/cap=info", ""},
		{"select=judi", "judi/situs=error judi/taruhan=warning", "sara/cap"},
		{"select=judi/situs,sara", "judi/situs=error sara/cap=info", "judi/taruhan"},
		{"ignore=judi", "sara/cap=info", "judi/situs judi/taruhan"},
		{"select=judi ignore=judi/situs", "judi/taruhan=warning", "judi/situs sara/cap"},
		{"select=judi/situs ignore=judi", "", "judi/situs judi/taruhan sara/cap"}, // what is ignored stays so
		{"ignore=all", "", "judi/situs judi/taruhan sara/cap"},
		{"severity=judi:info", "judi/situs=info judi/taruhan=info sara/cap=info", ""},
		{"severity=judi:off,judi/situs:warning", "judi/situs=warning sara/cap=info", "judi/taruhan"},
		{"severity=all:off,sara/cap:error", "sara/cap=error", "judi/situs judi/taruhan"},
	} {
		p := New(settings(row.settings), all)
		in := &checker.Report{Findings: findings, Held: findings}
		out := p.Apply(in)
		var got []string
		for _, f := range out.Findings {
			got = append(got, f.Rule.ID+"="+f.Severity.String())
		}
		if strings.Join(got, " ") != row.want || strings.Join(p.NotSelected(), " ") != row.off {
			t.Errorf("%s: got %v and not %v", row.settings, got, p.NotSelected())
		}
		if p.Selected()+len(p.NotSelected()) != len(all) || len(out.Held) != len(out.Findings) {
			t.Errorf("%s: %d selected, %d not, %d held", row.settings, p.Selected(), len(p.NotSelected()), len(out.Held))
		}
		if fmt.Sprint(in.Findings) != fmt.Sprint(findings) || len(in.Held) != len(findings) {
			t.Errorf("%s: the report was changed", row.settings)
		}
	}
}

// What a run is asked for decides whose findings could have been told.
func TestUses(t *testing.T) {
	some := New(settings("select=judi"), all)
	for _, r := range all {
		if some.Uses(r.ID) != (r.Category == "judi") {
			t.Errorf("select=judi uses %s: %v", r.ID, some.Uses(r.ID))
		}
		if !Everything().Uses(r.ID) {
			t.Errorf("everything does not use %s", r.ID)
		}
	}
}
