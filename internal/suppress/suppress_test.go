package suppress

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// commented is a source in which every HTML comment, every line that begins with
// "# " and every NOTE are comments.
func commented(text string) *source.Source {
	src := &source.Source{Name: "f", Text: text, Comments: []source.Span{}}
	for at := 0; at < len(text); {
		end := at + 1
		switch rest := text[at:]; {
		case strings.HasPrefix(rest, "<!--"):
			if n := strings.Index(rest, "-->"); n > 0 {
				end = at + n + len("-->")
				src.Comments = append(src.Comments, source.Span{Start: at, End: end})
			}
		case strings.HasPrefix(rest, "# ") || strings.HasPrefix(rest, "NOTE "):
			line, _, _ := strings.Cut(rest, "\n")
			end = at + len(line)
			src.Comments = append(src.Comments, source.Span{Start: at, End: end})
		}
		at = end
	}
	return src
}

func TestParse(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"one rule", `<!-- saring:abaikan sara/cap alasan="kutipan sidang" -->` + "\nisi", `sara/cap: kutipan sidang; "isi"`},
		{"several, a day", `<!-- saring:abaikan sara/cap, judi/situs sampai=2027-01-31 alasan="a b" -->x`, `sara/cap judi/situs: a b until 2027-01-31; whole line`},
		{"no closing of the comment needed", `# saring:abaikan sara/cap alasan="a"` + "\nb\nc\n\nd", `sara/cap: a; "b\nc"`},
		{"blank lines between", "# saring:abaikan sara/cap alasan=\"a\"\n \n\nb\n\nc", `sara/cap: a; "b"`},
		{"two above one paragraph", "# saring:abaikan sara/cap alasan=\"a\"\n# saring:abaikan sara/kap alasan=\"b\"\nc", `sara/cap: a; "# saring:abaikan sara/kap alasan=\"b\"\nc"` + "\n" + `sara/kap: b; "c"`},
		{"at the end of a line", "a\nb <!-- saring:abaikan sara/cap alasan=\"c\" --> d\ne", `sara/cap: c; whole line`},
		{"nothing below", "# saring:abaikan sara/cap alasan=\"a\"", `sara/cap: a; ""`},
		{"whole file", "a\n# saring:abaikan-berkas sara/cap alasan=\"b\"\nc", `sara/cap: b; whole file`},
		{"over several lines", "<!--\n  saring:abaikan\n  sara/cap\n  alasan = \"a\n  b\"\n-->\nc", `sara/cap: a b; "c"`},
		{"curved quotation marks", "# saring:abaikan sara/cap alasan=“a b”\nc", `sara/cap: a b; "c"`},
		{"a word as reason", "# saring:abaikan sara/cap alasan=kutipan\nc", `sara/cap: kutipan; "c"`},
		{"WebVTT", "NOTE saring:abaikan sara/cap alasan=\"a\"\nc", `sara/cap: a; "c"`},
		{"other comments", "<!-- lihat saring:abaikan -->\n# saring\n<!---->", ""},

		{"no rule", `# saring:abaikan alasan="a"`, `f:1:3: no rule is named; for example: saring:abaikan hoaks/desakan-sebar alasan="..."`},
		{"no reason", `# saring:abaikan sara/cap`, `f:1:3: no reason is given; for example: saring:abaikan hoaks/desakan-sebar alasan="..."`},
		{"nothing", "a\n# saring:abaikan", `f:2:3: no rule is named; for example: saring:abaikan hoaks/desakan-sebar alasan="..."`},
		{"empty reason", `# saring:abaikan sara/cap alasan=" "`, `f:1:27: the reason is empty`},
		{"category", `# saring:abaikan sara alasan="a"`, `f:1:18: this is not the id of a rule; write category/rule as the report does`},
		{"instruction", `# saring:abakan sara/cap alasan="a"`, `f:1:3: this instruction is unknown; did you mean "saring:abaikan"?`},
		{"field", `# saring:abaikan sara/cap alsan="a"`, `f:1:27: this field is unknown; did you mean "alasan"?`},
		{"twice", `# saring:abaikan sara/cap alasan="a" alasan="b"`, `f:1:38: alasan is written twice`},
		{"date", `# saring:abaikan sara/cap alasan="a" sampai=2027-02-30`, `f:1:38: there is no such date; write YYYY-MM-DD, for example 2027-01-31`},
		{"open", `# saring:abaikan sara/cap alasan="a`, `f:1:27: the quotation mark is not closed`},
		{"words after", `# saring:abaikan sara/cap alasan="a" ya`, `f:1:38: from here on it cannot be read; after the rules only alasan="..." and sampai=DATE`},
		{"columns count letters", "é <!-- saring:abaikan sara/cap -->", `f:1:8: no reason is given; for example: saring:abaikan hoaks/desakan-sebar alasan="..."`},
	} {
		src := commented(row.text)
		directives, problems := Parse(src)
		var got []string
		for _, d := range directives {
			got = append(got, described(src, d))
		}
		if len(problems) > 0 {
			got = append(got, problems.Error())
		}
		if strings.Join(got, "\n") != row.want {
			t.Errorf("%s: got\n%s\nwant\n%s", row.name, strings.Join(got, "\n"), row.want)
		}
	}
}

