package input

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// checkScan: what the scanner understands, it reads as the decoder does.
func checkScan(t *testing.T, line []byte) bool {
	t.Helper()
	got, ok := scanFields(line)
	if !ok {
		return false
	}
	want, complete := decodeFields(line, nil)
	if !complete {
		t.Errorf("%q is scanned, but is no object", line)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(fields{})); diff != "" {
		t.Errorf("%q is scanned otherwise than decoded:\n%s", line, diff)
	}
	return true
}

// TestScanFields: the lines that archives are made of are understood, whatever is
// not an object is not.
func TestScanFields(t *testing.T) {
	for _, line := range []string{
		`{}`,
		`{"id":"c1","text":"Selamat pagi."}`,
		` { "id" : 12 , "text" : "a \"b\" \\ \u00e9\n" , "tags" : [1, {"x": "]"}] } `,
		`{"text":"a","text":"b","id":null,"ok":true,"n":-1.5e3}`,
	} {
		if !checkScan(t, []byte(line)) {
			t.Errorf("%q is not understood", line)
		}
	}
	for _, line := range []string{
		`{"id":"c1","text":"putus`, `{"id":"c1","text":"a"} {}`, `{"id":"c1","text":"a",}`, `{"id":"c1" "text":"a"}`, `{"id":01,"text":"a"}`,
		`{"id":"\q","text":"a"}`, `{"id":"\u12","text":"a"}`, "{\"text\":\"a\tb\"}", `{"text":}`, `{"text":"a"]`, `{"x":[1,2}}`, `{"x":"a"b}`,
		`{"x":tru}`, `[1]`, `"text"`, ``, `{"te\u0078t":"a"}`,
	} {
		if checkScan(t, []byte(line)) {
			t.Errorf("%q is understood", line)
		}
	}
}

// FuzzScanFields: whatever the line.
func FuzzScanFields(f *testing.F) {
	for _, line := range []string{
		`{"id":"c1","text":"Selamat \"pagi\"."}`, `{"text":"a","x":{"y":[1,"]"]},"id":1}`, `{"id":"\ud83d\ude00","text":"\ud800"}`, "{\"id\":\"\xff\"}",
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) { checkScan(t, line) })
}
