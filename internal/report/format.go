package report

import "io"

// Format is one form of a report. Write prints a run in it, at once or not at
// all; its errors are those of the writer.
type Format struct {
	Name   string // lower case
	Alias  string // Indonesian name, "" if it is the same
	People bool   // for people rather than programs
	Write  func(w io.Writer, inputs []Input, o Options) error
}

// Formats are all formats; the first is what is printed when none is asked for.
var Formats = []Format{
	{"text", "teks", true, Text},
	{"compact", "ringkas", false, Compact},
	{"json", "", false, JSON},
	{"jsonl", "", false, JSONL},
	{"sarif", "", false, SARIF},
}