func described(src *source.Source, d Directive) string {
	var ids []string
	for _, r := range d.Rules {
		ids = append(ids, r.ID)
	}
	s := strings.Join(ids, " ") + ": " + d.Reason
	if !d.Until.IsZero() {
		s += d.Until.Format(" until " + time.DateOnly)
	}
	covered := src.Slice(d.Covers)
	switch {
	case covered == src.Text:
		covered = "whole file"
		if !strings.Contains(src.Text, verbWhole) {
			covered = "whole line"
		}
	case strings.Contains(covered, "<!--"):
		covered = "whole line"
	default:
		covered = fmt.Sprintf("%q", covered)
	}
	return s + "; " + covered
}

// found is a report with a finding of each rule for every X in the text.
func found(src *source.Source, ids ...string) *checker.Report {
	const word = "X"
	r := &checker.Report{Source: src}
	for at := 0; ; {
		n := strings.Index(src.Text[at:], word)
		if n < 0 {
			return r
		}
		for _, id := range ids {
			r.Findings = append(r.Findings, checker.Finding{Rule: &rules.Rule{ID: id}, Span: source.Span{Start: at + n, End: at + n + len(word)}})
		}
		at += n + len(word)
	}
}

var known = Rules{
	Known: func() []string { return []string{"judi/situs", "sara/cap", "sara/hama"} },
	Used:  func(id string) bool { return id != "judi/situs" },
}

