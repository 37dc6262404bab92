package rules

import (
	"testing"
	"time"
)

// lastChecked is a day on which the register was gone through; move it when
// the register is checked again. No test reads the clock.
var lastChecked = time.Date(2026, time.November, 20, 0, 0, 0, 0, time.UTC)

// TestRegister: on the day the register was gone through every cited
// instrument's check is fresh, nothing cited is dead or unsure, and every
// instrument says what it rests on.
func TestRegister(t *testing.T) {
	set, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range set.Rules {
		inForce := false
		for _, c := range r.Cites {
			if c.Regulation.Stale(lastChecked) {
				t.Errorf("%s cites %s, last checked %s", r.ID, c.Ref(), c.Regulation.Checked.Format(time.DateOnly))
			}
			if c.Regulation.Status == Repealed || c.Regulation.Confidence == Low || c.Article != nil && (c.Article.Status == Repealed || c.Article.Confidence == Low) {
				t.Errorf("%s cites %s, which is dead or unsure", r.ID, c.Ref())
			}
			inForce = inForce || c.Regulation.Status == InForce || c.Regulation.Status == Partly
		}
		if !inForce {
			t.Errorf("%s cites nothing in force", r.ID)
		}
	}
	for _, r := range set.Regulations {
		if len(r.Sources) == 0 || r.Note.ID == "" || len(r.Articles) == 0 {
			t.Errorf("%s lacks a source, a note or an article", r.ID)
		}
		if r.Checked.After(lastChecked) {
			t.Errorf("%s was checked after the register", r.ID)
		}
	}
}
