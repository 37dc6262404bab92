package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/proof"
	"github.com/saring-id/saring/rules"
)

// tested is what one run of rules test looks at.
type tested struct {
	checker  *checker.Checker
	rules    []*rules.Rule
	lexicons []*rules.Lexicon
	own      []string // the folders to whose terms it is confined; nil for no such bounds
}

// chooseTested is the rules and lexicons to test: the rules named, with their
// lexicons; else those of the folders given with --rules, and it says so; else,
// or if these folders have no rule of their own, everything.
func (a *app) chooseTested(o testOptions) (*tested, error) {
	c, layers, err := a.checkerOf()
	if err != nil {
		return nil, err
	}
	set := c.Set()
	t := &tested{checker: c, rules: set.Rules, lexicons: set.Lexicons}
	if !o.all {
		for _, l := range layers[1:] { // the first is the built-in one
			t.own = append(t.own, l.Name)
		}
	}
	if len(o.ids) > 0 {
		if t.rules, err = a.rulesByID(set, o.ids); err != nil {
			return nil, err
		}
		t.lexicons = nil
		for _, r := range t.rules {
			t.lexicons = append(t.lexicons, vocabulary(set, r.When.Lexicons())...)
		}
		slices.SortFunc(t.lexicons, func(x, y *rules.Lexicon) int { return strings.Compare(x.ID, y.ID) })
		t.lexicons = slices.Compact(t.lexicons)
	}
	t.lexicons = slices.DeleteFunc(slices.Clone(t.lexicons), func(l *rules.Lexicon) bool { return t.count(l.Items)+t.count(l.Drop) == 0 })
	if len(o.ids) > 0 {
		return t, nil
	}
	ours := slices.DeleteFunc(slices.Clone(set.Rules), func(r *rules.Rule) bool { return !t.concerns(r.Pos) })
	if len(ours) > 0 {
		t.rules = ours
	}
	if left := len(set.Rules) - len(t.rules); left > 0 {
		a.say(a.words.OnlyOwnRules, strings.Join(t.own, ", "), left)
	}
	return t, nil
}

// concerns reports whether what stands at p is within the bounds of t.
func (t *tested) concerns(p rules.Pos) bool {
	return t.own == nil || slices.ContainsFunc(t.own, func(folder string) bool { return strings.HasPrefix(p.File, folder+"/") })
}

// termNotes prints the terms that do not match themselves and counts them.
func (a *app) termNotes(ctx context.Context, t *tested) (int, error) {
	count := 0
	find := func(l *rules.Lexicon) diag.List {
		notes, _ := proof.Terms(ctx, t.checker, l) // the error is ctx's, which inOrder gives
		return slices.DeleteFunc(notes, func(e *diag.Error) bool { return !t.concerns(rules.Pos{File: e.File}) })
	}
	err := inOrder(ctx, slices.Values(t.lexicons), find, func(notes diag.List) error {
		count += len(notes)
		return a.printNotes(notes)
	})
	return count, err
}

func (a *app) printNotes(notes diag.List) error {
	for _, n := range notes {
		if _, err := fmt.Fprintf(a.out, "%s: %s: %s\n", n.Place(), a.words.Note, a.said(n.ID, n.EN)); err != nil {
			return err
		}
	}
	return nil
}

// printUnreached prints how many of the terms are reached by no example of a rule
// that uses them; if verbose, for each lexicon.
func (a *app) printUnreached(ctx context.Context, t *tested, verbose bool) error {
	reach, err := reachOf(ctx, t)
	if err != nil {
		return err
	}
	missed, terms := 0, 0
	var rows []string
	for _, l := range t.lexicons {
		m, n := t.count(reach.Unreached(l)), t.count(l.Items)
		missed, terms = missed+m, terms+n
		if m > 0 {
			rows = append(rows, "    "+fmt.Sprintf(a.words.UnreachedOf, l.ID, m, n))
		}
	}
	if missed == 0 {
		return nil
	}
	said := fmt.Sprintf(a.words.Unreached, missed, terms)
	if verbose {
		said += "\n" + strings.Join(rows, "\n")
	} else {
		said += "; " + a.words.UnreachedHint
	}
	_, err = fmt.Fprintln(a.out, said)
	return err
}

// count is how many of items are within the bounds of t.
func (t *tested) count(items []rules.Item) int {
	n := 0
	for _, item := range items {
		if t.concerns(item.Pos) {
			n++
		}
	}
	return n
}

// reachOf runs the examples of the rules that use the terms of t, each once.
func reachOf(ctx context.Context, t *tested) (*proof.Reach, error) {
	reach := proof.NewReach(t.checker.Set())
	texts := func(yield func(string) bool) {
		seen := map[string]bool{}
		for _, text := range exampleTexts(t.users()) {
			if !seen[text] && !yield(text) {
				return
			}
			seen[text] = true
		}
	}
	trace := func(text string) *checker.Trace { return traceExample(ctx, t.checker, text) }
	err := inOrder(ctx, texts, trace, func(t *checker.Trace) error {
		reach.Add(t)
		return nil
	})
	return reach, err
}

// users is the rules that use a term of t; all rules if it has a vocabulary that
// the engine itself listens to, which no rule names.
func (t *tested) users() []*rules.Rule {
	set := t.checker.Set()
	named := map[*rules.Lexicon]bool{}
	var users []*rules.Rule
	for _, r := range set.Rules {
		uses := false
		for _, l := range vocabulary(set, r.When.Lexicons()) {
			named[l] = true
			uses = uses || slices.Contains(t.lexicons, l)
		}
		if uses {
			users = append(users, r)
		}
	}
	if slices.ContainsFunc(t.lexicons, func(l *rules.Lexicon) bool { return !named[l] }) {
		return set.Rules
	}
	return users
}

func exampleTexts(list []*rules.Rule) []string {
	var texts []string
	for _, r := range list {
		for _, e := range r.Examples.Flag {
			texts = append(texts, e.Text)
		}
		for _, e := range r.Examples.Pass {
			texts = append(texts, e.Text)
		}
	}
	return texts
}
