package input_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/input"
)

// records are streams, and what is read from them: one line each, written as
// "line id text" or "line id !reason column what is said in English".
var records = []struct {
	name   string
	stream string
	want   []string
}{
	{"empty", "", nil},
	{"blank", "\n \t\r\n\n", nil},
	{"one", `{"id":"c1","text":"Halo"}` + "\n", []string{`1 "c1" Halo`}},
	{"no newline at the end", `{"id":"c1","text":"Halo"}`, []string{`1 "c1" Halo`}},
	{"blank lines are counted", "\n{\"id\":1,\"text\":\"a\"}\r\n\r\n  \n{\"id\":2,\"text\":\"b\"}", []string{`2 1 a`, `5 2 b`}},
	{"white space around", " \t{ \"id\" : 1 , \"text\" : \"a\" } \r\n", []string{`1 1 a`}},
	{"other fields", `{"user":{"id":9,"text":"x"},"text":"a","n":[1,{"text":2}],"id":"c1","text2":null}`, []string{`1 "c1" a`}},
	{"other fields twice", `{"n":1,"n":2,"text":"a","id":3}`, []string{`1 3 a`}},
	{"empty text", `{"id":"c1","text":""}`, []string{`1 "c1" `}},
	{"escapes", `{"text":"\u0061\n\\ud800 \ud83d\ude00 \"","id":"\u0062"}`, []string{`1 "\u0062" a` + "\n" + `\ud800 😀 "`}},
	{"escaped names of fields", `{"\u0074ext":"a","\u0069d":1}`, []string{`1 1 a`}},
	{"line separators in the text", "{\"id\":1,\"text\":\"a\u2028b\"}", []string{"1 1 a\u2028b"}},

	{"id is given back as written", `{"id":1.50e+02,"text":"a"}` + "\n" + `{"id":"A\/\u00e9","text":"b"}` + "\n" + `{"id":-0,"text":"c"}` + "\n" + `{"id":12345678901234567890123,"text":"d"}`, []string{`1 1.50e+02 a`, `2 "A\/\u00e9" b`, `3 -0 c`, `4 12345678901234567890123 d`}},
	{"no id", "\n" + `{"text":"a"}`, []string{`2 "line 2" a`}},
	{"null is no id", `{"id":null,"text":"a"}`, []string{`1 "line 1" a`}},
	{"empty id", `{"id":"","text":"a"}`, []string{`1 "" a`}},
	{"id of another type", `{"id":true,"text":"a"}` + "\n" + `{"id":[1],"text":"a"}` + "\n" + `{"id":{},"text":"a"}`, []string{
		`1 "line 1" !record 1 "id" is not a string or a number`,
		`2 "line 2" !record 1 "id" is not a string or a number`,
		`3 "line 3" !record 1 "id" is not a string or a number`,
	}},

	{"reading goes on", "x\n" + `{"id":2,"text":"a"}`, []string{`1 "line 1" !record 1 this line is not valid JSON from here on`, `2 2 a`}},
	{"place in the line", `  {"id":"é","text":kosong}`, []string{`1 "é" !record 20 this line is not valid JSON from here on`}},
	{"a comma too many", `{"id":7,"text":"a",}`, []string{`1 7 !record 20 this line is not valid JSON from here on`}},
	{"no comma", `{"id":7 "text":"a"}`, []string{`1 7 !record 9 this line is not valid JSON from here on`}},
	{"two objects", `{"id":7,"text":"a"}{"id":8,"text":"b"}`, []string{`1 7 !record 20 this line is not valid JSON from here on`}},
	{"cut off", `{"id":7,"text":"a`, []string{`1 7 !record 18 cut-off JSON: the line ends before the object is closed`}},
	{"cut off in the id", `{"id":7`, []string{`1 "line 1" !record 8 cut-off JSON: the line ends before the object is closed`}},
	{"array", `[{"id":7,"text":"a"}]`, []string{`1 "line 1" !record 1 this line is a JSON array, not an object`}},
	{"array over lines", "[\n" + `{"id":7,"text":"a"}` + "\n]", []string{
		`1 "line 1" !record 2 cut-off JSON: the line ends before the object is closed`,
		`2 7 a`,
		`3 "line 3" !record 1 this line is not valid JSON from here on`,
	}},
	{"string", `"a"`, []string{`1 "line 1" !record 1 this line is not a JSON object`}},
	{"number", `7`, []string{`1 "line 1" !record 1 this line is not a JSON object`}},
	{"no text", `{"id":7}`, []string{`1 7 !record 1 there is no "text"`}},
	{"names of fields count exactly", `{"id":7,"Text":"a"}`, []string{`1 7 !record 1 there is no "text"`}},
	{"text is null", `{"id":7,"text":null}`, []string{`1 7 !record 1 "text" is not a string`}},
	{"text is a number", `{"id":7,"text":5}`, []string{`1 7 !record 1 "text" is not a string`}},
	{"text is a list", `{"id":7,"text":["a"]}`, []string{`1 7 !record 1 "text" is not a string`}},
	{"text twice", `{"id":7,"text":"a","text":"b"}`, []string{`1 7 !record 1 "text" is given more than once`}},
	{"text twice, once escaped", `{"id":7,"text":"a","te\u0078t":"b"}`, []string{`1 7 !record 1 "text" is given more than once`}},
	{"id twice", `{"id":7,"text":"a","id":8}`, []string{`1 "line 1" !record 1 "id" is given more than once`}},
	{"not utf-8", "{\"id\":7,\"text\":\"é caf\xe9\"}", []string{`1 7 !encoding 22 this line is not UTF-8`}},
	{"id is not utf-8", "{\"id\":\"\xe9\",\"text\":\"a\"}", []string{`1 "line 1" !encoding 8 this line is not UTF-8`}},
	{"half a pair", `{"id":7,"text":"a\ud83d"}`, []string{`1 7 !encoding 1 "text" has half a character`}},
	{"half a pair, then another character", `{"id":7,"text":"\ud83dabcdef"}`, []string{`1 7 !encoding 1 "text" has half a character`}},
	{"half a pair, then an escape", `{"id":7,"text":"\ud83d\u0061"}`, []string{`1 7 !encoding 1 "text" has half a character`}},
	{"second half first", `{"id":7,"text":"\ude00\ud83d"}`, []string{`1 7 !encoding 1 "text" has half a character`}},
	{"a pair, then half", `{"id":7,"text":"\uD83D\uDE00\uD83D"}`, []string{`1 7 !encoding 1 "text" has half a character`}},
	{"half a pair elsewhere does not matter", `{"id":7,"text":"a","user":"\ud83d"}`, []string{`1 7 a`}},
	{"a NUL between lines", "\n\n\x00\n" + `{"id":7,"text":"a"}`, []string{`3 "line 3" !record 1 this line is not valid JSON from here on`, `4 7 a`}},

	{"too long", `{"id":7,"text":"` + strings.Repeat("a", 2000) + "\"}\n" + `{"id":8,"text":"b"}`, []string{`1 7 !too-large 1 this line is longer than the limit of 1000 B`, `2 8 b`}},
	{"too long for the buffer", `{"id":7,"text":"` + strings.Repeat("a", 600_000) + "\"}\n" + `{"id":8,"text":"b"}`, []string{`1 7 !too-large 1 this line is longer than the limit of 1000 B`, `2 8 b`}},
	{"too long, id last", `{"text":"` + strings.Repeat("a", 600_000) + `","id":7}`, []string{`1 "line 1" !too-large 1 this line is longer than the limit of 1000 B`}},
	{"as long as the limit", `{"id":7,"text":"` + strings.Repeat("a", 1000-18) + "\"}\n", []string{`1 7 ` + strings.Repeat("a", 1000-18)}},
	{"one more", `{"id":7,"text":"` + strings.Repeat("a", 1000-17) + "\"}\n", []string{`1 7 !too-large 1 this line is longer than the limit of 1000 B`}},

	{"utf-8 with mark", "\uFEFF" + `{"id":7,"text":"a"}`, []string{`1 7 a`}},
	{"utf-8 mark alone", "\uFEFF", nil},
	{"a mark in a later line is not JSON", "\n\uFEFF" + `{"id":7,"text":"a"}`, []string{`2 "line 2" !record 1 this line is not valid JSON from here on`}},
	{"utf-16le with mark", "\xff\xfe" + utf16le("{\"id\":7,\"text\":\"“😀”\"}\r\n{\"id\":8,\"text\":\"b\"}\r\n"), []string{`1 7 “😀”`, `2 8 b`}},
	{"utf-16be with mark", "\xfe\xff" + utf16be(`{"id":7,"text":"“😀”"}`), []string{`1 7 “😀”`}},
	{"utf-16le without mark", utf16le(`{"id":7,"text":"“😀”"}`), []string{`1 7 “😀”`}},
	{"utf-16be without mark", utf16be("\n" + `{"id":7,"text":"“😀”"}`), []string{`2 7 “😀”`}},
	{"utf-16 mark alone", "\xff\xfe", nil},
	{"utf-16 with an odd byte", "\xff\xfe" + utf16le(`{"id":7,"text":"a"}`+"\n") + "x", []string{`1 7 a`, `2 "line 2" !record 1 this line is not valid JSON from here on`}},
}

