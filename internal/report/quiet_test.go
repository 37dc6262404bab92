package report

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/saring-id/saring/checker"
)

// TestQuiet: a result with anything in it but its id is not quiet, so that a
// field that is added is not left out.
func TestQuiet(t *testing.T) {
	quiet := newDraftResult(json.RawMessage("1"), Input{Report: &checker.Report{}}, Options{})
	if !quiet.quiet() {
		t.Fatalf("%+v is not quiet", quiet)
	}
	for i := range reflect.TypeFor[draftResult]().NumField() {
		d := quiet
		field := reflect.ValueOf(&d).Elem().Field(i)
		switch field.Kind() {
		case reflect.String:
			field.SetString("x")
		case reflect.Slice:
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
		default:
			t.Fatalf("%s: a field of kind %s", field.Type(), field.Kind())
		}
		if name := reflect.TypeFor[draftResult]().Field(i).Name; name != "ID" && d.quiet() {
			t.Errorf("a result with %s is quiet", name)
		}
	}
}

// TestQuietRecord: the short way writes what the long one does.
func TestQuietRecord(t *testing.T) {
	in := Input{Report: &checker.Report{}}
	for _, id := range []string{`"c1"`, `12`, `-1.50e3`, `"a\"b\u0001"`, `"<é&>"`, "\"\u2028\u202e\x7f\"", `null`, ` "x" `} {
		var short, long bytes.Buffer
		if err := Record(&short, json.RawMessage(id), in, Options{}); err != nil {
			t.Fatal(err)
		}
		if err := writeJSON(&long, newDraftResult(json.RawMessage(id), in, Options{}), ""); err != nil {
			t.Fatal(err)
		}
		if short.String() != long.String() {
			t.Errorf("%s: %q, want %q", id, &short, &long)
		}
	}
	if err := Record(&bytes.Buffer{}, json.RawMessage(`"x`), in, Options{}); err == nil {
		t.Error("an id that is no JSON")
	}
}
