package input

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// value is a string in a structured file.
type value struct {
	document int // counted from 0: the document of YAML, the line of JSON Lines
	at       field.Place
	pieces   []source.Piece
}

// deepest is how many lists and mappings may stand in one another.
const deepest = 200

// yamlValues are the strings in text[start:end], which is YAML, in order, and
// its comments.
func yamlValues(src *source.Source, start, end int) ([]value, []source.Span, *Error) {
	y := yamlReader{src: src, base: start, text: src.Text[start:end]}
	y.lines = source.NewLines(y.text)
	tokens := lexer.Tokenize(y.text)
	for _, t := range tokens {
		if t.Type == token.CommentType {
			if at := y.offset(t); at < len(y.text) {
				y.comments = append(y.comments, source.Span{Start: start + at, End: start + y.lineEnd(at)})
			}
		}
	}
	if t := tooDeep(tokens); t != nil {
		return nil, y.comments, y.problem(t, fmt.Sprintf("lebih dari %d daftar atau pemetaan bertumpuk", deepest), fmt.Sprintf("more than %d lists or mappings in one another", deepest))
	}
	file, err := parser.Parse(tokens, parser.ParseComments)
	if err != nil {
		return nil, y.comments, y.syntax(err)
	}
	for i, document := range file.Docs {
		if document.Body != nil {
			y.document = i
			y.walk(document.Body, nil)
		}
	}
	return y.values, y.comments, nil
}

// yamlReader walks through the syntax tree of a text.
type yamlReader struct {
	src      *source.Source
	base     int // where text starts in src
	text     string
	lines    *source.Lines
	document int
	values   []value
	comments []source.Span
}

func (y *yamlReader) walk(n ast.Node, at field.Place) {
	at = slices.Clip(at) // siblings append to copies
	switch n := n.(type) {
	case *ast.MappingNode:
		for _, v := range n.Values {
			y.walk(v, at)
		}
	case *ast.MappingValueNode:
		y.walk(n.Value, append(at, field.Step{Name: keyName(n.Key)}))
	case *ast.SequenceNode:
		for i, v := range n.Values {
			y.walk(v, append(at, field.Step{Index: i}))
		}
	case *ast.AnchorNode:
		y.walk(n.Value, at)
	case *ast.TagNode:
		y.walk(n.Value, at)
	case *ast.LiteralNode:
		header := y.offset(n.Start)
		_, content := lineAt(y.text, header)
		y.value(at, n.Value.Value, content, header, bare)
	case *ast.StringNode:
		y.scalar(at, n)
	}
}

// keyName is a key as a name of a field.
func keyName(key ast.MapKeyNode) string {
	if s, ok := key.(*ast.StringNode); ok {
		return strings.TrimPrefix(s.Value, "\uFEFF")
	}
	return key.GetToken().Value
}

func (y *yamlReader) scalar(at field.Place, n *ast.StringNode) {
	start := y.offset(n.Token)
	how := bare
	if start < len(y.text) && (n.Token.Type == token.SingleQuoteType || n.Token.Type == token.DoubleQuoteType) {
		how = quoting(y.text[start])
		y.value(at, n.Value, start+1, start, how)
		return
	}
	y.value(at, n.Value, start, start, how)
}

// value notes a string that was read from offset on. If its letters are not
// found there, the rest of the line at offset at stands for it.
func (y *yamlReader) value(place field.Place, read string, offset, at int, how quoting) {
	if read == "" || at >= len(y.text) {
		return
	}
	pieces, ok := align(y.text, offset, read, how)
	if !ok {
		pieces = []source.Piece{{Span: source.Span{Start: at, End: max(at+1, y.lineEnd(at))}, Text: read}}
	}
	for i := range pieces {
		pieces[i].Span.Start += y.base
		pieces[i].Span.End += y.base
	}
	y.values = append(y.values, value{y.document, place, pieces})
}

// offset is where t starts in y.text, at most its end.
func (y *yamlReader) offset(t *token.Token) int {
	line := min(max(t.Position.Line, 1), y.lines.Count())
	at := y.lines.Span(line).Start
	for range t.Position.Column - 1 {
		if at == len(y.text) {
			break
		}
		_, size := utf8.DecodeRuneInString(y.text[at:])
		at += size
	}
	return at
}

// lineEnd is the end of the line that offset at is in, without its line end.
func (y *yamlReader) lineEnd(at int) int {
	line, _ := lineAt(y.text, at)
	return at + len(line)
}

// tooDeep is the first token that stands in more than [deepest] others, nil if
// there is none.
func tooDeep(tokens token.Tokens) *token.Token {
	brackets, entries := 0, 0 // open ones; one right behind the other, as in "- - - a"
	for _, t := range tokens {
		switch t.Type {
		case token.SequenceStartType, token.MappingStartType:
			brackets++
		case token.SequenceEndType, token.MappingEndType:
			brackets--
		case token.SequenceEntryType, token.MappingKeyType, token.AnchorType, token.TagType:
			entries++
			if entries <= deepest {
				continue
			}
		default:
			entries = 0
		}
		if brackets > deepest || entries > deepest || t.Position.Column > 1 && t.Position.IndentNum > 2*deepest {
			return t
		}
	}
	return nil
}

// syntax is what the parser said.
func (y *yamlReader) syntax(err error) *Error {
	var e interface {
		GetToken() *token.Token
		GetMessage() string
	}
	if !errors.As(err, &e) || e.GetToken() == nil {
		return y.problem(nil, "bukan YAML yang benar", "not valid YAML")
	}
	return y.problem(e.GetToken(), "bukan YAML yang benar mulai di sini ("+e.GetMessage()+")", "not valid YAML from here on ("+e.GetMessage()+")")
}

func (y *yamlReader) problem(t *token.Token, id, en string) *Error {
	e := badSyntax(y.src.Name, diag.Text{Msg: id, Hint: "teks yang berisi titik dua atau tanda kutip perlu diapit tanda kutip"}, diag.Text{Msg: en, Hint: "text with a colon or a quotation mark must be in quotes"})
	at := y.base
	if t != nil {
		at += y.offset(t)
	}
	return e.at(y.src.Lines().Position(at))
}
