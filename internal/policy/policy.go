// Package policy is what stands between judgement and report: which findings a
// run was asked for, and how strongly they count. It takes findings and gives
// findings; it reads nothing else.
package policy

import (
	"slices"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/rules"
)

// Policy says which rules are selected and how strongly each counts. It is
// immutable and safe for many goroutines.
type Policy struct {
	severity map[string]rules.Severity // of the selected rules, by id; nil if all are, as they are
	off      []string                  // ids of the others, in the order of the rules
}

// Everything is the policy that leaves findings as they are.
func Everything() *Policy { return &Policy{} }

// New is the policy of s over all rules there are. A rule is selected if select
// names it, ignore does not, and severity does not turn it off; of several
// severities the one for the rule itself counts, then its category's, then the
// one for all.
func New(s *config.Settings, all []*rules.Rule) *Policy {
	p := &Policy{severity: make(map[string]rules.Severity, len(all))}
	for _, r := range all {
		severity, on := severityOf(s, r)
		if on && named(s.Select, r) && !named(s.Ignore, r) {
			p.severity[r.ID] = severity
		} else {
			p.off = append(p.off, r.ID)
		}
	}
	return p
}

// named reports whether one of list names r, its category or every rule.
func named(list config.Texts, r *rules.Rule) bool {
	for _, t := range list.V {
		if t.Value == config.All || t.Value == r.ID || t.Value == r.Category {
			return true
		}
	}
	return false
}

// severityOf is how strongly r counts; on is false if it is turned off.
func severityOf(s *config.Settings, r *rules.Rule) (severity rules.Severity, on bool) {
	for _, name := range []string{r.ID, r.Category, config.All} {
		at := slices.IndexFunc(s.Severity.V, func(l config.Level) bool { return l.Of.Value == name })
		if at < 0 {
			continue
		}
		switch s.Severity.V[at].Level {
		case config.Off:
			return 0, false
		case rules.Error.String():
			return rules.Error, true
		case rules.Warning.String():
			return rules.Warning, true
		}
		return rules.Info, true
	}
	return r.Severity, true
}

// Selected is how many rules are selected; 0 for [Everything].
func (p *Policy) Selected() int { return len(p.severity) }

// Uses reports whether findings of the rule with this id are told.
func (p *Policy) Uses(id string) bool {
	_, ok := p.severity[id]
	return ok || p.severity == nil
}

// NotSelected are the ids of the rules that are not, in the order of the rules.
func (p *Policy) NotSelected() []string { return p.off }

// Apply is r with the findings of selected rules alone, each with the severity
// that it has here. r is left as it is.
func (p *Policy) Apply(r *checker.Report) *checker.Report {
	if p.severity == nil {
		return r
	}
	out := *r
	out.Findings, out.Held = p.keep(r.Findings), p.keep(r.Held)
	return &out
}

func (p *Policy) keep(findings []checker.Finding) []checker.Finding {
	var kept []checker.Finding
	for _, f := range findings {
		if severity, ok := p.severity[f.Rule.ID]; ok {
			f.Severity = severity
			kept = append(kept, f)
		}
	}
	return kept
}
