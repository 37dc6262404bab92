package rules

import (
	"testing"
	"testing/fstest"
)

func TestTemplate(t *testing.T) {
	law := edit(t, lawText, "uu-1-2020#3.10", "se-menpanrb-137-2018#3.10")
	own := fstest.MapFS{
		"rules/hoaks/sebar-ulang.yaml":          {Data: Template("hoaks/sebar-ulang")},
		"lexicons/sebar-ulang.yaml":             {Data: []byte("title: {id: x, en: y}\nitems: [sebar ulang]\n")},
		"regulations/se-menpanrb-137-2018.yaml": {Data: []byte(law)},
	}
	set := mustLoad(t, Layer{FS: own})
	if r, ok := set.Rule("hoaks/sebar-ulang"); !ok || r.When.All[0].Lexicon != "sebar-ulang" {
		t.Errorf("%v %v", ok, r)
	}
	own = fstest.MapFS{"rules/hoaks/sebar-ulang.yaml": {Data: Template("hoaks/sebar-ulang")}}
	got := problems(t, English, layerWith("regulations/se-menpanrb-137-2018.yaml", law), own)
	if want := "lapis2/rules/hoaks/sebar-ulang.yaml:15:9: unknown lexicon \"sebar-ulang\"; known: ajakan-sebar, dalih-sensor, nomor\n"; got != want {
		t.Errorf("without its lexicon: %s", got)
	}
}
