// Package proof looks for what a rule's examples leave unproved: exceptions
// that no passing example needs, branches that no flagged example takes, and
// terms that could never match. It uses the checker as any program would.
package proof

import (
	"context"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/rules"
)

// Rule lists what the examples of r do not prove: each entry of none: that
// keeps none of the pass examples silent, and each entry of any: that is
// evidence in none of the flag examples. The error is ctx's.
func Rule(ctx context.Context, c *checker.Checker, r *rules.Rule) (diag.List, error) {
	p := prover{set: c.Set(), seen: map[string]bool{}, exempt: map[string]bool{}}
	for _, e := range r.Examples.Flag {
		t, err := c.Trace(ctx, &source.Source{Text: e.Text})
		if err != nil {
			return nil, err
		}
		for _, f := range t.Report.Findings {
			if f.Rule == r {
				p.sawAll(f.Evidence)
			}
		}
	}
	for _, e := range r.Examples.Pass {
		t, err := c.Trace(ctx, &source.Source{Text: e.Text})
		if err != nil {
			return nil, err
		}
		for _, o := range t.Rules {
			if o.Rule == r && o.Outcome == checker.Exempt {
				p.exempt[o.Failed] = true
			}
		}
	}
	p.condition(r.When)
	return p.flaws, nil
}

// prover collects what examples showed and what is left unproved.
type prover struct {
	set    *rules.Set
	seen   map[string]bool // lexicons that were evidence, with those that include them
	exempt map[string]bool // entries of none: that held a pass example back
	flaws  diag.List
}

func (p *prover) sawAll(evidence []checker.Evidence) {
	for _, e := range evidence {
		p.saw(e.Lexicon.ID)
	}
}

// saw enters a lexicon and every lexicon that includes it.
func (p *prover) saw(id string) {
	if p.seen[id] {
		return
	}
	p.seen[id] = true
	for _, l := range p.set.Lexicons {
		if slices.Contains(l.Include, id) {
			p.saw(l.ID)
		}
	}
}

func (p *prover) condition(c rules.Condition) {
	for _, none := range c.None {
		if !p.exempt[none.String()] {
			p.flaw(none.Pos, "pengecualian %s tidak dibuktikan: tidak ada contoh pass yang membutuhkannya", "exception %s is not proved: no pass example needs it", none)
		}
	}
	for _, any := range c.Any {
		if !p.reached(any) {
			p.flaw(any.Pos, "cabang %s tidak dibuktikan: tidak ada contoh flag yang memakainya", "branch %s is not proved: no flag example takes it", any)
		}
	}
	for _, list := range [][]rules.Condition{c.All, c.Any} {
		for _, sub := range list {
			p.condition(sub)
		}
	}
}

// reached reports whether everything that c needs was evidence.
func (p *prover) reached(c rules.Condition) bool {
	if c.Lexicon != "" {
		return p.seen[c.Lexicon]
	}
	for _, sub := range c.All {
		if !p.reached(sub) {
			return false
		}
	}
	return len(c.Any) == 0 || slices.ContainsFunc(c.Any, p.reached)
}

func (p *prover) flaw(at rules.Pos, id, en string, c rules.Condition) {
	p.flaws = append(p.flaws, diag.New(at.File, id, en, c).At(at.Line, at.Column))
}

// Terms lists the terms of l that do not match their own text: after folding
// they read as something else, or a trap of the lexicon covers them. Patterns
// are left out. What l drops in vain is listed, too. The error is ctx's.
func Terms(ctx context.Context, c *checker.Checker, l *rules.Lexicon) (diag.List, error) {
	var flaws diag.List
	if l.Kind == rules.Patterns {
		return nil, nil
	}
	for _, item := range l.Items {
		text, ok := sample(c.Set(), item.Text, 0)
		if !ok {
			continue
		}
		t, err := c.Trace(ctx, &source.Source{Text: text})
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(t.Hits, func(h checker.TraceHit) bool { return h.Lexicon == l && h.Trap == nil && h.Span.Len() == len(text) }) {
			flaws = append(flaws, diag.New(item.Pos.File, "istilah %q tidak mengenali %q", "term %q does not match %q", item.Text, text).At(item.Pos.Line, item.Pos.Column))
		}
	}
	for _, d := range checker.IdleDrops(l) {
		flaws = append(flaws, diag.New(d.Pos.File, "drop %q tidak mencoret apa pun: bukan bentuk satu istilah pun", "drop %q strikes out nothing: it is no form of any term", d.Text).At(d.Pos.Line, d.Pos.Column))
	}
	return flaws, nil
}

// deepest is how many lexicons within lexicons sample looks into.
const deepest = 4

// sample is a text that item must match: the first of each choice, every
// optional word, a word for "_". It fails for a class without a plain word.
func sample(set *rules.Set, item string, depth int) (string, bool) {
	var words []string
	for _, s := range rules.Slots(item) {
		word := "anu"
		switch {
		case s.Lexicon != "":
			w, ok := member(set, s.Lexicon, depth+1)
			if !ok {
				return "", false
			}
			word = w
		case !s.Any:
			word = s.Words[0]
		}
		words = append(words, word)
	}
	return strings.Join(words, " "), true
}

// member is a one-word item of lexicon id or of one that it includes.
func member(set *rules.Set, id string, depth int) (string, bool) {
	l, ok := set.Lexicon(id)
	if !ok || depth > deepest {
		return "", false
	}
	for _, item := range l.Items {
		if rules.IsWord(item.Text) {
			return item.Text, true
		}
	}
	for _, in := range l.Include {
		if w, ok := member(set, in, depth+1); ok {
			return w, true
		}
	}
	return "", false
}
