package rules

import (
	"strings"
	"testing"
)

// leastExamples is how many texts a rule of ours shows it flags, and how many near
// misses it passes; one's own rules may begin with two.
const leastExamples = 3

// TestDefault loads what is built into the program and asks of it what only the
// embedded set must satisfy.
func TestDefault(t *testing.T) {
	set, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range set.Rules {
		if len(r.Examples.Flag) < leastExamples || len(r.Examples.Pass) < leastExamples {
			t.Errorf("%s has %d flag and %d pass examples, want %d of each", r.ID, len(r.Examples.Flag), len(r.Examples.Pass), leastExamples)
		}
		if r.Misses.ID == "" || r.Misses.EN == "" {
			t.Errorf("%s does not say what it misses", r.ID)
		}
		for _, c := range r.Cites {
			if got, ok := set.Regulation(c.Regulation.ID); !ok || got != c.Regulation {
				t.Errorf("%s cites %s, which is not in the set", r.ID, c.Ref())
			}
		}
		if got, ok := set.Rule(r.ID); !ok || got != r {
			t.Errorf("%s cannot be looked up", r.ID)
		}
	}
	for _, l := range set.Lexicons {
		if got, ok := set.Lexicon(l.ID); !ok || got != l {
			t.Errorf("%s cannot be looked up", l.ID)
		}
	}
}

// TestEveryLexiconIsUsed: by a rule, by another lexicon that is, or by the engine.
func TestEveryLexiconIsUsed(t *testing.T) {
	set, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	var use func(id string)
	use = func(id string) {
		l, ok := set.Lexicon(id)
		if !ok || used[id] {
			return
		}
		used[id] = true
		for _, included := range l.Include {
			use(included)
		}
		for _, item := range append(l.Items, l.Traps...) {
			for _, s := range Slots(item.Text) {
				if l.Kind != Patterns {
					use(s.Lexicon)
				}
			}
		}
	}
	for _, r := range set.Rules {
		for _, id := range r.When.Lexicons() {
			use(id)
		}
	}
	for _, l := range set.Lexicons {
		if strings.HasPrefix(l.ID, "cue-") {
			use(l.ID)
		}
	}
	for _, l := range set.Lexicons {
		if !used[l.ID] {
			t.Errorf("nothing uses %s", l.ID)
		}
	}
}

func BenchmarkDefault(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Default(); err != nil {
			b.Fatal(err)
		}
	}
}
