package input

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// Record is one draft of a JSON Lines stream, or why it was not read.
type Record struct {
	Line int                        // counted from 1
	ID   json.RawMessage            // a JSON string or number, exactly as it was written; "line N" if it has none
	Text string                     // valid UTF-8; "" if Err is set
	Err  *Error                     // nil if the record was read
	Kept map[string]json.RawMessage // by name: the fields asked for with [RecordReader.Keep], as far as the record has them
	// Fields are the values that Text is made of, if [RecordReader.Fields] asked for some.
	Fields []FieldText
}

// FieldText is where the value at a place of a record begins in its text.
type FieldText struct {
	Place field.Place
	Start int // byte offset in [Record.Text]
}

// Name is the id without quotes, for messages.
func (r Record) Name() string {
	if plain, ok := unquoted(r.ID); ok {
		return plain
	}
	var name string
	if len(r.ID) > 0 && r.ID[0] == '"' && json.Unmarshal(r.ID, &name) == nil {
		return name
	}
	return string(r.ID) // a number
}

// Source is the draft of a record that was read.
func (r Record) Source() *source.Source {
	return &source.Source{Name: r.Name(), Text: r.Text, Encoding: source.UTF8}
}

// parse reads one line, which is not blank.
func (r *RecordReader) parse(line []byte) Record {
	fields, complete := readFields(line, r.keep)
	rec := Record{Line: r.line, ID: fields.recordID(r.line), Kept: fields.kept}
	if !complete || !utf8.Valid(line) {
		rec.Kept, rec.Err = nil, whyNotJSON(line)
	} else if rec.Err = fields.badID(); rec.Err == nil {
		if r.fields == nil {
			rec.Text, rec.Err = fields.draft()
		} else {
			rec.Text, rec.Fields, rec.Err = readPaths(line, r.fields)
		}
	}
	if rec.Err != nil {
		rec.Err.Name, rec.Err.Line = r.name, r.line
		rec.Err.Column = max(rec.Err.Column, 1)
	}
	return rec
}

// tooLong is the record of a line that begins with beginning and does not fit
// the limit. Its id is looked for in the first bytes only.
func (r *RecordReader) tooLong(beginning []byte) Record {
	fields, _ := readFields(beginning[:min(len(beginning), 4<<10)], nil)
	err := &Error{
		Name: r.name, Line: r.line, Column: 1, Reason: ReasonTooLarge,
		ID: diag.Text{
			Msg:  fmt.Sprintf("baris ini lebih panjang daripada batas %s", r.limits),
			Hint: "bagi naskahnya menjadi beberapa baris JSON",
		},
		EN: diag.Text{
			Msg:  fmt.Sprintf("this line is longer than the limit of %s", r.limits),
			Hint: "split the draft into several lines of JSON",
		},
	}
	return Record{Line: r.line, ID: fields.recordID(r.line), Err: err}
}

// fields are the values of a record, as written; nil if there is none.
type fields struct {
	id, text   json.RawMessage
	ids, texts int // how often each was given
	kept       map[string]json.RawMessage
}

// readFields reads the fields of line as far as it is JSON, and reports whether
// all of it is one JSON object. Names of fields count exactly. Those of keep are
// kept, the last one of a name.
func readFields(line []byte, keep []string) (f fields, complete bool) {
	if len(keep) == 0 {
		if f, ok := scanFields(line); ok {
			return f, true
		}
	}
	return decodeFields(line, keep)
}

// decodeFields is readFields for every line; it is slow.
func decodeFields(line []byte, keep []string) (f fields, complete bool) {
	decoder := json.NewDecoder(bytes.NewReader(line))
	if open, err := decoder.Token(); err != nil || open != json.Delim('{') {
		return f, false
	}
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			return f, false
		}
		var value json.RawMessage
		if decoder.Decode(&value) != nil || decoder.InputOffset() == int64(len(line)) {
			return f, false // a value at the very end may be half a number
		}
		switch key {
		case "id":
			f.id = value
			f.ids++
		case "text":
			f.text = value
			f.texts++
		}
		if name, _ := key.(string); slices.Contains(keep, name) {
			if f.kept == nil {
				f.kept = map[string]json.RawMessage{}
			}
			f.kept[name] = value
		}
	}
	if _, err := decoder.Token(); err != nil { // the closing brace
		return f, false
	}
	_, err := decoder.Token()
	return f, errors.Is(err, io.EOF)
}

// recordID is the id to give back: the one id of the record if it is a string
// or a number, otherwise the JSON string "line N". Null counts as none.
func (f fields) recordID(number int) json.RawMessage {
	if f.ids == 1 && isStringOrNumber(f.id) && utf8.Valid(f.id) {
		return f.id
	}
	return json.RawMessage(fmt.Sprintf(`"line %d"`, number))
}

func isStringOrNumber(value json.RawMessage) bool {
	first := value[0]
	return first == '"' || first == '-' || '0' <= first && first <= '9'
}

// badID is what is wrong with the id of a record, nil if nothing is.
func (f fields) badID() *Error {
	switch {
	case f.ids > 1:
		return givenTwice("id")
	case f.ids == 1 && !isStringOrNumber(f.id) && string(f.id) != "null":
		return badRecord(`"id" bukan string atau angka`, `"id" is not a string or a number`)
	}
	return nil
}

