//go:build !race

// The race detector allocates by itself.

package checker_test

import (
	"testing"

	"github.com/saring-id/saring/checker/source"
)

// TestCheckAllocates little: for a draft on which nothing could fire, be it that all
// a rule needs is there, but far apart, the report and the view of the source; for
// others what the hits and the findings need.
func TestCheckAllocates(t *testing.T) {
	c := sifting(t)
	for _, test := range []struct {
		text string
		most float64
	}{
		{"Selamat pagi, semoga sehat selalu. Upacara hari Senin diikuti seluruh pegawai di halaman kantor!", 3},
		{"Ayo bakar jagung bersama warga nanti sore di halaman belakang, sambil menunggu kantor polisi.", 3},
		{"Ayo bakar jagung! Kantor polisi buka.", 3},
		{"Jujur saja, Pancasila itu sampah, cuma hiasan dinding kantor.", 250},
	} {
		src := &source.Source{Name: "rekaman", Text: test.text}
		if n := testing.AllocsPerRun(50, func() { _, _ = c.Check(t.Context(), src) }); n > test.most {
			t.Errorf("%q: %v allocations, at most %v", test.text, n, test.most)
		}
	}
}
