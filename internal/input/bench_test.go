package input_test

import (
	"strings"
	"testing"

	"github.com/saring-id/saring/internal/input"
)

func BenchmarkRecords(b *testing.B) {
	const line = `{"id":"c1","user":"x","text":"Selamat pagi, semuanya: ini kiriman biasa \"yang\" agak panjang supaya nyata."}` + "\n"
	stream := strings.Repeat(line, 1000)
	b.SetBytes(int64(len(stream)))
	b.ReportAllocs()
	for b.Loop() {
		if got, _ := readAll(input.NewRecords("-", strings.NewReader(stream), input.Limits{})); len(got) != 1000 {
			b.Fatal(len(got))
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	for name, data := range map[string]string{
		"utf-8":        strings.Repeat("Selamat pagi, “semuanya”. \n", 40_000),
		"windows-1252": strings.Repeat("Selamat pagi, \x93semuanya\x94. \n", 40_000),
		"utf-16le":     utf16le(strings.Repeat("Selamat pagi, “semuanya”. \n", 40_000)),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := input.Decode("draf", []byte(data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