func TestRecords(t *testing.T) {
	for _, tt := range records {
		t.Run(tt.name, func(t *testing.T) {
			for name, stream := range map[string]io.Reader{
				"at once":      strings.NewReader(tt.stream),
				"byte by byte": iotest.OneByteReader(strings.NewReader(tt.stream)),
			} {
				got, err := readAll(input.NewRecords("kiriman.jsonl", stream, input.Limits{MaxBytes: 1000}))
				if !errors.Is(err, io.EOF) {
					t.Fatalf("%s: got %v, want io.EOF", name, err)
				}
				if len(got) != len(tt.want) {
					t.Fatalf("%s: got %d records, want %d: %+v", name, len(got), len(tt.want), got)
				}
				for i, want := range tt.want {
					if line := recordText(t, got[i]); !strings.HasPrefix(line, want) || got[i].Err == nil && line != want {
						t.Errorf("%s:\ngot  %s\nwant %s", name, line, want)
					}
				}
			}
		})
	}
}

// TestRecordsOverTheBuffer: a record larger than what is read at once is read whole.
func TestRecordsOverTheBuffer(t *testing.T) {
	text := strings.Repeat("sampai ujung ", 100_000)
	list, err := readAll(input.NewRecords("f", strings.NewReader(`{"id":7,"text":"`+text+"\"}\n"+`{"id":8,"text":"b"}`), input.Limits{}))
	if !errors.Is(err, io.EOF) || len(list) != 2 || list[0].Text != text || list[1].Text != "b" {
		t.Errorf("%d records, %v", len(list), err)
	}
}

