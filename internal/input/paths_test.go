package input_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/input"
)

// pathsOf parses paths separated by spaces.
func pathsOf(t testing.TB, text string) []field.Path {
	t.Helper()
	var paths []field.Path
	for name := range strings.FieldsSeq(text) {
		p, err := field.Parse(name)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, p)
	}
	return paths
}

// valuesOf is the places and values that the text of rec is made of: "place=value".
func valuesOf(rec input.Record) []string {
	var list []string
	for i, f := range rec.Fields {
		end := len(rec.Text)
		if i+1 < len(rec.Fields) {
			end = rec.Fields[i+1].Start - len("\n\n")
		}
		list = append(list, f.Place.String()+"="+rec.Text[f.Start:end])
	}
	return list
}

func TestRecordFields(t *testing.T) {
	for _, tt := range []struct {
		name, paths, line string
		want              []string // values, or what is said in English
	}{
		{"one", "caption", `{"id":1,"caption":"Halo","text":"x"}`, []string{"caption=Halo"}},
		{"in the order of the record", "alt caption", `{"caption":"a","alt":"b"}`, []string{"caption=a", "alt=b"}},
		{"some of those asked for", "caption alt", `{"alt":"b"}`, []string{"alt=b"}},
		{"nested", "post.caption", `{"post":{"n":1,"caption":"a"},"caption":"x"}`, []string{"post.caption=a"}},
		{"every element", "posts[].caption", `{"posts":[{"caption":"a"},{"n":1},{"caption":"b"}]}`, []string{"posts[0].caption=a", "posts[2].caption=b"}},
		{"one element", "posts[1].caption", `{"posts":[{"caption":"a"},{"caption":"b"}]}`, []string{"posts[1].caption=b"}},
		{"list of strings", "alt", `{"alt":["a","b"]}`, []string{"alt[0]=a", "alt[1]=b"}},
		{"any depth", "**.caption", `{"a":{"b":[{"caption":"a"}]},"caption":"b"}`, []string{"a.b[0].caption=a", "caption=b"}},
		{"escapes", "caption", `{"caption":"a\n\ud83d\ude00\u0000\"b"}`, []string{"caption=a\n😀\x00\"b"}},
		{"white space", "caption alt", "{ \"caption\" :\t\"a\" , \"alt\" : [ \"b\" ] }", []string{"caption=a", "alt[0]=b"}},
		{"null is empty", "caption", `{"caption":null}`, []string{"caption="}},
		{"empty", "caption alt", `{"caption":"","alt":""}`, []string{"caption=", "alt="}},

		{"misspelt", "capton", `{"id":1,"caption":"a"}`, []string{"there is no field capton; did you mean --field caption?"}},
		{"deeper", "caption", `{"id":1,"post":{"caption":"a"}}`, []string{"there is no field caption; did you mean --field post.caption?"}},
		{"none", "caption alt", `{"n":1}`, []string{"there is no field caption, alt; name the field that holds the text with --field"}},
		{"a number", "caption", `{"caption":3}`, []string{`"caption" is not a string;`}},
		{"an object", "caption", `{"caption":{"x":"a"}}`, []string{"there is no field caption;"}},
		{"twice", "caption", `{"caption":"a","caption":"b"}`, []string{`"caption" is given more than once;`}},
		{"half a character", "post.caption", `{"post":{"caption":"\ud83d"}}`, []string{`"post.caption" has half a character`}},
		{"an id that is none", "caption", `{"id":[1],"caption":"a"}`, []string{`"id" is not a string or a number;`}},
		{"not JSON", "caption", `{"caption":"a",}`, []string{"this line is not valid JSON from here on;"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := input.NewRecords("-", strings.NewReader(tt.line), input.Limits{})
			r.Fields(pathsOf(t, tt.paths)...)
			rec, err := r.Next()
			if err != nil {
				t.Fatal(err)
			}
			if rec.Err != nil {
				if said := rec.Err.EN.String(); len(tt.want) != 1 || !strings.HasPrefix(said, tt.want[0]) {
					t.Errorf("said %s", said)
				}
				return
			}
			if got := valuesOf(rec); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// FuzzRecordFields: what is at the top level of a record is found by its name,
// and every value stands where it is said to begin.
func FuzzRecordFields(f *testing.F) {
	f.Add([]byte(`{"id":1,"caption":"a","alt":["b","c"],"post":{"caption":null}}`))
	f.Add([]byte(`{"caption":"\ud83d\ude00 x","alt":"","n":[[{"alt":"y"}]]}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		if bytes.ContainsAny(line, "\n\x00") || isUTF16or32(line) {
			return
		}
		read := func(paths string) input.Record {
			r := input.NewRecords("-", bytes.NewReader(line), input.Limits{})
			r.Fields(pathsOf(t, paths)...)
			rec, err := r.Next()
			if err != nil && !errors.Is(err, io.EOF) {
				t.Fatal(err)
			}
			return rec
		}
		rec := read("caption **.alt")
		if rec.Err != nil && (rec.Text != "" || rec.Fields != nil) || !utf8.ValidString(rec.Text) {
			t.Fatalf("%+v", rec)
		}
		valuesOf(rec) // panics if a value begins outside the text
		for _, f := range rec.Fields {
			alone := read(f.Place.String())
			if alone.Err != nil || !strings.HasPrefix(rec.Text[f.Start:], valueAt(alone, f.Place)) {
				t.Fatalf("%s: %+v, alone %+v", f.Place, rec, alone)
			}
		}
	})
}

// valueAt is the value at place of rec, which may have others of the same name in other case.
func valueAt(rec input.Record, place field.Place) string {
	for _, v := range valuesOf(rec) {
		if value, ok := strings.CutPrefix(v, place.String()+"="); ok {
			return value
		}
	}
	return "(none)"
}

// The parts of a stream have every record exactly once.
func TestShards(t *testing.T) {
	var stream strings.Builder
	const n = 23
	for i := range n {
		stream.WriteString(`{"id":` + strconv.Itoa(i) + `,"text":"` + strings.Repeat("x", i*9%100) + "\"}\n" + strings.Repeat("\n", i%3))
	}
	for _, of := range []int{0, 1, 2, 5, n, n + 1} {
		parts, all := max(of, 1), make([]int, n)
		for index := range parts {
			r := input.NewRecords("-", strings.NewReader(stream.String()), input.Limits{MaxBytes: 90}) // some are too long
			r.Shard(input.Shard{Index: index, Of: of})
			got, err := readAll(r)
			if !errors.Is(err, io.EOF) {
				t.Fatal(err)
			}
			for _, rec := range got {
				id, err := strconv.Atoi(string(rec.ID))
				if err != nil || id%parts != index {
					t.Errorf("part %d of %d has record %s", index, of, rec.ID)
				}
				all[id]++
			}
		}
		if slices.Max(all) != 1 || slices.Min(all) != 1 {
			t.Errorf("%d parts: records came %v times", of, all)
		}
	}
}
