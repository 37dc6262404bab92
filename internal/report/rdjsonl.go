package report

import (
	"bytes"
	"io"
	"strings"
)

// rdDiagnostic is a diagnostic of reviewdog, see its rdf.Diagnostic.
type rdDiagnostic struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
	Severity string     `json:"severity"`
	Source   rdSource   `json:"source"`
	Code     rdCode     `json:"code"`
}

type rdLocation struct {
	Path  string   `json:"path"`
	Range *rdRange `json:"range,omitempty"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

// rdPosition counts from 1, columns in bytes of UTF-8.
type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdCode struct {
	Value string `json:"value"`
}

// RDJSONL prints a diagnostic of reviewdog on a line for each entry. A draft that
// was not checked has a path and no range. No text of the draft is printed.
func RDJSONL(w io.Writer, inputs []Input, o Options) error {
	var b bytes.Buffer
	for _, e := range entries(inputs, o) {
		d := rdDiagnostic{
			Message: e.told(o, "\n"), Location: rdLocation{Path: repositoryPath(e.name)},
			Severity: strings.ToUpper(e.severity.String()), Source: rdSource{"saring", homepage}, Code: rdCode{e.rule},
		}
		if from, to := e.place.start, e.place.end; e.finding != nil {
			d.Location.Range = &rdRange{rdPosition{from.line, from.byte}, rdPosition{to.line, to.byte}}
		}
		if err := writeJSON(&b, d, ""); err != nil {
			return err
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}
