package report

import (
	"encoding/json"
	"io"
	"strings"
	"testing"
)

// A megabyte on one line with a thousand findings must not take time in
// proportion to both, in any format.
func BenchmarkFormats(b *testing.B) {
	long := "⟦t:Orang Anu⟧ itu ⟦a:sampah⟧" + strings.Repeat(" kata", 200)
	for name, parts := range map[string][]string{
		"post":     {plainDraft},
		"one-line": strings.Split(strings.Repeat(long+"§", 999)+long, "§"),
	} {
		in := []Input{found(b, "naskah.txt", dehumanise, parts...)}
		for _, f := range Formats {
			b.Run(f.Name+"/"+name, func(b *testing.B) {
				b.SetBytes(int64(len(in[0].Report.Source.Text)))
				b.ReportAllocs()
				for b.Loop() {
					if err := f.Write(io.Discard, in, Options{Color: true}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func BenchmarkRecord(b *testing.B) {
	for name, in := range map[string]Input{
		"clean":   clean("a", "Selamat pagi."),
		"finding": found(b, "naskah.txt", dehumanise, plainDraft),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := Record(io.Discard, json.RawMessage(`"a"`), in, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
