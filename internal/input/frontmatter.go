package input

import (
	"slices"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// frontMatter adds the prose of the front matter at the start of the text and
// gives the offset of the body. Front matter is YAML between two lines of "---".
// Its prose are the fields of [field.Default] and those asked for. If it is
// broken, the body can be read all the same.
func (p *prose) frontMatter(src *source.Source, o Options) (body int, broken *Error) {
	start := 0
	if strings.HasPrefix(p.text, markUTF8) {
		start = len(markUTF8)
	}
	first, _ := lineAt(p.text, start)
	if first == "+++" {
		return p.tomlFrontMatter(src, start)
	}
	if first != "---" {
		return start, nil
	}
	from, end, body := fenced(p.text, start, "---", "...")
	if body < 0 {
		return start, nil // a rule across the page
	}
	values, comments, err := yamlValues(src, from, end)
	p.comments = append(p.comments, comments...)
	for _, v := range values {
		if field.Any(field.Default, v.at) || field.Any(o.Fields, v.at) {
			p.apart(paragraphs)
			p.pieced(v.pieces)
		}
	}
	return body, err
}

// tomlFrontMatter refuses TOML, which no reader knows.
func (p *prose) tomlFrontMatter(src *source.Source, start int) (body int, broken *Error) {
	_, _, body = fenced(p.text, start, "+++", "+++")
	if body < 0 {
		return start, nil
	}
	return body, badSyntax(src.Name,
		diag.Text{Msg: `bagian depan TOML ("+++") tidak dapat dibaca`, Hint: `ubah menjadi YAML di antara dua baris "---"`},
		diag.Text{Msg: `front matter in TOML ("+++") cannot be read`, Hint: `turn it into YAML between two lines of "---"`},
	).at(src.Lines().Position(start))
}

// fenced is text[from:end], the lines between the first line and the next one
// that is a fence, and the offset after that; body is -1 if there is none.
func fenced(text string, start int, fences ...string) (from, end, body int) {
	_, from = lineAt(text, start)
	for end = from; end < len(text); end = body {
		var line string
		line, body = lineAt(text, end)
		if slices.Contains(fences, line) {
			return from, end, body
		}
	}
	return from, end, -1
}

// lineAt is the line at offset start, without white space at its end, and the
// offset of the next one.
func lineAt(text string, start int) (line string, next int) {
	next = len(text)
	if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
		next = start + n + 1
	}
	return strings.TrimRight(text[start:next], " \t\r\n"), next
}
