package checker

import (
	"cmp"
	"slices"

	"github.com/saring-id/saring/rules"
)

// Merge joins the findings of a category that rest on the same words, so that
// one act is told once: the weightiest stays, and Also names the rules of the
// others. Severity weighs first, then the number of pieces of evidence, then the
// place. It keeps the order of findings and changes none of them.
func Merge(findings []Finding) []Finding {
	order := make([]int, len(findings))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		f, g := &findings[a], &findings[b]
		return cmp.Or(cmp.Compare(g.Severity, f.Severity), cmp.Compare(len(g.Evidence), len(f.Evidence)))
	})
	var kept []int
	also := make(map[int][]*rules.Rule)
	for _, i := range order {
		over := slices.IndexFunc(kept, func(k int) bool { return findings[k].sameAct(&findings[i]) })
		if over < 0 {
			kept = append(kept, i)
		} else {
			also[kept[over]] = append(also[kept[over]], findings[i].Rule)
		}
	}
	slices.Sort(kept)
	out := make([]Finding, 0, len(kept))
	for _, k := range kept {
		f := findings[k]
		f.Also = withoutRule(also[k], f.Rule)
		out = append(out, f)
	}
	return out
}

// sameAct reports whether f and g are of one category and of the same words.
func (f *Finding) sameAct(g *Finding) bool {
	return f.Rule.Category == g.Rule.Category && slices.ContainsFunc(f.acts(), func(a Evidence) bool {
		return slices.ContainsFunc(g.acts(), func(b Evidence) bool { return a.Span.Overlaps(b.Span) })
	})
}

// acts are the pieces of evidence that say or do something; all, if none does.
func (f *Finding) acts() []Evidence {
	var acts []Evidence
	for _, e := range f.Evidence {
		if e.Lexicon.Role == rules.Act {
			acts = append(acts, e)
		}
	}
	if acts == nil {
		return f.Evidence
	}
	return acts
}

// withoutRule is list sorted by id, each rule once, and without r.
func withoutRule(list []*rules.Rule, r *rules.Rule) []*rules.Rule {
	slices.SortFunc(list, func(a, b *rules.Rule) int { return cmp.Compare(a.ID, b.ID) })
	list = slices.CompactFunc(list, func(a, b *rules.Rule) bool { return a.ID == b.ID })
	return slices.DeleteFunc(list, func(x *rules.Rule) bool { return x.ID == r.ID })
}
