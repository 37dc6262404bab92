package input

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// readCSV reads a table: the first row names the columns, each further row is a
// draft. Rows are counted as a spreadsheet counts them, the first row included.
// The columns are separated by a comma, a semicolon or a tab, whichever the
// first row has most of.
func readCSV(src *source.Source, o Options) (Reading, error) {
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, markUTF8))
	first, next := lineAt(src.Text, start)
	comma := separator(first)
	if rest, ok := strings.CutPrefix(first, "sep="); ok && len(rest) == 1 { // a note of Excel to itself
		comma, start = rune(rest[0]), next
	}
	t := table{src: src, base: start, in: csv.NewReader(strings.NewReader(src.Text[start:]))}
	t.firstLine = src.Lines().Position(start).Line
	t.in.Comma, t.in.FieldsPerRecord = comma, -1
	header, err := t.in.Read()
	if err != nil && !errors.Is(err, io.EOF) {
		return Reading{}, t.problem(err)
	}
	s := newStructured(src, o, func(row int, _ field.Place) Part { return numbered("baris", "row", row+1, nil) })
	for i, name := range header {
		t.columns = append(t.columns, field.Place{{Name: strings.TrimSpace(name)}})
		s.name(t.columns[i])
	}
	return t.rows(s)
}

// table is a CSV file after its first row.
type table struct {
	src       *source.Source
	base      int // where the first row starts
	firstLine int
	in        *csv.Reader
	columns   []field.Place
}

// rows reads the rows of t into s. A row that is broken ends the table: where it
// ends is not known.
func (t *table) rows(s *structured) (Reading, error) {
	for row := 1; ; row++ {
		cells, err := t.in.Read()
		if errors.Is(err, io.EOF) {
			if row == 1 {
				return Reading{}, t.noRows()
			}
			break
		}
		if err != nil {
			s.fail(row, t.problem(err))
			break
		}
		for i, cell := range cells {
			if i < len(t.columns) {
				s.add(value{document: row, at: t.columns[i], pieces: t.cell(i, cell)})
			}
		}
		if extra := len(t.columns); len(cells) > extra && strings.TrimSpace(strings.Join(cells[extra:], "")) != "" {
			s.fail(row, t.tooMany(extra, len(cells)))
		}
	}
	return s.reading()
}

// noRows is a table of names of columns alone.
func (t *table) noRows() *Error {
	return &Error{
		Name: t.src.Name, Reason: ReasonFields,
		ID: diag.Text{Msg: "baris pertama adalah nama kolom, dan tidak ada baris lain", Hint: "untuk teks biasa pakai --as text"},
		EN: diag.Text{Msg: "the first row is the names of the columns, and there is no other", Hint: "for plain text use --as text"},
	}
}

// offset is where column i of the current row starts.
func (t *table) offset(i int) int {
	line, column := t.in.FieldPos(i)
	return t.src.Lines().Span(t.firstLine+line-1).Start + t.skip(line) + column - 1
}

// skip is what comes before the table on its first line.
func (t *table) skip(line int) int {
	if line > 1 {
		return 0
	}
	return t.base - t.src.Lines().Span(t.firstLine).Start
}

// cell is the pieces of column i of the current row, which reads read.
func (t *table) cell(i int, read string) []source.Piece {
	at := t.offset(i)
	end := int(t.in.InputOffset()) + t.base
	whole := source.Span{Start: at, End: end}
	if strings.HasPrefix(t.src.Text[at:], `"`) {
		return scalarPieces(t.src.Text[:end], at+1, read, csvQuoted, whole)
	}
	return scalarPieces(t.src.Text[:end], at, read, bare, whole)
}

// problem is what the reader of CSV said.
func (t *table) problem(err error) *Error {
	parse := (*csv.ParseError)(nil)
	if !errors.As(err, &parse) {
		return readError(t.src.Name, err)
	}
	id := diag.Text{Msg: "tanda kutip di tengah isian", Hint: `isian yang memuat tanda kutip perlu diapit tanda kutip, dan tanda kutip di dalamnya ditulis dua kali ("")`}
	en := diag.Text{Msg: "a quotation mark inside a field", Hint: `a field with a quotation mark must be in quotes, and the mark inside it doubled ("")`}
	line, column := parse.Line, parse.Column
	if errors.Is(err, csv.ErrQuote) && parse.Line != parse.StartLine {
		id.Msg, en.Msg = fmt.Sprintf("tanda kutip yang dibuka di baris %d belum ditutup, atau ditutup di tengah isian", t.firstLine+parse.StartLine-1), fmt.Sprintf("the quotation mark opened in line %d is not closed, or closed inside a field", t.firstLine+parse.StartLine-1)
	}
	lines := t.src.Lines()
	span := lines.Span(min(t.firstLine+line-1, lines.Count()))
	at := runeStart(t.src.Text, min(span.Start+t.skip(line)+max(column-1, 0), span.End))
	return badSyntax(t.src.Name, id, en).at(lines.Position(at))
}

// tooMany is a row with more fields than there are columns: a comma in a text
// that is not in quotes, whose rest would go unread.
func (t *table) tooMany(columns, fields int) *Error {
	return badSyntax(t.src.Name,
		diag.Text{Msg: fmt.Sprintf("baris ini memuat %d isian, padahal kolomnya %d", fields, columns), Hint: "isian yang memuat koma atau titik koma perlu diapit tanda kutip"},
		diag.Text{Msg: fmt.Sprintf("this row has %d fields, but there are %d columns", fields, columns), Hint: "a field with a comma or a semicolon must be in quotes"},
	).at(t.src.Lines().Position(t.offset(columns)))
}

// separator is what separates the columns of a first row: the mark that it has
// most of, outside quotes.
func separator(row string) rune {
	counts := map[rune]int{}
	quoted := false
	for _, r := range row {
		if r == '"' {
			quoted = !quoted
		} else if !quoted {
			counts[r]++
		}
	}
	best := ','
	for _, mark := range []rune{';', '\t'} {
		if counts[mark] > counts[best] {
			best = mark
		}
	}
	return best
}
