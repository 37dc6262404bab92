package rules_test

import (
	"maps"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/rules"
)

// TestFingerprint: it changes with every change that Load could see, and with no other.
func TestFingerprint(t *testing.T) {
	files := func(change map[string]string) fstest.MapFS {
		all := map[string]string{
			"lexicons/kata.yaml": "items: [a]\n", "rules/hoaks/aturan.yaml": "x", "regulations/uu.yaml": "y", "catatan/apa-saja.txt": "z", "README.md": "r",
		}
		maps.Copy(all, change)
		layer := fstest.MapFS{}
		for name, text := range all {
			if text != "" {
				layer[name] = &fstest.MapFile{Data: []byte(text)}
			}
		}
		return layer
	}
	of := func(layers ...rules.Layer) string {
		t.Helper()
		sum, err := rules.Fingerprint(layers...)
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	plain := rules.Layer{Name: "kami", FS: files(nil)}
	first := of(plain)
	for name, test := range map[string]struct {
		layers []rules.Layer
		same   bool
	}{
		"the same again":        {[]rules.Layer{{Name: "kami", FS: files(nil)}}, true},
		"a file beside":         {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"LICENSE": "l"})}}, true},
		"a file of no folder":   {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"catatan/apa-saja.txt": "lain"})}}, true},
		"a hidden file":         {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"rules/.simpan": "s"})}}, true},
		"a byte of a lexicon":   {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"lexicons/kata.yaml": "items: [b]\n"})}}, false},
		"a byte of a rule":      {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"rules/hoaks/aturan.yaml": "xx"})}}, false},
		"a regulation moved":    {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"regulations/uu.yaml": "", "regulations/uu-2.yaml": "y"})}}, false},
		"a new file":            {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"rules/hoaks/lain.yaml": "x"})}}, false},
		"bytes in another file": {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"rules/hoaks/aturan.yaml": "xy", "regulations/uu.yaml": " "})}}, false},
		"a folder misspelt":     {[]rules.Layer{{Name: "kami", FS: files(map[string]string{"rule/a.yaml": "x"})}}, false},
		"another name":          {[]rules.Layer{{Name: "kalian", FS: files(nil)}}, false},
		"without rules":         {[]rules.Layer{{Name: "kami", FS: files(nil), WithoutRules: true}}, false},
		"one more layer":        {[]rules.Layer{plain, {Name: "lagi", FS: files(nil)}}, false},
		"no layer":              {nil, false},
	} {
		if got := of(test.layers...); (got == first) != test.same {
			t.Errorf("%s: the same fingerprint: %v", name, got == first)
		}
	}
	missing := rules.Layer{Name: "tiada", FS: os.DirFS(filepath.Join(t.TempDir(), "tiada"))}
	if _, err := rules.Fingerprint(plain, missing); err == nil {
		t.Error("a layer that cannot be read has a fingerprint")
	}
}
