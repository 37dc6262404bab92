package report

import (
	"testing"

	"github.com/saring-id/saring/rules"
)

// TestCondition: what belongs together stands in brackets.
func TestCondition(t *testing.T) {
	leaf := func(id string) rules.Condition { return rules.Condition{Lexicon: id} }
	pair := rules.Condition{All: []rules.Condition{leaf("a"), leaf("b")}, Near: 3}
	for _, test := range []struct {
		when rules.Condition
		want string
	}{
		{leaf("a"), "a"},
		{pair, "all of (a, b), at most 3 words apart"},
		{rules.Condition{Any: []rules.Condition{pair, leaf("c")}, None: []rules.Condition{leaf("d")}}, "one of ((all of (a, b), at most 3 words apart), c), none of (d)"},
		{rules.Condition{All: []rules.Condition{{Any: []rules.Condition{leaf("a"), leaf("b")}}, leaf("c")}, Link: true}, "all of (one of (a, b), c), directly linked"},
		{rules.Condition{Any: []rules.Condition{leaf("a"), leaf("b"), leaf("c")}, AtLeast: 2}, "at least 2 of (a, b, c)"},
	} {
		if got := newPage(nil, Options{Lang: rules.English}).condition(test.when); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}
