package input

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// readPaths puts the strings at paths of line, one JSON object, together. Null is
// an empty one: posts without a caption are real. A record with nothing at any path is refused: it would pass for clean.
func readPaths(line []byte, paths []field.Path) (string, []FieldText, *Error) {
	w := pathReader{line: line, paths: paths, known: map[string]bool{}, json: json.NewDecoder(bytes.NewReader(line))}
	w.value(nil)
	switch {
	case w.err != nil:
		return "", nil, w.err
	case len(w.found) == 0:
		return "", nil, w.nothing()
	}
	return w.text.String(), w.found, nil
}

// pathReader goes through a record and gathers what paths lead to.
type pathReader struct {
	line   []byte
	json   *json.Decoder
	paths  []field.Path
	text   strings.Builder
	found  []FieldText
	known  map[string]bool // places found, as they are written
	passed []string        // places of other strings
	err    *Error          // the first
}

// value reads one value. Its depth is bounded: readFields decoded the record before.
func (w *pathReader) value(at field.Place) {
	start := w.json.InputOffset()
	token, err := w.json.Token()
	if err != nil {
		return // the line was read before
	}
	switch token {
	case json.Delim('{'):
		for w.json.More() {
			name, _ := w.json.Token()
			w.value(append(slices.Clip(at), field.Step{Name: name.(string)}))
		}
	case json.Delim('['):
		for i := 0; w.json.More(); i++ {
			w.value(append(slices.Clip(at), field.Element(i)))
		}
	default:
		w.scalar(at, token, bytes.TrimLeft(w.line[start:w.json.InputOffset()], " \t\r\n,:"))
		return
	}
	_, _ = w.json.Token() // the closing bracket
}

// scalar takes value, which is token, if a path leads to it.
func (w *pathReader) scalar(at field.Place, token json.Token, value []byte) {
	if w.err != nil {
		return
	}
	if !field.Any(w.paths, at) {
		if _, ok := token.(string); ok {
			w.passed = append(w.passed, at.String())
		}
		return
	}
	name, text := at.String(), ""
	if token != nil {
		if text, w.err = textOf(name, value); w.err != nil {
			return
		}
	}
	if w.known[name] {
		w.err = givenTwice(name)
		return
	}
	w.known[name] = true
	if len(w.found) > 0 {
		w.text.WriteString("\n\n")
	}
	w.found = append(w.found, FieldText{Place: slices.Clone(at), Start: w.text.Len()})
	w.text.WriteString(text)
}

// nothing is the error for a record without any of the fields asked for.
func (w *pathReader) nothing() *Error {
	names := make([]string, len(w.paths))
	for i, p := range w.paths {
		names[i] = p.String()
	}
	all := strings.Join(names, ", ")
	e := badRecord("tidak ada isian "+all, "there is no field "+all)
	for _, name := range names {
		near, ok := diag.Nearest(name, w.passed)
		if deeper := slices.IndexFunc(w.passed, func(p string) bool { return strings.HasSuffix(p, "."+name) }); deeper >= 0 {
			near, ok = w.passed[deeper], true
		}
		if ok {
			e.ID.Hint, e.EN.Hint = fmt.Sprintf("maksud Anda --field %s?", near), fmt.Sprintf("did you mean --field %s?", near)
			return e
		}
	}
	e.ID.Hint, e.EN.Hint = "sebut isian yang berisi teks dengan --field", "name the field that holds the text with --field"
	return e
}