func TestRecordSource(t *testing.T) {
	for id, want := range map[string]string{`"c\u0031"`: "c1", `7.0`: "7.0", `"line 3"`: "line 3", `""`: ""} {
		src := input.Record{ID: json.RawMessage(id), Text: "Halo"}.Source()
		if src.Name != want || src.Text != "Halo" || src.Encoding != "utf-8" || src.Raw != nil {
			t.Errorf("%s: got %+v", id, src)
		}
	}
}

// A stream that fails ends there, after the lines that came whole.
func TestRecordsReadError(t *testing.T) {
	broken := errors.New("the cable is out")
	tests := []struct {
		name, stream  string
		records, line int
	}{
		{"at the start", "", 0, 1},
		{"in the first bytes", "{", 0, 1},
		{"between lines", `{"text":"a"}` + "\n", 1, 2},
		{"in a line", `{"text":"a"}` + "\n" + `{"text":"b`, 1, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := io.MultiReader(strings.NewReader(tt.stream), iotest.ErrReader(broken))
			r := input.NewRecords("-", in, input.Limits{})
			got, err := readAll(r)
			if len(got) != tt.records {
				t.Errorf("got %d records, want %d", len(got), tt.records)
			}
			e := wantReason(t, err, input.ReasonRead)
			if e.Line != tt.line || e.Name != "-" || !errors.Is(err, broken) {
				t.Errorf("got %v", err)
			}
			if _, again := r.Next(); !errors.Is(again, err) {
				t.Errorf("then %v", again)
			}
		})
	}
}

