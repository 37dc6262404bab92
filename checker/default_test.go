package checker_test

import (
	"os"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// TestDefaultIsCurrent: the compiled set is what the files under rules/data say.
func TestDefaultIsCurrent(t *testing.T) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	want, err := checker.Compile(set)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("default.blob")
	if err != nil || string(got) != want {
		t.Errorf("default.blob is not what rules/data says (%v); run: go generate ./checker", err)
	}
}

// TestOpenRefuses: what is not a whole compiled set of this version is refused.
func TestOpenRefuses(t *testing.T) {
	blob, err := checker.Compile(&rules.Set{})
	if err != nil {
		t.Fatal(err)
	}
	if c, err := checker.Open(blob); err != nil || c.Rules() != 0 {
		t.Fatalf("the set without rules: %v", err)
	}
	for name, bad := range map[string]string{
		"nothing":        "",
		"another file":   strings.Repeat("title: bukan\n", 1000),
		"a cut one":      blob[:len(blob)-1],
		"a longer one":   blob + "\x00",
		"a newer one":    blob[:8] + "\xff" + blob[9:],
		"too few tables": blob[:12] + "\x01" + blob[13:],
	} {
		if _, err := checker.Open(bad); err == nil {
			t.Errorf("%s was opened", name)
		}
	}
}

// FuzzOpen: a blob that was changed anywhere is refused or opened, without a panic.
func FuzzOpen(f *testing.F) {
	blob, err := checker.Compile(&rules.Set{Lexicons: []*rules.Lexicon{{ID: "kata", Kind: rules.Words, Items: []rules.Item{{Text: "uji"}}}}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint16(9), "")
	f.Add(uint16(12), "\x05")
	f.Add(uint16(60), "\x04\x00\x00\x00")
	f.Fuzz(func(t *testing.T, at uint16, change string) {
		if int(at)+len(change) > len(blob) {
			return
		}
		changed := blob[:at] + change + blob[int(at)+len(change):]
		if c, err := checker.Open(changed); err == nil && c.Rules() != 0 {
			t.Errorf("%q at %d makes %d rules", change, at, c.Rules())
		}
	})
}
