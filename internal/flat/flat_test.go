package flat_test

import (
	"crypto/sha256"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/saring-id/saring/internal/flat"
)

const version = 7

func write(numbers []int32, lists [][]int32, texts []string) string {
	var w flat.Writer
	w.Ints(numbers)
	w.Lists(lists)
	w.Texts(texts)
	return w.Blob(version)
}

// TestShared: every list comes back, and equal ones take no more than a number each.
func TestShared(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lists := rapid.SliceOf(rapid.SliceOfN(rapid.Int32Range(0, 2), 0, 3)).Draw(t, "lists")
		var w flat.Writer
		w.Shared(lists)
		r := flat.Open(w.Blob(version), version)
		got := r.Shared()
		if err := r.Err(); err != nil || got.Len() != len(lists) {
			t.Fatalf("%d of %d lists, %v", got.Len(), len(lists), err)
		}
		for i, want := range lists {
			if list := values(got.At(i)); !slices.Equal(list, want) {
				t.Errorf("list %d is %v, want %v", i, list, want)
			}
		}
	})
	var few, many flat.Writer
	few.Shared([][]int32{{1, 2, 3}})
	many.Shared(slices.Repeat([][]int32{{1, 2, 3}}, 101))
	if more := len(many.Blob(version)) - len(few.Blob(version)); more != 400 {
		t.Errorf("100 equal lists take %d bytes", more)
	}
}

// read opens blob as write wrote it.
func read(blob string) (numbers flat.Ints, lists flat.Lists, texts flat.Texts, err error) {
	r := flat.Open(blob, version)
	numbers, lists, texts = r.Ints(), r.Lists(), r.Texts()
	return numbers, lists, texts, r.Err()
}

func values(t flat.Ints) []int32 {
	list := []int32{}
	for i := range t.Len() {
		list = append(list, t.At(i))
	}
	return list
}

// TestReadsWhatWasWritten: every table comes back as it was written.
func TestReadsWhatWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		numbers := rapid.SliceOf(rapid.Int32()).Draw(t, "numbers")
		lists := rapid.SliceOf(rapid.SliceOf(rapid.Int32())).Draw(t, "lists")
		texts := rapid.SliceOf(rapid.String()).Draw(t, "texts")
		gotNumbers, gotLists, gotTexts, err := read(write(numbers, lists, texts))
		if err != nil {
			t.Fatal(err)
		}
		if got := values(gotNumbers); !slices.Equal(got, numbers) {
			t.Errorf("numbers %v, want %v", got, numbers)
		}
		if gotLists.Len() != len(lists) || gotTexts.Len() != len(texts) {
			t.Fatalf("%d lists and %d texts, want %d and %d", gotLists.Len(), gotTexts.Len(), len(lists), len(texts))
		}
		for i, want := range lists {
			if got := values(gotLists.At(i)); !slices.Equal(got, want) {
				t.Errorf("list %d is %v, want %v", i, got, want)
			}
		}
		for i, want := range texts {
			if got := gotTexts.At(i); got != want {
				t.Errorf("text %d is %q, want %q", i, got, want)
			}
		}
	})
}

// TestLittleEndian: a blob is the same bytes on every machine.
func TestLittleEndian(t *testing.T) {
	got := write([]int32{1, -2}, [][]int32{{3}}, []string{"ab"})
	body := "\x08\x00\x00\x00" + "\x08\x00\x00\x00" + "\x04\x00\x00\x00" + "\x08\x00\x00\x00" + "\x02\x00\x00\x00" +
		"\x01\x00\x00\x00\xfe\xff\xff\xff" + "\x00\x00\x00\x00\x01\x00\x00\x00" + "\x03\x00\x00\x00" +
		"\x00\x00\x00\x00\x02\x00\x00\x00" + "ab"
	sum := sha256.Sum256([]byte(body))
	want := "saring\r\n" + "\x07\x00\x00\x00" + "\x05\x00\x00\x00" + string(sum[:]) + body
	if flat.Digest(got) != string(sum[:]) {
		t.Errorf("digest %x, want %x", flat.Digest(got), sum)
	}
	if got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestSearch: in numbers that rise, each is found where it stands, and no other is.
func TestSearch(t *testing.T) {
	numbers, _, _, err := read(write([]int32{math.MinInt32, -5, 0, 3, math.MaxInt32}, nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	for i := range numbers.Len() {
		x := numbers.At(i)
		if at, ok := numbers.Search(x); !ok || at != i {
			t.Errorf("%d: at %d, %v", x, at, ok)
		}
		if at, ok := numbers.Search(x + 1); x < math.MaxInt32 && (ok || at != i+1) {
			t.Errorf("%d: at %d, %v", x+1, at, ok)
		}
	}
}

// TestRefused: what is no blob of this version, in one piece, is told.
func TestRefused(t *testing.T) {
	blob := write([]int32{1}, [][]int32{{2}}, []string{"tiga"})
	for name, bad := range map[string]string{
		"empty":            "",
		"other file":       strings.Repeat("title: bukan ini\n", 10),
		"converted":        strings.Replace(blob, "\r\n", "\n", 1),
		"other version":    blob[:8] + "\x08" + blob[9:],
		"longer":           blob + "x",
		"more sections":    blob[:12] + "\xff\xff\xff\xff" + blob[16:],
		"section too long": blob[:48] + "\xff\xff\xff\x7f" + blob[52:],
		"odd section":      blob[:48] + "\x03" + blob[49:],
		"no starts":        blob[:52] + "\x00" + blob[53:],
		"fewer sections":   func() string { var w flat.Writer; w.Ints([]int32{1}); return w.Blob(version) }(),
	} {
		if _, _, _, err := read(bad); err == nil {
			t.Errorf("%s is taken for a blob", name)
		}
	}
	for n := range len(blob) {
		if _, _, _, err := read(blob[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are taken for a blob", n, len(blob))
		}
	}
}

// FuzzOpen: any bytes are refused or read, without a panic.
func FuzzOpen(f *testing.F) {
	f.Add(write([]int32{1}, [][]int32{{2}, {}}, []string{"tiga", ""}))
	f.Add(write(nil, nil, nil))
	f.Fuzz(func(t *testing.T, blob string) {
		numbers, lists, texts, err := read(blob)
		if err == nil && 4*numbers.Len()+4*(lists.Len()+texts.Len()) > len(blob) {
			t.Errorf("%d numbers, %d lists and %d texts in %d bytes", numbers.Len(), lists.Len(), texts.Len(), len(blob))
		}
	})
}
