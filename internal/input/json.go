package input

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// readJSON reads the fields of one JSON value.
func readJSON(src *source.Source, o Options) (Reading, error) {
	s := newStructured(src, o, func(_ int, at field.Place) Part { return placePart(at) })
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, markUTF8))
	values, err := jsonValues(src, start, len(src.Text))
	if err != nil {
		return Reading{}, err
	}
	for _, v := range values {
		s.add(v)
	}
	return s.reading()
}

// readJSONLines reads the fields of the JSON values that stand on lines of their
// own. A line that is broken does not cost the others.
func readJSONLines(src *source.Source, o Options) (Reading, error) {
	s := newStructured(src, o, func(line int, at field.Place) Part { return numbered("baris", "line", line+1, at) })
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, markUTF8))
	var without []lineStart // lines without any of the fields
	for number := 0; start < len(src.Text); number++ {
		line, next := lineAt(src.Text, start)
		if line != "" {
			values, err := jsonValues(src, start, start+len(line))
			if err != nil {
				s.fail(number, err)
			}
			found := err != nil
			for _, v := range values {
				v.document = number
				found = s.add(v) || found
			}
			if !found {
				without = append(without, lineStart{number, start})
			}
		}
		start = next
	}
	if slices.Contains(s.used, true) { // else the whole file is told
		for _, line := range without {
			s.fail(line.number, noDraft(src, line.at))
		}
	}
	return s.reading()
}

// lineStart is a line, counted from 0, and the offset at which it starts.
type lineStart struct{ number, at int }

// noDraft is the error for a record, at offset at, in which no field is a draft
// while other records have one: to pass over it would call it clean.
func noDraft(src *source.Source, at int) *Error {
	e := &Error{Name: src.Name, Reason: ReasonFields}
	e.ID = diag.Text{Msg: "rekaman ini tidak memuat isian teks yang diperiksa pada rekaman lain", Hint: "perbaiki rekamannya, atau pilih isiannya dengan --field"}
	e.EN = diag.Text{Msg: "this record has none of the text fields that others have", Hint: "mend the record, or choose its field with --field"}
	return e.at(src.Lines().Position(at))
}

// jsonValues are the strings in text[start:end], which is one JSON value, in
// order. With an error, it is those before it.
func jsonValues(src *source.Source, start, end int) ([]value, *Error) {
	j := jsonReader{src: src, text: src.Text[start:end], base: start}
	j.in = json.NewDecoder(strings.NewReader(j.text))
	err := j.value(nil)
	if err == nil {
		if _, err = j.in.Token(); errors.Is(err, io.EOF) {
			return j.values, nil
		}
	}
	return j.values, j.problem(err)
}

// jsonReader walks through a JSON value.
type jsonReader struct {
	src    *source.Source
	text   string
	base   int // where text starts in the file
	in     *json.Decoder
	values []value
}

var errTooDeep = errors.New("nested too deep")

// value reads the value that comes next.
func (j *jsonReader) value(at field.Place) error {
	if len(at) > deepest {
		return errTooDeep
	}
	start := int(j.in.InputOffset())
	next, err := j.in.Token()
	if err != nil {
		return err
	}
	at = slices.Clip(at) // siblings append to copies
	switch next := next.(type) {
	case json.Delim:
		for i := 0; j.in.More(); i++ {
			step := field.Element(i)
			if next == '{' {
				key, err := j.in.Token()
				if err != nil {
					return err
				}
				name, _ := key.(string) // it is one, or the decoder had failed
				step = field.Step{Name: name}
			}
			if err := j.value(append(at, step)); err != nil {
				return err
			}
		}
		_, err = j.in.Token() // the closing bracket
		return err
	case string:
		start += strings.IndexByte(j.text[start:], '"')
		whole := source.Span{Start: j.base + start, End: j.base + int(j.in.InputOffset())}
		j.values = append(j.values, value{at: at, pieces: scalarPieces(j.src.Text[:whole.End], whole.Start+1, next, doubleQuoted, whole)})
	}
	return nil
}

// problem is why the text is not one JSON value. What the decoder of tokens said
// is not used: it does not always know the place.
func (j *jsonReader) problem(err error) *Error {
	if errors.Is(err, errTooDeep) {
		return badSyntax(j.src.Name,
			diag.Text{Msg: "objek dan larik bertumpuk terlalu dalam", Hint: "berkas seperti ini bukan naskah"},
			diag.Text{Msg: "objects and arrays are nested too deep", Hint: "such a file is no draft"},
		).at(j.src.Lines().Position(j.base + int(j.in.InputOffset())))
	}
	var whole json.RawMessage
	syntax := (*json.SyntaxError)(nil)
	if !errors.As(json.Unmarshal([]byte(j.text), &whole), &syntax) || int(syntax.Offset) >= len(j.text) && strings.Contains(syntax.Error(), "unexpected end") {
		return badSyntax(j.src.Name,
			diag.Text{Msg: "JSON terputus: berakhir sebelum ditutup", Hint: "periksa apakah berkas ini lengkap"},
			diag.Text{Msg: "cut-off JSON: it ends before it is closed", Hint: "check whether the file is complete"},
		).at(j.src.Lines().Position(j.base + len(j.text)))
	}
	at := min(max(int(syntax.Offset)-1, 0), len(j.text))
	return badSyntax(j.src.Name,
		diag.Text{Msg: "bukan JSON yang sah mulai di sini", Hint: "periksa tanda kutip, koma, dan kurung di sekitarnya"},
		diag.Text{Msg: "not valid JSON from here on", Hint: "check the quotation marks, commas and brackets around it"},
	).at(j.src.Lines().Position(runeStart(j.src.Text, j.base+at)))
}

// runeEnd is the end of the character at offset at, which is one's start.
func runeEnd(text string, at int) int {
	_, size := utf8.DecodeRuneInString(text[at:])
	return at + size
}

// runeStart is the start of the character that offset at is in.
func runeStart(text string, at int) int {
	for at > 0 && at < len(text) && text[at]&0xC0 == 0x80 {
		at--
	}
	return at
}
