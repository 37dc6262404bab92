package report

import "io"

// Format is one form of a report. Write prints a run in it, at once or not at
// all; its errors are those of the writer.
type Format struct {
	Name    string // lower case
	Alias   string // Indonesian name, "" if it is the same
	People  bool   // for people rather than programs
	Tallies bool   // shows what o.Statistics asks for
	Write   func(w io.Writer, inputs []Input, o Options) error
}

// Formats are all formats; the first is what is printed when none is asked for.
var Formats = []Format{
	{Name: "text", Alias: "teks", People: true, Tallies: true, Write: Text},
	{Name: "compact", Alias: "ringkas", Write: Compact},
	{Name: "json", Tallies: true, Write: JSON},
	{Name: "jsonl", Write: JSONL},
	{Name: "sarif", Write: SARIF},
	{Name: "github", Write: GitHub},
	{Name: "gitlab", Write: GitLab},
	{Name: "junit", Write: JUnit},
	{Name: "checkstyle", Write: Checkstyle},
	{Name: "rdjsonl", Write: RDJSONL},
	{Name: "markdown", Write: Markdown},
	{Name: "html", Write: HTML},
	{Name: "csv", Write: CSV},
}
