package checker_test

import (
	"strings"
	"testing"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// The benchmarks' texts are ours: a caption, a press release of a page, a megabyte.
const (
	caption = "Panen perdana! 🥬 Warga binaan asal Jawa, Batak, dan Papua memetik kangkung bersama petugas Rutan Wanasari. Sampah daun dijadikan kompos. " +
		"Bagikan kabar baik ini ke keluarga di rumah, ya! #PanenRaya #RutanWanasari"
	release = "Kepala Lapas menyampaikan bahwa pegawai dilarang mengunggah surat rahasia, menyebarkan hoaks, atau menghina suku mana pun. " +
		"Kegiatan berlangsung tertib di aula dan diikuti seluruh jajaran. "
)

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := rules.Default(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkOpen is what a start costs: the set that was compiled ahead.
func BenchmarkOpen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checker.Default(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	set, err := rules.Default()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checker.New(set); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	c := defaultChecker(b)
	for _, bench := range []struct{ name, text string }{
		{"caption", caption},
		{"release", strings.Repeat(release, 10)},
		{"1MB", strings.Repeat(release+caption+"\n\n", 1<<20/len(release+caption))},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				check(b, c, bench.text)
			}
		})
	}
}
