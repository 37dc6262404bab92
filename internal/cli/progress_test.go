package cli

import (
	"strings"
	"testing"
	"time"

	"github.com/saring-id/saring/internal/report"
)

func TestProgress(t *testing.T) {
	var shown strings.Builder
	clock := time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
	p := &progress{w: &shown, format: "%d %d %d", now: func() time.Time { return clock }}
	p.clear() // nothing stands there
	p.show(1, report.Summary{})
	clock = clock.Add(pace - 1)
	p.show(2, report.Summary{})
	clock = clock.Add(1)
	p.show(3, report.Summary{Reached: 2, Failed: 1})
	p.clear()
	p.clear()
	p.show(4, report.Summary{})
	if got, want := shown.String(), "<1 0 0<3 2 1<<4 0 0"; strings.ReplaceAll(got, eraseLine, "<") != want {
		t.Errorf("got %q, want %q with the line erased at <", got, want)
	}
}

// Progress is drawn where a person looks and no result stands.
func TestWhereProgressIs(t *testing.T) {
	for _, tt := range []struct{ out, err, want bool }{
		{false, true, true}, {true, true, false}, {false, false, false}, {true, false, false},
	} {
		var out, said strings.Builder
		a := newApp(strings.NewReader(""), &out, &said)
		if err := a.speak(nil); err != nil {
			t.Fatal(err)
		}
		a.outTerminal.is, a.errTerminal.is = tt.out, tt.err
		a.newProgress().show(1, report.Summary{})
		if got := said.Len() > 0; got != tt.want || out.Len() > 0 {
			t.Errorf("%+v: said %q, printed %q", tt, said.String(), out.String())
		}
	}
}
