package input

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// tomlValues are the strings in text[start:end], which is TOML, in order, and
// its comments. With an error, it is those before it.
func tomlValues(src *source.Source, start, end int) ([]value, []source.Span, *Error) {
	t := tomlReader{src: src, base: start, text: []byte(src.Text[start:end])}
	if bytes.Count(t.text, []byte("["))+bytes.Count(t.text, []byte("{")) > mostBrackets { // the parser follows each of them down
		return nil, nil, t.problem(errTooDeep)
	}
	t.parser.KeepComments = true
	t.parser.Reset(t.text)
	var table field.Place
	for t.parser.NextExpression() {
		e := t.parser.Expression()
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = named(nil, e.Key())
		case unstable.KeyValue:
			t.walk(named(table, e.Key()), e.Value())
		default: // a comment
		}
		for ; e != nil; e = e.Next() { // a comment may stand behind an expression, or for itself
			if e.Kind == unstable.Comment {
				t.comment(e)
			}
		}
	}
	if err := t.parser.Error(); err != nil {
		return t.values, t.comments, t.problem(err)
	}
	return t.values, t.comments, nil
}

// tomlReader walks through the expressions of a part of a file.
type tomlReader struct {
	src      *source.Source
	base     int // where text starts in the file
	text     []byte
	parser   unstable.Parser
	values   []value
	comments []source.Span
}

// named is the place of a key in the table at place at.
func named(at field.Place, key unstable.Iterator) field.Place {
	at = slices.Clip(at)
	for key.Next() {
		at = append(at, field.Step{Name: string(key.Node().Data)})
	}
	return at
}

func (t *tomlReader) walk(at field.Place, n *unstable.Node) {
	switch n.Kind {
	case unstable.String:
		t.value(at, n)
	case unstable.Array:
		for i, items := 0, n.Children(); items.Next(); {
			if items.Node().Kind != unstable.Comment {
				t.walk(append(slices.Clip(at), field.Element(i)), items.Node())
				i++
			}
		}
	case unstable.InlineTable:
		for entries := n.Children(); entries.Next(); {
			t.walk(named(at, entries.Node().Key()), entries.Node().Value())
		}
	default: // a number, a date
	}
}

// value notes a string. Three quotation marks, and the line end after them, are
// no part of it.
func (t *tomlReader) value(at field.Place, n *unstable.Node) {
	whole := source.Span{Start: t.base + int(n.Raw.Offset), End: t.base + int(n.Raw.Offset+n.Raw.Length)}
	raw := t.src.Slice(whole)
	how, content := bare, whole.Start+1
	if strings.HasPrefix(raw, `"`) {
		how = tomlQuoted
	}
	if strings.HasPrefix(raw, `"""`) || strings.HasPrefix(raw, `'''`) {
		content += 2
		rest := strings.TrimPrefix(t.src.Text[content:whole.End], "\r")
		content = whole.End - len(strings.TrimPrefix(rest, "\n"))
	}
	t.values = append(t.values, value{at: at, pieces: scalarPieces(t.src.Text[:whole.End], content, string(n.Data), how, whole)})
}

func (t *tomlReader) comment(n *unstable.Node) {
	start := t.base + int(n.Raw.Offset)
	t.comments = append(t.comments, source.Span{Start: start, End: start + int(n.Raw.Length)})
}

// problem is what the parser said.
func (t *tomlReader) problem(err error) *Error {
	at := t.base
	if e := (*unstable.ParserError)(nil); errors.As(err, &e) && len(e.Highlight) > 0 {
		at += int(t.parser.Range(e.Highlight).Offset)
	}
	return badSyntax(t.src.Name,
		diag.Text{Msg: "bagian depan ini bukan TOML yang benar mulai di sini", Hint: "teks perlu diapit tanda kutip"},
		diag.Text{Msg: "the front matter is not valid TOML from here on", Hint: "text must be in quotes"},
	).at(t.src.Lines().Position(runeStart(t.src.Text, at)))
}
