package source_test

import (
	"testing"

	"github.com/saring-id/saring/checker/source"
)

func TestSpan(t *testing.T) {
	type span = source.Span
	tests := []struct {
		name               string
		s, t               span
		overlaps, contains bool
		join               span
	}{
		{"same", span{2, 5}, span{2, 5}, true, true, span{2, 5}},
		{"inside", span{2, 5}, span{3, 4}, true, true, span{2, 5}},
		{"around", span{3, 4}, span{2, 5}, true, false, span{2, 5}},
		{"shares the last byte", span{2, 5}, span{4, 8}, true, false, span{2, 8}},
		{"touches", span{2, 5}, span{5, 8}, false, false, span{2, 8}},
		{"apart", span{6, 8}, span{1, 3}, false, false, span{1, 8}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.s.Overlaps(tt.t); got != tt.overlaps {
				t.Errorf("Overlaps: got %v", got)
			}
			if got := tt.t.Overlaps(tt.s); got != tt.overlaps {
				t.Errorf("Overlaps, turned round: got %v", got)
			}
			if got := tt.s.Contains(tt.t); got != tt.contains {
				t.Errorf("Contains: got %v", got)
			}
			if got := tt.s.Join(tt.t); got != tt.join {
				t.Errorf("Join: got %v, want %v", got, tt.join)
			}
		})
	}
	if got := (span{3, 7}).Len(); got != 4 {
		t.Errorf("Len: got %d", got)
	}
}
