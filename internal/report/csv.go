package report

import (
	"bytes"
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

// csvHead names the columns of [CSV] as [JSON] names the fields.
var csvHead = []string{
	"id", "part", "status", "line", "column", "end_line", "end_column", "start", "end",
	"severity", "rule", "category", "text", "message", "advice", "citations",
}

// CSV prints a table as RFC 4180 has it: a row for each finding, one for a draft
// without any, one for a draft that was not checked, whose rule is "not-checked/"
// and the reason. Columns count code points, start and end bytes. A cell that a
// spreadsheet would take for a formula gets an apostrophe in front.
func CSV(w io.Writer, inputs []Input, o Options) error {
	var b bytes.Buffer
	table := csv.NewWriter(&b)
	table.UseCRLF = true
	rows := [][]string{csvHead}
	for _, in := range inputs {
		status := "checked"
		if in.failure() != nil {
			status = "failed"
		}
		list := entries([]Input{in}, o)
		if len(list) == 0 {
			list = []entry{{name: in.Name, part: o.part(in)}}
		}
		for _, e := range list {
			rows = append(rows, csvRow(status, e))
		}
	}
	if err := table.WriteAll(rows); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

func csvRow(status string, e entry) []string {
	var severity, category, text string
	place := make([]string, 6)
	if e.rule != "" {
		severity = e.severity.String()
	}
	if f := e.finding; f != nil {
		category, text = f.Rule.Category, e.source.Slice(f.Span)
		from, to := e.place.start, e.place.end
		for i, n := range []int{from.line, from.column, to.line, to.column, f.Span.Start, f.Span.End} {
			place[i] = strconv.Itoa(n)
		}
	}
	row := append([]string{e.name, e.part, status}, place...)
	row = append(row, severity, e.rule, category, text, e.message, e.advice, strings.Join(e.law, "; "))
	for i, cell := range row {
		row[i] = harmlessCell(cell)
	}
	return row
}

// harmlessCell is text that no spreadsheet runs and that steers no terminal.
func harmlessCell(text string) string {
	text = inert(text)
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}