func TestRecordsUTF32(t *testing.T) {
	for _, stream := range []string{"\xff\xfe\x00\x00{\x00\x00\x00", "\x00\x00\xfe\xff\x00\x00\x00{", "{\x00\x00\x00}\x00\x00\x00"} {
		got, err := readAll(input.NewRecords("-", strings.NewReader(stream), input.Limits{}))
		if wantReason(t, err, input.ReasonEncoding); len(got) != 0 {
			t.Errorf("got %v", got)
		}
	}
}

// A line far beyond the limit is passed over without being held.
func TestRecordsAreBounded(t *testing.T) {
	const huge, limit = 200 << 20, 1 << 20
	in := io.MultiReader(
		strings.NewReader(`{"id":"c1","text":"`), io.LimitReader(letters{}, huge), strings.NewReader("\"}\n"),
		strings.NewReader(`{"id":"c2","text":"Halo"}`))
	allocated := allocatedBy(func() {
		got, err := readAll(input.NewRecords("-", in, input.Limits{MaxBytes: limit}))
		if !errors.Is(err, io.EOF) || len(got) != 2 {
			t.Fatalf("got %d records, %v", len(got), err)
		}
		if wantReason(t, got[0].Err, input.ReasonTooLarge); string(got[0].ID) != `"c1"` {
			t.Errorf("got id %s", got[0].ID)
		}
		if got[1].Err != nil || got[1].Text != "Halo" {
			t.Errorf("then %+v", got[1])
		}
	})
	if allocated > 16*limit {
		t.Errorf("allocated %d bytes", allocated)
	}
}

