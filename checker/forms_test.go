package checker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

// formsFixture is one lexicon with every kind of item, and a checker that knows it.
func formsFixture(t *testing.T) (*checker.Checker, *rules.Lexicon) {
	t.Helper()
	embedded := rules.Embedded()
	embedded.WithoutRules = true
	set, err := rules.Load(embedded, rules.Layer{Name: "uji", FS: fstest.MapFS{
		"lexicons/uji-forms.yaml": {Data: []byte(`title: {id: u, en: u}
items: [gempel, Hasil KERJA? GEMPEL, ge'mbil]
forms: {verb: true}
drop: [gempelan, tergempel, gempul]
`)},
	}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(set)
	if err != nil {
		t.Fatal(err)
	}
	l, _ := c.Set().Lexicon("uji-forms")
	return c, l
}

func TestForms(t *testing.T) {
	_, l := formsFixture(t)
	var got []string
	for _, f := range checker.Forms(l) {
		if strings.HasSuffix(f.Text, "in") || strings.HasSuffix(f.Text, "kan") || strings.HasSuffix(f.Text, "i") || strings.HasPrefix(f.Text, "n") {
			continue
		}
		got = append(got, fmt.Sprintf("%s %s %s %v", f.Item.Text, f.Text, f.Mood, f.Dropped))
	}
	for _, want := range []string{
		"gempel gempel bare false", "gempel digempel passive false", "gempel menggempel active false",
		"gempel kugempel first false", "gempel kaugempel second false",
		"gempel tergempel ter true", "gempel gempelan noun true",
		"Hasil KERJA? GEMPEL hasil kerja? gempel  false",
		"ge'mbil gembil bare false",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}

// What Forms lists is what a checker looks for: no form more, and none less.
func TestFormsAreWhatIsFound(t *testing.T) {
	c, l := formsFixture(t)
	for _, f := range checker.Forms(l) {
		if f.Mood == "" {
			continue
		}
		trace, err := c.Trace(t.Context(), &source.Source{Text: f.Text})
		if err != nil {
			t.Fatal(err)
		}
		found := slices.ContainsFunc(trace.Hits, func(h checker.TraceHit) bool { return h.Lexicon == l && h.Read == f.Text })
		if found == f.Dropped {
			t.Errorf("%q: found %v, struck out %v", f.Text, found, f.Dropped)
		}
	}
}

func TestIdleDrops(t *testing.T) {
	_, l := formsFixture(t)
	if idle := checker.IdleDrops(l); len(idle) != 1 || idle[0].Text != "gempul" || idle[0].Pos.Line != 4 {
		t.Errorf("got %v", idle)
	}
}
