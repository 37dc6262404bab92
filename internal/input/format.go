package input

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// Format is a kind of file that a reader knows, as it is written after --as.
type Format string

// The formats.
const (
	Text      Format = "text"
	Markdown  Format = "markdown"
	HTML      Format = "html"
	CSV       Format = "csv"
	JSON      Format = "json"
	JSONLines Format = "jsonl"
	YAML      Format = "yaml"
	Docx      Format = "docx"
	SRT       Format = "srt"
	VTT       Format = "vtt"
	WhatsApp  Format = "whatsapp"
)

// reader reads a file that was decoded. It gives one draft at least, or fails
// with an [*Error].
type reader func(*source.Source, Options) (Reading, error)

// formats are all formats, with the extensions they are known by.
var formats = []struct {
	name       Format
	extensions []string // in lower case
	read       reader
}{
	{Text, []string{".txt", ".text", ".caption"}, readText},
	{Markdown, []string{".md", ".markdown"}, readMarkdown},
	{HTML, []string{".html", ".htm"}, readHTML},
	{CSV, []string{".csv", ".tsv"}, readCSV},
	{JSON, []string{".json"}, readJSON},
	{JSONLines, []string{".jsonl", ".ndjson"}, readJSONLines},
	{YAML, []string{".yaml", ".yml"}, readYAML},
	{Docx, []string{".docx"}, nil}, // its bytes are no text: see Parse
	{SRT, []string{".srt"}, readSRT},
	{VTT, []string{".vtt"}, readVTT},
	{WhatsApp, nil, readWhatsApp}, // known by its first lines
}

// Formats are the names of all formats.
func Formats() []string {
	var names []string
	for _, f := range formats {
		names = append(names, string(f.name))
	}
	return names
}

// Extensions are the file name extensions that [Walk] takes for drafts, in
// lower case, sorted.
func Extensions() []string {
	var list []string
	for _, f := range formats {
		list = append(list, f.extensions...)
	}
	slices.Sort(list)
	return list
}

// FormatOf is the format of a file of this name, "" if no reader knows it.
func FormatOf(name string) Format {
	for _, f := range formats {
		if slices.Contains(f.extensions, extensionOf(name)) {
			return f.name
		}
	}
	return ""
}

func extensionOf(name string) string { return strings.ToLower(filepath.Ext(name)) }

// readerOf is the reader of a format, that of plain text for any other.
func readerOf(format Format) reader {
	for _, f := range formats {
		if f.name == format {
			return f.read
		}
	}
	return readText
}

// Options say how a file is read.
type Options struct {
	Limits Limits
	Format Format       // "" is the one that its name says, plain text if that says none
	Fields []field.Path // which fields of structured files are prose; nil is [field.Default]
}

// format is the format that a file of this name is read as.
func (o Options) format(name string) Format {
	if o.Format != "" {
		return o.Format
	}
	if f := FormatOf(name); f != "" {
		return f
	}
	return Text
}

// maxBytes is how large a file of this name may be. A document is packed, and
// has pictures in it; its text has the limit of any other.
func (o Options) maxBytes(name string) int64 {
	if o.format(name) == Docx {
		return o.Limits.unpacked()
	}
	return o.Limits.maxBytes()
}

// Reading is what a file holds.
type Reading struct {
	Drafts  []Draft // in the order of the file; one at least
	Notices []Notice

	// Of a structured file:
	Names []string     // of its fields, as far as they are few
	Used  []field.Path // the paths asked for that led to a field
}

// Draft is one draft of a file. With Err it was not read, or not all of it.
type Draft struct {
	Source *source.Source // nil if nothing was read
	Part   Part
	Err    *Error // Line is set
}

// Part tells the drafts of one file apart; zero if there is one only.
type Part struct{ ID, EN string }

// readText reads all of src as one draft.
func readText(src *source.Source, _ Options) (Reading, error) {
	return Reading{Drafts: []Draft{{Source: withoutDirectives(src)}}}, nil
}

// readHTML reads a page as one draft. It may have front matter, as templates do.
func readHTML(src *source.Source, o Options) (Reading, error) {
	p := prose{text: src.Text}
	body, err := p.frontMatter(src, o)
	p.apart(paragraphs)
	p.html(body, len(src.Text))
	return Reading{Drafts: []Draft{{Source: p.draft(src), Err: err}}}, nil
}

// badSyntax is a file that is not what its format asks for.
func badSyntax(name string, id, en diag.Text) *Error {
	return &Error{Name: name, Reason: ReasonSyntax, ID: id, EN: en}
}
