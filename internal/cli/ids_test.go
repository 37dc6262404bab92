package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/house"
	"github.com/saring-id/saring/rules"
)

// TestEveryIDIsNamed: a rule that a report can print can be explained, selected
// and ignored by the id that is printed, and explain shows the line that makes
// an exception from it.
func TestEveryIDIsNamed(t *testing.T) {
	c, err := checker.Default()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, r := range append(append([]*rules.Rule(nil), c.Set().Rules...), house.Rules()...) {
		ids = append(ids, r.ID)
	}
	var out, said bytes.Buffer
	if got := Main(append([]string{"explain"}, ids...), nil, &out, &said); got != int(Clean) {
		t.Errorf("explain: status %d\n%s", got, said.String())
	}
	for _, id := range ids {
		if !strings.Contains(out.String(), "saring:abaikan "+id+" alasan=") {
			t.Errorf("explain %s does not show how to make an exception", id)
		}
	}
	for _, flag := range []string{"--select", "--ignore"} {
		said.Reset()
		names := strings.Join(ids[1:], ",") // with all, nothing would be left to check
		if got := Main([]string{"check", "-t", "Selamat pagi.", flag, names}, nil, &out, &said); got != int(Clean) {
			t.Errorf("check %s with every id: status %d\n%s", flag, got, said.String())
		}
	}
}
