package report

import "github.com/saring-id/saring/checker/source"

// place is where a span of a draft stands, for formats that count in lines. Its
// end is exclusive.
type place struct{ start, end point }

// point is a place between two characters. All three count from 1.
type point struct {
	line   int
	column int // code points; a byte order mark is none, see [source.Lines.Position]
	byte   int // bytes of UTF-8 from the start of the line, a byte order mark included
}

// newPlace is the place of sp in the text of lines.
func newPlace(lines *source.Lines, sp source.Span) place {
	return place{newPoint(lines, sp.Start), newPoint(lines, sp.End)}
}

func newPoint(lines *source.Lines, offset int) point {
	at := lines.Position(offset)
	return point{at.Line, at.Column, offset - lines.Span(at.Line).Start + 1}
}
