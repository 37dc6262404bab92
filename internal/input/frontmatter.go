package input

import (
	"slices"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/field"
)

// frontMatter adds the prose of the front matter at the start of the text and
// gives the offset of the body. Front matter is YAML between two lines of "---",
// or TOML between two of "+++". Its prose are the fields of [field.Default] and
// those asked for. If it is broken, the body can be read all the same.
func (p *prose) frontMatter(src *source.Source, o Options) (body int, broken *Error) {
	start := 0
	if strings.HasPrefix(p.text, markUTF8) {
		start = len(markUTF8)
	}
	read, ends := yamlValues, []string{"---", "..."}
	switch first, _ := lineAt(p.text, start); first {
	case "---":
	case "+++":
		read, ends = tomlValues, []string{"+++"}
	default:
		return start, nil
	}
	from, end, body := fenced(p.text, start, ends...)
	if body < 0 {
		return start, nil // a rule across the page
	}
	values, comments, broken := read(src, from, end)
	p.comments = append(p.comments, comments...)
	for _, v := range values {
		if slices.ContainsFunc(field.Default, v.ledTo) || slices.ContainsFunc(o.Fields, v.ledTo) {
			p.apart(paragraphs)
			p.pieced(v.pieces)
		}
	}
	return body, broken
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
