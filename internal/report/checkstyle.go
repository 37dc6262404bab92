package report

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
)

type checkstyleReport struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"` // of the form, not of saring
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// Checkstyle prints the XML of Checkstyle: every file of drafts, also those
// without findings. Columns count code points. A draft that was not checked is an
// error on line 1 without a column. No text of the draft is printed.
func Checkstyle(w io.Writer, inputs []Input, o Options) error {
	r := checkstyleReport{Version: "4.3"}
	for _, in := range inputs {
		name := inert(in.Name)
		if n := len(r.Files); n == 0 || r.Files[n-1].Name != name {
			r.Files = append(r.Files, checkstyleFile{Name: name})
		}
		file := &r.Files[len(r.Files)-1]
		for _, e := range entries([]Input{in}, o) {
			problem := checkstyleError{Line: 1, Severity: e.severity.String(), Message: inert(e.told(o, " ")), Source: e.rule}
			if e.finding != nil {
				problem.Line, problem.Column = e.place.start.line, e.place.start.column
			}
			file.Errors = append(file.Errors, problem)
		}
	}
	return writeXML(w, func(b *bytes.Buffer) error {
		e := xml.NewEncoder(b)
		e.Indent("", "  ")
		return e.Encode(r)
	})
}

// writeXML prints what encode makes, between the head of XML and a line end.
func writeXML(w io.Writer, encode func(*bytes.Buffer) error) error {
	b := bytes.NewBufferString(xml.Header)
	if err := encode(b); err != nil {
		return fmt.Errorf("printing XML: %w", err)
	}
	_, err := w.Write(append(bytes.TrimSpace(b.Bytes()), '\n'))
	return err
}
