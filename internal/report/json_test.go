package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/rules"
)

func TestJSONGolden(t *testing.T) {
	all := inputs(t)
	for _, test := range []struct {
		inputs, name string
		o            Options
	}{
		{"one", "", Options{}},
		{"one", "-en", Options{Lang: rules.English}},
		{"none", "", Options{FailOn: LevelNever}},
		{"mixed", "", Options{}},
		{"mixed", "-statistics", Options{Statistics: true}},
		{"failed", "", Options{}},
		{"noticed", "", Options{}},
		{"held", "", Options{}},
		{"held", "-shown", Options{ShowHeld: true}},
		{"suppressed", "", Options{}},
		{"suppressed", "-shown", Options{ShowHeld: true}},
		{"cells", "", Options{}},
		{"hostile", "", Options{}},
	} {
		t.Run(test.inputs+test.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := JSON(&out, all[test.inputs], test.o); err != nil {
				t.Fatal(err)
			}
			golden.Compare(t, "testdata/json/"+test.inputs+test.name+".json", out.Bytes())
		})
	}
}

func TestRecordGolden(t *testing.T) {
	all := inputs(t)
	var out bytes.Buffer
	for _, record := range []struct {
		id string
		in Input
	}{
		{`"c1"`, all["one"][0]},
		{`  17 `, all["none"][0]},
		{``, all["failed"][0]},
		{`"<b>\u202e` + "\u009b" + `"`, all["hostile"][0]},
	} {
		if err := Record(&out, json.RawMessage(record.id), record.in, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	golden.Compare(t, "testdata/json/records.jsonl", out.Bytes())
}

// A record is the object that JSON prints for one draft, without its envelope.
func TestRecordIsJSONOfOneDraft(t *testing.T) {
	for name, list := range inputs(t) {
		if len(list) != 1 {
			continue
		}
		t.Run(name, func(t *testing.T) {
			o := Options{ShowHeld: true}
			one, record := decoded(t, func(b *bytes.Buffer) error { return JSON(b, list, o) }),
				decoded(t, func(b *bytes.Buffer) error { return Record(b, nameID(list[0].Name), list[0], o) })
			for _, field := range []string{"schema", "schema_version", "summary"} {
				if one[field] == nil {
					t.Errorf("no %q", field)
				}
				delete(one, field)
			}
			if diff := cmp.Diff(one, record); diff != "" {
				t.Errorf("-JSON +Record:\n%s", diff)
			}
		})
	}
}

func decoded(t *testing.T, print func(*bytes.Buffer) error) map[string]any {
	t.Helper()
	var b bytes.Buffer
	if err := print(&b); err != nil {
		t.Fatal(err)
	}
	var v map[string]any
	if err := json.Unmarshal(b.Bytes(), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// Everything that is printed for programs keeps to the schema, quotes the
// draft's own bytes, and steers no terminal.
func TestResultsKeepTheContract(t *testing.T) {
	schema := compileSchema(t)
	check := func(t *testing.T, out []byte, list []Input) {
		t.Helper()
		if bytes.ContainsFunc(out, steers) {
			t.Errorf("control characters in %q", out)
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%v in\n%s", err, out)
		}
		quotes(t, v, list)
	}
	for name, list := range inputs(t) {
		for _, o := range []Options{{}, {Lang: rules.English, ShowHeld: true, FailOn: LevelError, Statistics: true}} {
			t.Run(name, func(t *testing.T) {
				var out bytes.Buffer
				if err := JSON(&out, list, o); err != nil {
					t.Fatal(err)
				}
				check(t, out.Bytes(), list)
				for i, in := range list {
					out.Reset()
					if err := Record(&out, json.RawMessage(`{"k":[1,2]}`), in, o); err != nil {
						t.Fatal(err)
					}
					if n := bytes.Count(out.Bytes(), []byte("\n")); n != 1 {
						t.Errorf("a record of %d lines", n)
					}
					check(t, out.Bytes(), list[i:i+1])
				}
			})
		}
	}
}

func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(ResultSchema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	if err := c.AddResource("result.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("result.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// quotes checks every object with start, end and text against the drafts: some
// draft has these bytes there. Invalid UTF-8 never comes from package input.
func quotes(t *testing.T, v any, list []Input) {
	t.Helper()
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			quotes(t, item, list)
		}
	case map[string]any:
		for _, item := range v {
			quotes(t, item, list)
		}
		if v["start"] == nil {
			return
		}
		start, end := number(t, v["start"]), number(t, v["end"])
		for _, in := range list {
			if in.Report == nil || end > len(in.Report.Source.Text) {
				continue
			}
			if strings.ToValidUTF8(in.Report.Source.Text[start:end], "\uFFFD") == v["text"] {
				return
			}
		}
		t.Errorf("no draft has %q at %d..%d", v["text"], start, end)
	}
}

func number(t *testing.T, v any) int {
	t.Helper()
	n, ok := v.(json.Number)
	if !ok {
		t.Fatalf("%v is not a number", v)
	}
	i, err := n.Int64()
	if err != nil {
		t.Fatal(err)
	}
	return int(i)
}

// A finding in a field of a record is told by the field and its place there.
func TestFieldsOfARecord(t *testing.T) {
	in := inputs(t)["several"][0]
	whole := in.Report.Source.Text
	at := strings.Index(whole, "\n") + 1
	in.Fields = []Field{{"judul", 0}, {"posts[0].takarir", at}}
	in.Kept = []Kept{{"unit", json.RawMessage(`{"n": "\u202e<"}`)}, {"a\"b", json.RawMessage("null")}}
	schema := compileSchema(t)
	var out bytes.Buffer
	if err := Record(&out, json.RawMessage("1"), in, Options{ShowHeld: true}); err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("%v in\n%s", err, out.Bytes())
	}
	if want := `"kept":{"unit":{"n":"\u202e<"},"a\"b":null}`; !strings.Contains(out.String(), want) {
		t.Errorf("no %s in %s", want, out.String())
	}
	var got struct {
		Findings []struct {
			Line, Column int
			spanResult
			Evidence []spanResult
			Clause   spanResult
		}
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Findings) != 2 || got.Findings[0].Field != "judul" || got.Findings[1].Field != "posts[0].takarir" {
		t.Fatalf("got %+v", got.Findings)
	}
	value := map[string]string{"judul": whole[:at], "posts[0].takarir": whole[at:]}
	for i, f := range got.Findings {
		for _, s := range append(f.Evidence, f.spanResult, f.Clause) {
			if value[s.Field][s.Start:s.End] != s.Text {
				t.Errorf("%s has no %q at %d..%d", s.Field, s.Text, s.Start, s.End)
			}
		}
		before := value[f.Field][:f.Start]
		line := strings.Count(before, "\n") + 1
		column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
		if f.Line != line || f.Column != column {
			t.Errorf("finding %d in %s: at %d:%d, want %d:%d", i, f.Field, f.Line, f.Column, line, column)
		}
	}
}

func TestBatchSummary(t *testing.T) {
	var out bytes.Buffer
	if err := BatchSummary(&out, Summarize(inputs(t)["mixed"], LevelError), Options{FailOn: LevelError}); err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if err := compileSchema(t).Validate(v); err != nil || bytes.Count(out.Bytes(), []byte("\n")) != 1 {
		t.Errorf("%v in %s", err, out.Bytes())
	}
}

// The schema refuses what scripts must not meet.
func TestSchemaRefuses(t *testing.T) {
	schema := compileSchema(t)
	for name, text := range map[string]string{
		"findings null":      `{"id":"a","status":"checked","findings":null}`,
		"no findings":        `{"id":"a","status":"checked"}`,
		"no reason":          `{"id":"a","status":"failed","message":"x","findings":[]}`,
		"reason of success":  `{"id":"a","status":"checked","reason":"x","findings":[]}`,
		"unknown field":      `{"id":"a","status":"checked","findings":[],"extra":1}`,
		"envelope in part":   `{"schema":"saring/result","id":"a","status":"checked","findings":[]}`,
		"next major version": `{"schema":"saring/result","schema_version":"2.0","results":[],"summary":{"checked":0,"failed":0,"error":0,"warning":0,"info":0,"fail_on":"warning","reached":0}}`,
	} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(v) == nil {
			t.Errorf("%s: accepted %s", name, text)
		}
	}
}

func TestRecordRefusesBrokenID(t *testing.T) {
	var out bytes.Buffer
	if err := Record(&out, json.RawMessage(`{"a"`), Input{}, Options{}); err == nil || out.Len() > 0 {
		t.Errorf("err %v, printed %q", err, out.String())
	}
}

type brokenWriter struct{}

var errBroken = errors.New("broken pipe")

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

// Errors of the writer come back to the caller.
func TestWriterErrors(t *testing.T) {
	list := inputs(t)["one"]
	for name, err := range map[string]error{
		"text":   Text(brokenWriter{}, list, Options{}),
		"json":   JSON(brokenWriter{}, list, Options{}),
		"record": Record(brokenWriter{}, nil, list[0], Options{}),
		"trace":  Trace(brokenWriter{}, Input{}, trace(t), Options{}),
	} {
		if !errors.Is(err, errBroken) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSummarize(t *testing.T) {
	got := Summarize(inputs(t)["mixed"], LevelError)
	want := Summary{Checked: 4, Failed: 2, Findings: [3]int{rules.Info: 1, rules.Error: 1}, Reached: 1}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestLevelReached(t *testing.T) {
	for level, want := range map[Level][3]bool{
		LevelInfo:    {true, true, true},
		"":           {false, true, true},
		LevelWarning: {false, true, true},
		LevelError:   {false, false, true},
		LevelNever:   {false, false, false},
	} {
		for s := rules.Info; s <= rules.Error; s++ {
			if got := level.Reached(s); got != want[s] {
				t.Errorf("Level(%q).Reached(%v) = %v", level, s, got)
			}
		}
	}
}
