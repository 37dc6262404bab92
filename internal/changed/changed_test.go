package changed

import "testing"

func TestOverlap(t *testing.T) {
	l := &Lines{[]lineRange{{3, 5}, {9, 9}}}
	for _, tt := range []struct {
		first, last int
		want        bool
	}{{1, 2, false}, {1, 3, true}, {4, 4, true}, {5, 8, true}, {6, 8, false}, {6, 20, true}, {10, 10, false}} {
		if got := l.Overlap(tt.first, tt.last); got != tt.want {
			t.Errorf("lines %d to %d: %v", tt.first, tt.last, got)
		}
	}
	if all := (*Lines)(nil); !all.Overlap(7, 7) {
		t.Error("a file that is new as a whole has a line that is not")
	}
	if none := (&Lines{}); none.Overlap(7, 7) {
		t.Error("a file that only lost lines has a new one")
	}
}
