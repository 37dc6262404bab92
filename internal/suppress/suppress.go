package suppress

import (
	"slices"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// Passed is a finding that was passed over.
type Passed struct {
	Finding checker.Finding
	By      *Directive
}

// Outcome is what became of the findings of one file.
type Outcome struct {
	Kept     [][]checker.Finding // by draft, in their order
	Passed   [][]Passed          // by draft, in their order
	Problems diag.List           // directives that are void or do nothing, by place
}

// Rules is what a run knows of rules.
type Rules struct {
	Known func() []string      // every id; called only if there is a directive
	Used  func(id string) bool // whether findings of the rule could have been told
}

// Apply passes over the findings of the drafts of one file that its directives
// name. drafts share their text; day is today.
func Apply(drafts []*checker.Report, r Rules, day time.Time) Outcome {
	var out Outcome
	directives := out.inForce(drafts, r, day)
	used := make([][]bool, len(directives))
	for i := range directives {
		used[i] = make([]bool, len(directives[i].Rules))
	}
	for _, d := range drafts {
		var kept []checker.Finding
		var passed []Passed
		for _, f := range d.Findings {
			var by *Directive
			for i := range directives {
				at := slices.IndexFunc(directives[i].Rules, func(r Rule) bool { return r.ID == f.Rule.ID })
				if at >= 0 && directives[i].Covers.Overlaps(f.Span) {
					by, used[i][at] = &directives[i], true
				}
			}
			if by == nil {
				kept = append(kept, f)
			} else {
				passed = append(passed, Passed{f, by})
			}
		}
		out.Kept, out.Passed = append(out.Kept, kept), append(out.Passed, passed)
	}
	if len(directives) > 0 {
		p := parser{src: drafts[0].Source}
		for i, d := range directives {
			for j, rule := range d.Rules {
				if !used[i][j] && r.Used(rule.ID) {
					p.fail(rule.Start, "tidak ada temuan %q untuk diabaikan di sini", "there is no finding of %q to pass over here", rule.ID).
						Hint("hapus pengecualian ini", "remove this exception")
				}
			}
		}
		out.Problems = append(out.Problems, p.problems...)
	}
	out.Problems.Sort()
	return out
}

// inForce is the directives of drafts that hold, each once, and notes what is
// wrong with the others.
func (out *Outcome) inForce(drafts []*checker.Report, r Rules, day time.Time) []Directive {
	var list []Directive
	var read []source.Span // comments: the drafts of one file may share them
	for _, d := range drafts {
		src := *d.Source
		src.Comments = slices.DeleteFunc(slices.Clone(src.Comments), func(c source.Span) bool { return slices.Contains(read, c) })
		read = append(read, src.Comments...)
		directives, problems := Parse(&src)
		out.Problems = append(out.Problems, problems...)
		p := parser{src: &src}
		for _, d := range directives {
			if p.expired(d, day) || p.unknown(d, r) {
				continue
			}
			list = append(list, d)
		}
		out.Problems = append(out.Problems, p.problems...)
	}
	return list
}

// expired reports whether day is after the last day of d.
func (p *parser) expired(d Directive, day time.Time) bool {
	y, m, n := day.Date()
	if d.Until.IsZero() || !time.Date(y, m, n, 0, 0, 0, 0, time.UTC).After(d.Until) {
		return false
	}
	p.fail(d.Start, "pengecualian ini berakhir pada %s", "this exception ended on %s", d.Until.Format(time.DateOnly)).
		Hint("perbaiki naskahnya, atau tinjau lagi dan beri tanggal baru", "mend the draft, or review it again and give a new date")
	return true
}

// unknown reports whether d names a rule that is not there.
func (p *parser) unknown(d Directive, r Rules) bool {
	before := len(p.problems)
	for _, rule := range d.Rules {
		if known := r.Known(); !slices.Contains(known, rule.ID) {
			p.fail(rule.Start, "aturan %q tidak dikenal", "unknown rule %q", rule.ID).Meant(rule.ID, known)
		}
	}
	return len(p.problems) > before
}
