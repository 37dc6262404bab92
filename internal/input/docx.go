package input

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// mostUnpacked is how many bytes a document may unpack to, times the limit of a
// draft: markup takes many times the room of its text, a zip bomb a thousand times.
const mostUnpacked = 16

// docxParts are the parts of a Word document that are printed. The body is the first one.
var docxParts = []func() *regexp.Regexp{
	lazily(`^word/document\d*\.xml$`),
	lazily(`^word/(header|footer)\d+\.xml$`),
	lazily(`^word/(footnotes|endnotes)\.xml$`),
}

// readDocx reads a Word document as one draft. Its text, in which places are
// counted, has a line for each paragraph: the body with its tables and text
// boxes, then headers, footers and notes. Alt texts are paragraphs of their own;
// deleted text, comments and field codes are left out.
func readDocx(name string, data []byte, o Options) (Reading, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return Reading{}, badDocx(name, err)
	}
	d := docx{left: o.Limits.unpacked()}
	for i, part := range docxParts {
		found := false
		for _, f := range archive.File {
			if !part().MatchString(f.Name) {
				continue
			}
			found = true
			if err := d.part(f); errors.Is(err, errUnpacked) {
				return Reading{}, tooLarge(name, Limits{MaxBytes: o.Limits.unpacked()})
			} else if err != nil {
				return Reading{}, badDocx(name, err)
			}
		}
		if i == 0 && !found {
			return Reading{}, badDocx(name, errNoBody)
		}
	}
	if int64(d.lines.Len()) > o.Limits.maxBytes() {
		return Reading{}, tooLarge(name, o.Limits)
	}
	src := &source.Source{Name: name, Text: d.lines.String(), Encoding: source.UTF8}
	src.Index = source.NewLines(src.Text)
	return Reading{Drafts: []Draft{{Source: d.draft(src)}}}, nil
}

// badDocx is the error for a document that cannot be read to the end.
func badDocx(name string, cause error) *Error {
	id, en := docxFault(cause)
	e := badSyntax(name,
		diag.Text{Msg: "dokumen Word ini rusak atau terpotong: " + id, Hint: "buka di Word atau LibreOffice, simpan ulang sebagai .docx, lalu periksa lagi"},
		diag.Text{Msg: "this Word document is broken or cut off: " + en, Hint: "open it in Word or LibreOffice, save it again as .docx, then check again"},
	)
	e.cause = cause
	return e
}

var errNoBody = errors.New("no word/document.xml")

// docxFault is what is wrong with a document, in both languages.
func docxFault(cause error) (id, en string) {
	switch {
	case errors.Is(cause, zip.ErrFormat):
		return "isinya bukan arsip ZIP yang utuh", "it is no whole ZIP archive"
	case errors.Is(cause, errNoBody):
		return "tidak ada word/document.xml di dalamnya", "there is no word/document.xml in it"
	case errors.Is(cause, errTooDeep):
		return "elemen XML di dalamnya bertumpuk terlalu dalam", "the XML elements in it are nested too deep"
	case errors.As(cause, new(*xml.SyntaxError)):
		return "XML di dalamnya tidak benar", "the XML in it is not valid"
	}
	return "isinya tidak dapat dibuka", "it cannot be unpacked"
}

// docx gathers the paragraphs of a document.
type docx struct {
	prose
	lines strings.Builder
	left  int64        // bytes that may still be unpacked
	open  []*paragraph // paragraphs, each in a text box of the one before
}

// paragraph is one that is being read.
type paragraph struct {
	text strings.Builder
	sign string // of an item or a heading
}

var errUnpacked = errors.New("unpacks to too much")

// part reads one XML file of the archive.
func (d *docx) part(f *zip.File) error {
	file, err := f.Open()
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }() // nothing was written
	limited := &io.LimitedReader{R: file, N: d.left + 1}
	err = d.read(xml.NewTokenDecoder(&shallow{raw: xml.NewDecoder(limited)}))
	if d.left = limited.N - 1; d.left < 0 {
		return errUnpacked
	}
	return err
}

// mostNested is how many elements may stand in one another: what is open is held
// in memory, and a small archive unpacks to millions.
const mostNested = 1_000

// shallow is the tokens of a document, up to an element that is nested too deep.
type shallow struct {
	raw   *xml.Decoder
	depth int
}

// Token is the next token. That elements are closed by their own names is left
// to whoever asks.
func (s *shallow) Token() (xml.Token, error) {
	token, err := s.raw.RawToken()
	switch token.(type) {
	case xml.StartElement:
		if s.depth++; s.depth > mostNested {
			return nil, errTooDeep
		}
	case xml.EndElement:
		s.depth--
	}
	return token, err
}

func (d *docx) read(in *xml.Decoder) error {
	for {
		token, err := in.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := d.start(in, t); err != nil {
				return err
			}
		case xml.EndElement:
			if t.Name.Local == "p" {
				d.close()
			}
		}
	}
}

// start reads what the start of an element says.
func (d *docx) start(in *xml.Decoder, e xml.StartElement) error {
	switch e.Name.Local {
	case "Fallback", "moveFrom": // what is said elsewhere, too
		return in.Skip()
	case "p":
		d.open = append(d.open, &paragraph{})
	case "docPr":
		for _, a := range e.Attr {
			if a.Name.Local == "descr" || a.Name.Local == "title" {
				d.line(a.Value, "")
			}
		}
	case "t":
		var text struct {
			Text string `xml:",chardata"`
		}
		if err := in.DecodeElement(&text, &e); err != nil {
			return err
		}
		d.write(text.Text)
	case "tab":
		d.write("\t")
	case "br", "cr":
		d.write("\n")
	case "noBreakHyphen":
		d.write("-")
	case "numPr":
		d.sign("- ")
	case "pStyle":
		if isHeading(attr(e, "val")) {
			d.sign("# ")
		}
	}
	return nil
}

// isHeading reports whether a style of this name is one of a heading.
func isHeading(style string) bool {
	style = strings.ToLower(style)
	return strings.HasPrefix(style, "heading") || strings.HasPrefix(style, "judul") || style == "title"
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (d *docx) write(text string) {
	if n := len(d.open); n > 0 {
		d.open[n-1].text.WriteString(text)
	}
}

func (d *docx) sign(sign string) {
	if n := len(d.open); n > 0 {
		d.open[n-1].sign = sign
	}
}

// close ends the innermost paragraph.
func (d *docx) close() {
	n := len(d.open) - 1
	if n < 0 {
		return
	}
	d.line(d.open[n].text.String(), d.open[n].sign)
	d.open = d.open[:n]
}

// line adds a paragraph. Items of a list are lines of one.
func (d *docx) line(text, sign string) {
	start := d.lines.Len()
	if sign != "- " {
		d.apart(paragraphs)
	}
	if sign != "" && text != "" {
		d.mark(sign)
	}
	d.lines.WriteString(text)
	d.literal(start, d.lines.Len())
	d.lines.WriteByte('\n')
	if sign != "- " {
		d.apart(paragraphs)
	}
}
