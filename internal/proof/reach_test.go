package proof

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/rules"
)

func TestUnreached(t *testing.T) {
	embedded := rules.Embedded()
	embedded.WithoutRules = true
	set, err := rules.Load(embedded, rules.Layer{Name: "uji", FS: fstest.MapFS{
		"lexicons/uji-kata.yaml": {Data: []byte("title: {id: a, en: a}\nitems: [gempel, gempor]\nforms: {verb: true}\ntraps: [si gempor]\n")},
		"lexicons/uji-lain.yaml": {Data: []byte("title: {id: a, en: a}\ninclude: [uji-kata]\nitems: [gempir]\n")},
		"lexicons/uji-pola.yaml": {Data: []byte("title: {id: a, en: a}\nkind: pattern\nitems: ['gempa \\d{2}', 'gempur \\d{2}']\n")},
		"lexicons/uji-frasa.yaml": {Data: []byte("title: {id: a, en: a}\nkind: phrase\nitems: [gembur, \"makan/minum ikan? gembur\", " +
			"makan _ gembir, \"jual {uji-lain}\", makan gembung]\n")},
	}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(set)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ lexicon, text, want string }{
		{"uji-kata", "", "gempel, gempor"},
		{"uji-kata", "Digempelnya itu.", "gempor"},
		{"uji-kata", "Si gempor datang.", "gempel, gempor"},
		{"uji-pola", "Ada gempa 12 kali.", `gempur \d{2}`},
		{"uji-frasa", "Minum gembur.", "gembur, makan _ gembir, jual {uji-lain}, makan gembung"},
		{"uji-frasa", "Makan nasi gembir. Jual menggempel! Jual gempir!", "gembur, makan/minum ikan? gembur, makan gembung"},
	} {
		t.Run(test.lexicon+" "+test.text, func(t *testing.T) {
			trace, err := c.Trace(t.Context(), &source.Source{Text: test.text})
			if err != nil {
				t.Fatal(err)
			}
			r := NewReach(c.Set())
			r.Add(trace)
			l, _ := c.Set().Lexicon(test.lexicon)
			var missed []string
			for _, item := range r.Unreached(l) {
				missed = append(missed, item.Text)
			}
			if got := strings.Join(missed, ", "); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
