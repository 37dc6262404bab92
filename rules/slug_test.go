package rules_test

import (
	"testing"

	"github.com/saring-id/saring/rules"
)

func TestIsSlug(t *testing.T) {
	for name, want := range map[string]bool{
		"kata": true, "kata-2": true, "2": true, "a-b-c": true,
		"": false, "-": false, "-kata": false, "kata-": false, "kata--dua": false, "Kata": false, "kata dua": false, "kata_dua": false, "kué": false,
	} {
		if got := rules.IsSlug(name); got != want {
			t.Errorf("%q can be an id: %v", name, got)
		}
	}
}

func TestIsRuleID(t *testing.T) {
	for id, want := range map[string]bool{"a/b": true, "a-1/b-2": true, "": false, "a": false, "/b": false, "a/": false, "a/b/c": false, "a/B": false, "a/b ": false} {
		if got := rules.IsRuleID(id); got != want {
			t.Errorf("%q can be the id of a rule: %v", id, got)
		}
	}
}
