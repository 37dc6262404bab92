package cli

import (
	"testing"
	"testing/fstest"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// TestCompiledIsKept: what was compiled for some layers is taken from the cache
// the next time, and never for others, nor when the cache is off.
func TestCompiledIsKept(t *testing.T) {
	layers := func(item string) []rules.Layer {
		own := rules.Embedded()
		own.WithoutRules = true
		return []rules.Layer{own, {Name: "uji", FS: fstest.MapFS{
			"lexicons/uji-kata.yaml": {Data: []byte("title: {id: u, en: u}\nitems: [" + item + "]\n")},
		}}}
	}
	folder := t.TempDir()
	env := map[string]string{"SARING_CACHE": folder}
	a := &app{env: func(name string) string { return env[name] }}
	items := func(item string) string {
		t.Helper()
		c, err := a.compiled(layers(item))
		if err != nil {
			t.Fatal(err)
		}
		l, _ := c.Set().Lexicon("uji-kata")
		return l.Items[0].Text
	}
	if got := items("gempil"); got != "gempil" {
		t.Fatalf("%q was compiled", got)
	}
	built, err := checker.Default()
	if err != nil {
		t.Fatal(err)
	}
	name, _ := fingerprint(built, layers("gempil"))
	blob, ok := a.cache().Get(name)
	if !ok {
		t.Fatal("nothing was kept")
	}

	// What the folder holds for "gempor" is put there by the test: it is seen to be used.
	other, _ := fingerprint(built, layers("gempor"))
	if err := a.cache().Put(other, blob); err != nil {
		t.Fatal(err)
	}
	if got := items("gempor"); got != "gempil" {
		t.Errorf("%q: the cache was not used", got)
	}
	if got := items("gempar"); got != "gempar" {
		t.Errorf("%q: the cache was used for another folder", got)
	}

	// A whole file that is no compiled set of this version is compiled anew.
	if err := a.cache().Put(other, "saring\r\n lain"); err != nil {
		t.Fatal(err)
	}
	if got := items("gempor"); got != "gempor" {
		t.Errorf("%q: a foreign file was believed", got)
	}
	if err := a.cache().Put(other, blob); err != nil {
		t.Fatal(err)
	}
	env["SARING_CACHE"] = "off"
	if got := items("gempor"); got != "gempor" {
		t.Errorf("%q: the cache was used though it is off", got)
	}
}