func TestApply(t *testing.T) {
	day := time.Date(2026, time.November, 20, 23, 0, 0, 0, time.UTC)
	for _, row := range []struct {
		name, text   string
		kept, passed int
		problems     string
	}{
		{"covered and not", "# saring:abaikan sara/cap alasan=\"a\"\nX X\n\nX", 1, 2, ""},
		{"another rule", "# saring:abaikan sara/hama alasan=\"a\"\nX", 1, 0, `f:1:18: there is no finding of "sara/hama" to pass over here; remove this exception`},
		{"one of two rules", "# saring:abaikan sara/cap,sara/hama alasan=\"a\"\nX", 0, 1, `f:1:27: there is no finding of "sara/hama" to pass over here; remove this exception`},
		{"a rule that is not used", "# saring:abaikan sara/cap,judi/situs alasan=\"a\"\nX", 0, 1, ""},
		{"unknown rule", "# saring:abaikan sara/kap alasan=\"a\"\nX", 1, 0, `f:1:18: unknown rule "sara/kap"; did you mean "sara/cap"?`},
		{"last day", "# saring:abaikan sara/cap alasan=\"a\" sampai=2026-11-20\nX", 0, 1, ""},
		{"day after", "# saring:abaikan sara/cap alasan=\"a\" sampai=2026-11-19\nX", 1, 0, `f:1:3: this exception ended on 2026-11-19; mend the draft, or review it again and give a new date`},
		{"whole file", "X\n# saring:abaikan-berkas sara/cap alasan=\"a\"\n\nX", 0, 2, ""},
		{"by place", "# saring:abaikan sara/hama alasan=\"a\"\nX\n\n# saring:abaikan sara/cap\n", 1, 0, `f:1:18: there is no finding of "sara/hama" to pass over here; remove this exception` + "\n" + `f:4:3: no reason is given; for example: saring:abaikan hoaks/desakan-sebar alasan="..."`},
		{"void", "# saring:abaikan sara/cap\nX", 1, 0, `f:1:3: no reason is given; for example: saring:abaikan hoaks/desakan-sebar alasan="..."`},
	} {
		src := commented(row.text)
		report := found(src, "sara/cap")
		out := Apply([]*checker.Report{report}, known, day)
		if len(out.Kept[0]) != row.kept || len(out.Passed[0]) != row.passed || out.Problems.Error() != row.problems {
			t.Errorf("%s: %d kept, %d passed over, %s", row.name, len(out.Kept[0]), len(out.Passed[0]), out.Problems)
		}
		if len(report.Findings) != row.kept+row.passed {
			t.Errorf("%s: the report was changed", row.name)
		}
	}
}

// Drafts of one file share its directives, which are told once.
func TestApplyToDraftsOfOneFile(t *testing.T) {
	one := commented("# saring:abaikan-berkas sara/cap,sara/hama alasan=\"a\"\nX\n\nX")
	other := *one
	first, second := found(one, "sara/cap"), found(&other, "sara/cap")
	first.Findings, second.Findings = first.Findings[:1], second.Findings[1:]
	out := Apply([]*checker.Report{first, second}, known, time.Time{})
	if len(out.Passed[0]) != 1 || len(out.Passed[1]) != 1 || len(out.Problems) != 1 {
		t.Errorf("%d and %d passed over, %v", len(out.Passed[0]), len(out.Passed[1]), out.Problems)
	}
}

// Whatever a comment holds: a directive has rules, a reason and covers a range of
// the text; or there is a problem in the comment; no finding is lost.
func FuzzApply(f *testing.F) {
	for _, seed := range []string{
		"# saring:abaikan sara/cap alasan=\"a\"\nX", "<!-- saring:abaikan-berkas sara/cap,sara/hama alasan=“a” sampai=2027-01-31 -->X",
		"X <!-- saring:abaikan , alasan= -->", "NOTE saring:abaikan sara/cap alasan=\"", "# saring:abaikan a/b c=\n\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if text = strings.ToValidUTF8(text, "?"); text == "" {
			return
		}
		src := commented(text)
		directives, problems := Parse(src)
		for _, d := range directives {
			if len(d.Rules) == 0 || d.Reason == "" || d.Covers.Start > d.Covers.End || d.Covers.End > len(text) {
				t.Errorf("%+v", d)
			}
			for _, r := range d.Rules {
				if !strings.HasPrefix(text[r.Start:], r.ID) {
					t.Errorf("%q is not at byte %d", r.ID, r.Start)
				}
			}
		}
		for _, e := range problems {
			if e.Line < 1 || e.Column < 1 {
				t.Errorf("%v", e)
			}
		}
		if len(directives)+len(problems) > len(src.Comments) {
			t.Errorf("%d directives and %d problems in %d comments", len(directives), len(problems), len(src.Comments))
		}
		report := found(src, "sara/cap", "sara/hama")
		out := Apply([]*checker.Report{report}, known, time.Time{})
		if len(out.Kept[0])+len(out.Passed[0]) != len(report.Findings) {
			t.Errorf("%d kept, %d passed over of %d", len(out.Kept[0]), len(out.Passed[0]), len(report.Findings))
		}
	})
}
