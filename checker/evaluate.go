package checker

import (
	"slices"

	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// combo is the hits that together meet a condition, in text order; none, if it is
// one of none: alone. It may be a part of a list of the unit, and is never written to.
type combo []int

// mostCombos bounds the combinations that are looked at for one condition.
const mostCombos = 256

// evaluation evaluates one rule's condition on one unit.
type evaluation struct {
	*analysis
	unit      *unit
	program   *program
	anyStance bool

	failed  Outcome // why the first condition that failed did
	where   *node   // that condition
	refused bool    // some hit did not count because of its stance
	barred  []int   // hits that only anyStance let through
}

// run returns the combinations that meet the rule's condition. A combination
// without an act is judged by the stance to each of its pieces.
func (e *evaluation) run() []combo {
	return slices.DeleteFunc(e.eval(&e.program.when), func(c combo) bool {
		return !slices.ContainsFunc(c, e.acts) && slices.ContainsFunc(c, e.bars)
	})
}

func (e *evaluation) role(h int) rules.Role { return e.checker.roles[e.hits[h].Lexicon] }

// acts reports whether hit h is of an act lexicon.
func (e *evaluation) acts(h int) bool { return e.role(h) == rules.Act }

// bars reports whether the stance to hit h keeps the rule from firing.
func (e *evaluation) bars(h int) bool {
	if e.program.stances.has(e.stances.Mark(h).Stance) || e.role(h) == rules.Cue {
		return false
	}
	if e.anyStance {
		e.barred = append(e.barred, h)
		return false
	}
	e.refused = true
	return true
}

// eval returns the combinations that meet n; none if it is not met.
func (e *evaluation) eval(n *node) []combo {
	if n.lexicon >= 0 {
		return e.leaf(n)
	}
	combos := []combo{nil}
	for i := range n.all {
		next := e.eval(&n.all[i])
		if n.ordered {
			combos = e.follow(combos, next)
		} else {
			combos = e.product(combos, next)
		}
		if len(combos) == 0 {
			e.fail(NotMet, n)
			return nil
		}
	}
	if len(n.any) > 0 {
		if combos = e.product(combos, e.some(n)); len(combos) == 0 {
			e.fail(NotMet, n)
			return nil
		}
	}
	if combos = e.filter(combos, n); len(combos) == 0 {
		return nil
	}
	for i := range n.none {
		quiet := evaluation{analysis: e.analysis, unit: e.unit, program: e.program, anyStance: true}
		exempt := quiet.eval(&n.none[i])
		combos = slices.DeleteFunc(combos, func(c combo) bool {
			return slices.ContainsFunc(exempt, func(x combo) bool { return !e.within(x, c) })
		})
		if len(combos) == 0 {
			e.fail(Exempt, &n.none[i])
			return nil
		}
	}
	return combos
}

// within reports whether every piece of x lies within a piece of c: the evidence
// itself is no exemption from it, but words around it are.
func (e *evaluation) within(x, c combo) bool {
	for _, j := range x {
		if !slices.ContainsFunc(c, func(i int) bool {
			return e.hits[i].First <= e.hits[j].First && e.hits[j].End <= e.hits[i].End
		}) {
			return false
		}
	}
	return true
}

// leaf is the hits of one lexicon whose stance fits.
func (e *evaluation) leaf(n *node) []combo {
	want := n.stances
	if want == 0 {
		want = e.program.stances
	}
	var out []combo
	hits := e.unit.hits[n.lexicon]
	for i, h := range hits {
		if len(out) == mostCombos {
			break
		}
		if n.stances == 0 && e.excluded(h) {
			continue
		}
		judged := n.stances != 0 || e.acts(h)
		if judged && !want.has(e.stances.Mark(h).Stance) {
			if !e.anyStance {
				e.refused = true
				continue
			}
			if want != 1<<stance.Denied { // a negation that is missing is no reason that is worth telling
				e.barred = append(e.barred, h)
			} else {
				continue
			}
		}
		out = append(out, hits[i:i+1:i+1])
	}
	if len(out) == 0 {
		e.fail(NotMet, n)
	}
	return out
}

// excluded reports whether hit h names what the author says is not meant: a
// target directly behind "bukan" that no "yang" follows. A condition with
// stances of its own says itself what it wants.
func (e *evaluation) excluded(h int) bool {
	hit := &e.hits[h]
	if !e.checker.stances[hit.Lexicon].Target {
		return false
	}
	m := e.stances.Mark(h)
	if m.Stance != stance.Denied || !e.starts(h, m.End) || e.doc.Tokens[m.First].Text != "bukan" {
		return false
	}
	return hit.End == len(e.doc.Tokens) || e.doc.Tokens[hit.End].Text != "yang"
}

// starts reports whether hit h, or a longer target that it closes, starts at token
// at: "Nias" in "orang Nias".
func (e *evaluation) starts(h, at int) bool {
	hit := &e.hits[h]
	for ; h >= 0 && e.hits[h].First >= at; h-- {
		if o := &e.hits[h]; o.First == at && o.End == hit.End && e.checker.stances[o.Lexicon].Target {
			return true
		}
	}
	return false
}

// some is the combinations of any: n.atLeast different conditions together.
func (e *evaluation) some(n *node) []combo {
	var met [][]combo
	for i := range n.any {
		if c := e.eval(&n.any[i]); len(c) > 0 {
			met = append(met, c)
		}
	}
	var out []combo
	var choose func(from, need int, so []combo)
	choose = func(from, need int, so []combo) {
		if need == 0 {
			out = append(out, so...)
			return
		}
		for i := from; i+need <= len(met) && len(out) < mostCombos; i++ {
			if next := e.product(so, met[i]); len(next) > 0 {
				choose(i+1, need-1, next)
			}
		}
	}
	choose(0, n.atLeast, []combo{nil})
	return out[:min(len(out), mostCombos)]
}

// product joins every a with every b that is not the same words again: one
// word is not two signals.
func (e *evaluation) product(a, b []combo) []combo {
	if len(a) == 1 && len(a[0]) == 0 {
		return b
	}
	out := make([]combo, 0, min(len(a)*len(b), mostCombos))
	for _, x := range a {
		for _, y := range b {
			if len(out) == mostCombos {
				return out
			}
			if !e.repeats(x, y) {
				out = append(out, union(x, y))
			}
		}
	}
	return out
}

// repeats reports whether a piece of y is a hit of another lexicon on the words of
// a piece of x: on exactly the same, or one names the other. The verb whose object
// is left out is not: it stands for two words.
func (e *evaluation) repeats(x, y combo) bool {
	for _, j := range y {
		if slices.ContainsFunc(x, func(i int) bool {
			a, b := &e.hits[i], &e.hits[j]
			return i != j && a.First == b.First && (a.End == b.End || e.names(a, b) || e.names(b, a)) && Trick(a.How) != TrickPronoun && Trick(b.How) != TrickPronoun
		}) {
			return true
		}
	}
	return false
}

// names reports whether a, which begins with b, is the name of a group and b only
// the word for it, not what is said of it: "pengangguran yang".
func (e *evaluation) names(a, b *match.Hit) bool {
	return a.End > b.End && e.checker.roles[a.Lexicon] == rules.Target && e.checker.roles[b.Lexicon] == rules.Act
}

// follow joins every a with every b that starts behind it; what has no place is
// anywhere.
func (e *evaluation) follow(a, b []combo) []combo {
	var out []combo
	for _, x := range a {
		for _, y := range b {
			if len(out) < mostCombos && (len(x) == 0 || len(y) == 0 || e.hits[x[len(x)-1]].End <= e.hits[y[0]].First) {
				out = append(out, slices.Concat(x, y))
			}
		}
	}
	return out
}

// filter keeps the combinations that are near and linked as n asks.
func (e *evaluation) filter(combos []combo, n *node) []combo {
	if n.near > 0 {
		combos = slices.DeleteFunc(combos, func(c combo) bool { return !e.near(c, n.near) })
		if len(combos) == 0 {
			e.fail(TooFar, n)
			return nil
		}
	}
	if n.link {
		combos = slices.DeleteFunc(combos, func(c combo) bool { return !e.linked(c) })
		if len(combos) == 0 {
			e.fail(NotLinked, n)
		}
	}
	return combos
}

// near reports whether at most most words, and no change of topic, stand between
// neighbours in c.
func (e *evaluation) near(c combo, most int) bool {
	end := 0
	for i, h := range c {
		if i > 0 && (e.wordsBetween(end, e.hits[h].First) > most || e.doc.Apart(end-1, e.hits[h].First)) {
			return false
		}
		end = max(end, e.hits[h].End)
	}
	return true
}

// linked reports whether an act and a target of c are adjacent or have only
// linking words between them. An act before its target must be adjacent but
// for two words.
func (e *evaluation) linked(c combo) bool {
	for _, a := range c {
		for _, t := range c {
			act, target := &e.hits[a], &e.hits[t]
			if e.role(a) == rules.Target || e.role(t) != rules.Target {
				continue
			}
			if act.First >= target.End && e.links(target.End, act.First, linkedAfter) ||
				target.First >= act.End && e.links(act.End, target.First, linkedBefore) ||
				act.First < target.End && target.First < act.End {
				return true
			}
		}
	}
	return false
}

// How many linking words may stand between a target and the act after it, and
// between an act and the target after it.
const (
	linkedAfter  = 6
	linkedBefore = 2
)

// links reports whether the tokens [from, to) are at most most words, all of
// them linking words or negators, without a mark that divides or a new line.
func (e *evaluation) links(from, to, most int) bool {
	words := 0
	for i := from; i < to; i++ {
		if len(e.words[i]) == 0 {
			if t := &e.doc.Tokens[i]; t.Divides() && !equates(t.Text) {
				return false
			}
			continue
		}
		if words++; words > most || !e.linking[i] {
			return false
		}
	}
	return true
}

// equates reports whether mark says that what is left of it is what is right of it.
func equates(mark string) bool {
	return mark == "=" || mark == "==" || mark == ":" || mark == "..." || mark == "…"
}

// fail notes why a condition is not met; the failure nearest to firing is kept.
func (e *evaluation) fail(o Outcome, n *node) {
	if e.where == nil || rank[o] > rank[e.failed] {
		e.failed, e.where = o, n
	}
}
