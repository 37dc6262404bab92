package checker_test

import (
	"slices"
	"testing"
)

// TestRuleList: the rules that are read alone are those of the set.
func TestRuleList(t *testing.T) {
	c := defaultChecker(t)
	if alone := c.RuleList(); len(alone) == 0 || !slices.Equal(alone, c.Set().Rules) {
		t.Errorf("%d rules alone, %d in the set, or others", len(alone), len(c.Set().Rules))
	}
}