// A record comes out before the next one has been sent.
func TestRecordsDoNotWait(t *testing.T) {
	out, in := io.Pipe()
	r := input.NewRecords("-", out, input.Limits{})
	for i := range 3 {
		go func() { _, _ = fmt.Fprintf(in, `{"id":%d,"text":"a"}`+"\n", i) }() // a failed write shows in what is read
		if rec, err := r.Next(); err != nil || string(rec.ID) != fmt.Sprint(i) {
			t.Fatalf("got %+v, %v", rec, err)
		}
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Next(); !errors.Is(err, io.EOF) {
		t.Errorf("got %v", err)
	}
}

// FuzzRecords: every line that is not blank gives one record, which has a JSON
// id and either an error or the text that encoding/json reads.
func FuzzRecords(f *testing.F) {
	for _, tt := range records {
		if len(tt.stream) < 1000 {
			f.Add([]byte(tt.stream))
		}
	}
	f.Fuzz(func(t *testing.T, stream []byte) {
		got, err := readAll(input.NewRecords("-", bytes.NewReader(stream), input.Limits{}))
		for _, rec := range got {
			if !json.Valid(rec.ID) || !utf8.Valid(rec.ID) || !utf8.ValidString(rec.Text) || rec.Source() == nil {
				t.Fatalf("got %+v", rec)
			}
			if rec.Err != nil && (rec.Err.Line != rec.Line || rec.Err.Column < 1 || rec.Text != "") {
				t.Fatalf("line %d: got %+v", rec.Line, rec.Err)
			}
		}
		if isUTF16or32(stream) {
			return
		}
		if !errors.Is(err, io.EOF) {
			t.Fatal(err)
		}
		lines := bytes.Split(bytes.TrimPrefix(stream, []byte("\uFEFF")), []byte("\n"))
		read := 0
		for i, line := range lines {
			if len(bytes.Trim(line, " \t\r")) == 0 {
				continue
			}
			if read == len(got) || got[read].Line != i+1 {
				t.Fatalf("no record of line %d: %+v", i+1, got)
			}
			checkAgainstJSON(t, line, got[read])
			read++
		}
		if read != len(got) {
			t.Fatalf("got %d records of %d lines", len(got), read)
		}
	})
}

// checkAgainstJSON compares rec with what encoding/json makes of the line. It
// says nothing about fields given twice and half pairs, which encoding/json accepts.
func checkAgainstJSON(t *testing.T, line []byte, rec input.Record) {
	t.Helper()
	var object map[string]json.RawMessage
	isObject := json.Unmarshal(line, &object) == nil && object != nil && utf8.Valid(line)
	var text *string
	hasText := isObject && json.Unmarshal(object["text"], &text) == nil && text != nil
	switch {
	case rec.Err == nil && (!hasText || rec.Text != *text):
		t.Fatalf("%q: got %q", line, rec.Text)
	case rec.Err != nil && rec.Err.Reason == input.ReasonRecord && isObject && strings.Contains(rec.Err.EN.Msg, "JSON"):
		t.Fatalf("%q is an object, got %v", line, rec.Err)
	}
}

// isUTF16or32 reports whether a stream is not read as UTF-8.
func isUTF16or32(stream []byte) bool {
	head := append(bytes.Clone(stream[:min(len(stream), 2)]), "xx"...)
	return len(stream) > 1 && (bytes.IndexByte(head[:2], 0) >= 0 || head[0] >= 0xFE && head[1] >= 0xFE)
}

// readAll is every record up to the error that ends the stream.
func readAll(r *input.RecordReader) ([]input.Record, error) {
	var got []input.Record
	for {
		rec, err := r.Next()
		if err != nil {
			return got, err
		}
		got = append(got, rec)
	}
}

// recordText is a record as the table writes it.
func recordText(t *testing.T, rec input.Record) string {
	t.Helper()
	if rec.Err == nil {
		return fmt.Sprintf("%d %s %s", rec.Line, rec.ID, rec.Text)
	}
	if rec.Err.Name != "kiriman.jsonl" || rec.Err.Line != rec.Line {
		t.Errorf("error at %q line %d, record at line %d", rec.Err.Name, rec.Err.Line, rec.Line)
	}
	wantText(t, rec.Err.ID.Msg, rec.Err.ID.Hint, rec.Err.EN.Msg, rec.Err.EN.Hint)
	return fmt.Sprintf("%d %s !%s %d %s", rec.Line, rec.ID, rec.Err.Reason, rec.Err.Column, rec.Err.EN.Msg)
}

// A record may have as many values at the paths asked for as fit in a line: each
// is read once, and one that is given twice is refused.
func TestRecordsOfManyValues(t *testing.T) {
	path, err := field.Parse("**.t")
	if err != nil {
		t.Fatal(err)
	}
	const many = 300_000
	line := `{"a":[` + strings.Repeat(`{"t":""},`, many-1) + `{"t":"b"}]}`
	twice := `{"a":[{"t":"b","t":"c"}]}`
	r := input.NewRecords("-", strings.NewReader(line+"\n"+twice), input.Limits{})
	r.Fields(path)
	rec, err := r.Next()
	if err != nil || rec.Err != nil || len(rec.Fields) != many || rec.Text != strings.Repeat("\n\n", many-1)+"b" {
		t.Fatalf("%d values, %v, %v", len(rec.Fields), rec.Err, err)
	}
	if rec, err = r.Next(); err != nil || rec.Err == nil || rec.Err.EN.Msg != `"a[0].t" is given more than once` {
		t.Errorf("%v, %v", rec.Err, err)
	}
}
