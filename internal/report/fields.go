package report

import (
	"bytes"

	"github.com/saring-id/saring/checker/source"
)

// places tells where things of a draft stand: in the draft, or in the field of
// the record that they begin in.
type places struct {
	source *source.Source
	lines  *source.Lines
	fields []Field
}

func newPlaces(in Input) places {
	return places{in.Report.Source, in.Report.Source.Lines(), in.Fields}
}

// field is the field that offset stands in, nil if the draft is one text.
func (p places) field(offset int) *Field {
	var in *Field
	for i, f := range p.fields {
		if f.Start <= offset {
			in = &p.fields[i]
		}
	}
	return in
}

func (p places) span(s source.Span) spanResult {
	r := spanResult{Start: s.Start, End: s.End, Text: p.source.Slice(s)}
	if f := p.field(s.Start); f != nil {
		r.Field, r.Start, r.End = f.Name, s.Start-f.Start, s.End-f.Start
	}
	return r
}

// position is line and column of offset; a field begins with line 1.
func (p places) position(offset int) source.Position {
	at := p.lines.Position(offset)
	if f := p.field(offset); f != nil {
		at.Line -= p.lines.Position(f.Start).Line - 1
	}
	return at
}

// keptResult is the kept fields as one object, in their order.
type keptResult []Kept

// MarshalJSON writes k as an object. It fails if a value is not JSON.
func (k keptResult) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, one := range k {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(nameID(one.Name))
		b.WriteByte(':')
		b.Write(one.Value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