// draft is the text of a record that has it in the field "text".
func (f fields) draft() (string, *Error) {
	switch f.texts {
	case 0:
		return "", badRecord(`tidak ada "text"`, `there is no "text"`)
	case 1:
		return textOf("text", f.text)
	}
	return "", givenTwice("text")
}

// textOf is the string that value is, if it is one; name is that of its field.
func textOf(name string, value json.RawMessage) (string, *Error) {
	if plain, ok := unquoted(value); ok {
		return plain, nil
	}
	if hasLoneSurrogate(value) {
		return "", &Error{
			Reason: ReasonEncoding,
			ID: diag.Text{
				Msg:  fmt.Sprintf(`%q memuat setengah karakter (\ud800 sampai \udfff tanpa pasangannya)`, name),
				Hint: "perbaiki program yang memotong teks ini: potong per karakter",
			},
			EN: diag.Text{
				Msg:  fmt.Sprintf(`%q has half a character (\ud800 to \udfff without its other half)`, name),
				Hint: "mend the program that cut this text: cut between characters",
			},
		}
	}
	var text *string
	if err := json.Unmarshal(value, &text); err != nil || text == nil {
		return "", badRecord(fmt.Sprintf("%q bukan string", name), fmt.Sprintf("%q is not a string", name))
	}
	return *text, nil
}

// unquoted is what stands in the quotation marks of value, which is valid JSON
// in UTF-8, if it is a string without escapes.
func unquoted(value json.RawMessage) (string, bool) {
	if len(value) < 2 || value[0] != '"' || bytes.IndexByte(value, '\\') >= 0 {
		return "", false
	}
	return string(value[1 : len(value)-1]), true
}

func givenTwice(name string) *Error {
	return badRecord(fmt.Sprintf("%q diberikan lebih dari sekali", name), fmt.Sprintf("%q is given more than once", name))
}

// hasLoneSurrogate reports whether a JSON string escapes half a surrogate pair,
// which encoding/json would turn into U+FFFD without a word.
func hasLoneSurrogate(value json.RawMessage) bool {
	for i := 0; i < len(value); i++ {
		if value[i] != '\\' {
			continue
		}
		r := escapedUnit(value[i:])
		if r < 0 {
			i++ // \n, \\ and the like
			continue
		}
		i += len(`\uXXXX`) - 1
		if utf16.IsSurrogate(r) {
			if utf16.DecodeRune(r, escapedUnit(value[i+1:])) == utf8.RuneError {
				return true
			}
			i += len(`\uXXXX`)
		}
	}
	return false
}

// escapedUnit is the unit that value begins with an escape of (\uXXXX), or -1.
func escapedUnit(value []byte) rune {
	if len(value) < 6 || value[0] != '\\' || value[1] != 'u' {
		return -1
	}
	unit, err := strconv.ParseUint(string(value[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(unit)
}

// whyNotJSON says what is wrong with a line that is not a JSON object in UTF-8.
func whyNotJSON(line []byte) *Error {
	if !utf8.Valid(line) {
		e := badEncoding("", "baris ini bukan UTF-8", "this line is not UTF-8")
		return e.at(placeIn(line, invalidAt(line)))
	}
	var value json.RawMessage
	err := json.Unmarshal(line, &value)
	syntax := (*json.SyntaxError)(nil)
	switch {
	case err == nil && value[0] == '[':
		e := badRecord("baris ini larik JSON, bukan objek", "this line is a JSON array, not an object")
		e.ID.Hint = "ubah menjadi satu objek per baris, misalnya dengan: jq -c '.[]'"
		e.EN.Hint = "turn it into one object a line, for example with: jq -c '.[]'"
		return e
	case !errors.As(err, &syntax):
		return badRecord("baris ini bukan objek JSON", "this line is not a JSON object")
	case endsTooSoon(line):
		return badRecord("JSON terputus: baris berakhir sebelum objeknya ditutup", "cut-off JSON: the line ends before the object is closed").
			at(placeIn(line, len(line)))
	default:
		return badRecord("baris ini bukan JSON yang sah mulai di sini", "this line is not valid JSON from here on").
			at(placeIn(line, int(syntax.Offset)-1))
	}
}

func endsTooSoon(line []byte) bool {
	var value json.RawMessage
	err := json.NewDecoder(bytes.NewReader(line)).Decode(&value)
	return errors.Is(err, io.ErrUnexpectedEOF)
}

// invalidAt is the offset of the first byte of line that is not UTF-8.
func invalidAt(line []byte) int {
	for at := 0; at < len(line); {
		r, size := utf8.DecodeRune(line[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return len(line)
}

// placeIn is offset as a column; the caller knows the line.
func placeIn(line []byte, offset int) source.Position {
	return source.Position{Line: 1, Column: utf8.RuneCount(line[:offset]) + 1}
}

func badRecord(id, en string) *Error {
	return &Error{
		Reason: ReasonRecord,
		ID:     diag.Text{Msg: id, Hint: `tulis satu objek per baris, misalnya {"id":"c1","text":"..."}`},
		EN:     diag.Text{Msg: en, Hint: `write one object a line, for example {"id":"c1","text":"..."}`},
	}
}
