package cli

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// writes keeps each write by itself.
type writes [][]byte

func (w *writes) Write(p []byte) (int, error) {
	*w = append(*w, bytes.Clone(p))
	return len(p), nil
}

// Every write is whole lines, and fits in a page unless it is one line.
func TestLineWriter(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 1))
		var got writes
		l := &lineWriter{w: &got, file: seed%2 == 0}
		if l.file {
			l.at = r.IntN(pageSize)
		}
		at, want := l.at, ""
		for range 20 {
			var lines strings.Builder
			for range r.IntN(30) {
				lines.WriteString(strings.Repeat("x", r.IntN([]int{10, 500, 3 * pageSize}[r.IntN(3)])) + "\n")
			}
			want += lines.String()
			if n, err := l.Write([]byte(lines.String())); err != nil || n != lines.Len() {
				t.Fatalf("%d of %d bytes, %v", n, lines.Len(), err)
			}
		}
		for _, w := range got {
			if bytes.Count(w, []byte("\n")) > 1 && at+len(w) > pageSize || !bytes.HasSuffix(w, []byte("\n")) {
				t.Fatalf("seed %d: a write of %d lines in %d bytes at %d", seed, bytes.Count(w, []byte("\n")), len(w), at)
			}
			if l.file {
				at = (at + len(w)) % pageSize
			}
		}
		if string(bytes.Join(got, nil)) != want {
			t.Fatalf("seed %d: something else was written", seed)
		}
	}
}

// Pages are those of the file that is written to, also behind what is there.
func TestLineWriterAppends(t *testing.T) {
	name := filepath.Join(t.TempDir(), "hasil.jsonl")
	write(t, name, strings.Repeat("x", pageSize+99)+"\n")
	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }() // nothing was written
	if l := newLineWriter(f); !l.file || l.at != 100 {
		t.Errorf("got %+v", l)
	}
}
