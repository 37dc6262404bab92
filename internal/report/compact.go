package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// Compact prints a line for each finding, for editors and grep: path, line and
// column (in code points), severity, rule, message, law. A draft that was not
// checked has a line without a place.
func Compact(w io.Writer, inputs []Input, o Options) error {
	var b bytes.Buffer
	for _, e := range entries(inputs, o) {
		at := ""
		if e.finding != nil {
			at = fmt.Sprintf("%d:%d:", e.place.start.line, e.place.start.column)
		}
		law := ""
		if len(e.law) > 0 {
			law = " [" + strings.Join(e.law, "; ") + "]"
		}
		b.WriteString(oneLine(fmt.Sprintf("%s:%s %s %s: %s%s", e.name, at, e.severity, e.rule, e.headline(), law)) + "\n")
	}
	_, err := w.Write(b.Bytes())
	return err
}

// oneLine is text without line ends, and inert.
func oneLine(text string) string {
	return inert(strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ").Replace(text))
}
