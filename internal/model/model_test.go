package model_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/model"
	"github.com/saring-id/saring/rules"
)

// kept is what a store gives back for set.
func kept(t *testing.T, set *rules.Set) *model.Store {
	t.Helper()
	var w flat.Writer
	model.Write(&w, set)
	r := flat.Open(w.Blob(1), 1)
	s := model.Open(r)
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestKeepsEverything: a set comes back from a store field by field, with
// citations of the same regulations and articles.
func TestKeepsEverything(t *testing.T) {
	want, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	got := kept(t, want).Set()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, r := range got.Rules {
		for _, c := range r.Cites {
			if !slices.Contains(got.Regulations, c.Regulation) || c.Article != nil && !slices.Contains(c.Regulation.Articles, c.Article) {
				t.Errorf("%s cites another %s than the set has", r.ID, c.Ref())
			}
		}
	}
}

// TestKeepsNothing: an empty set comes back empty.
func TestKeepsNothing(t *testing.T) {
	if got := kept(t, &rules.Set{}).Set(); len(got.Lexicons)+len(got.Rules)+len(got.Regulations) > 0 {
		t.Errorf("%+v", got)
	}
}

// TestSameValue: many goroutines that ask for a rule get the same one.
func TestSameValue(t *testing.T) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	s := kept(t, set)
	got := make([]*rules.Rule, 16)
	var all sync.WaitGroup
	for i := range got {
		all.Go(func() { got[i] = s.Rule(0) })
	}
	all.Wait()
	for _, r := range got {
		if r != got[0] || r != s.Set().Rules[0] {
			t.Fatal("two values of one rule")
		}
	}
}
