package input

import (
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
	"github.com/saring-id/saring/internal/strict"
)

// deepest is how many lists and mappings, or quotations and items, may stand in one another.
const deepest = 200

// mostYAML is how many bytes of YAML, and how many "<" in it, are parsed: the
// time that its lexer takes grows with their square.
const (
	mostYAML  = 1 << 20
	mostLower = 20_000
)

// yamlValues are the strings in text[start:end], which is YAML, in order, and
// its comments.
func yamlValues(src *source.Source, start, end int) ([]value, []source.Span, *Error) {
	begin := src.Lines().Position(start)
	if end-start > mostYAML {
		return nil, nil, tooLarge(src.Name, Limits{MaxBytes: mostYAML}).at(begin)
	}
	if strings.Count(src.Text[start:end], "<") > mostLower {
		return nil, nil, crowdedYAML(src.Name).at(begin)
	}
	y := yamlReader{src: src, base: start, end: end}
	// The lexer counts "\r\n" twice at some places; white space at the end of a line means nothing. Blank lines in
	// front make its lines those of the file.
	above := strings.Repeat("\n", begin.Line-1)
	tokens := lexer.Tokenize(above + strings.ReplaceAll(src.Text[start:end], "\r", " "))
	for _, t := range tokens {
		if t.Type == token.CommentType {
			if c := y.comment(t); c.Len() > 0 {
				y.comments = append(y.comments, c)
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
			y.document, y.anchors = i, map[string]int{}
			y.walk(document.Body, nil)
		}
	}
	return y.values, y.comments, nil
}

// crowdedYAML is why a YAML with more than [mostLower] "<" is not parsed.
func crowdedYAML(name string) *Error {
	return badSyntax(name,
		diag.Text{Msg: fmt.Sprintf(`lebih dari %d tanda "<" dalam satu YAML`, mostLower), Hint: "bagi menjadi beberapa berkas, atau baca sebagai teks biasa: --as text"},
		diag.Text{Msg: fmt.Sprintf(`more than %d "<" in one YAML`, mostLower), Hint: "split it into several files, or read it as plain text: --as text"},
	)
}

// yamlReader walks through the syntax tree of a part of a file.
type yamlReader struct {
	src       *source.Source
	base, end int // the part
	document  int
	anchors   map[string]int // by name: the value, if it is a string
	values    []value
	comments  []source.Span
}

// comment is where the comment t stands.
func (y *yamlReader) comment(t *token.Token) source.Span {
	start := y.offset(t)
	return source.Span{Start: start, End: y.lineEnd(start)}
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
			y.walk(v, append(at, field.Element(i)))
		}
	case *ast.AnchorNode:
		number := len(y.values)
		y.walk(n.Value, at)
		if len(y.values) == number+1 && len(y.values[number].at) == len(at) {
			y.anchors[n.Name.GetToken().Value] = number
		}
	case *ast.AliasNode:
		if number, ok := y.anchors[n.Value.GetToken().Value]; ok {
			y.values[number].again = append(y.values[number].again, at)
		}
	case *ast.TagNode:
		y.walk(n.Value, at)
	case *ast.LiteralNode:
		header := y.offset(n.Start)
		_, content := lineAt(y.src.Text[:y.end], header)
		y.value(at, n.Value.Value, content, header, bare)
	case *ast.StringNode:
		y.scalar(at, n)
	}
}

// keyName is a key as a name of a field.
func keyName(key ast.Node) string {
	switch key := key.(type) {
	case *ast.MappingKeyNode: // "? name"
		return keyName(key.Value)
	case *ast.StringNode:
		return strings.TrimPrefix(key.Value, "\uFEFF")
	}
	return key.GetToken().Value
}

func (y *yamlReader) scalar(at field.Place, n *ast.StringNode) {
	start := y.offset(n.Token)
	if start < y.end && (n.Token.Type == token.SingleQuoteType || n.Token.Type == token.DoubleQuoteType) {
		y.value(at, n.Value, start+1, start, quoting(y.src.Text[start]))
		return
	}
	y.value(at, n.Value, start, start, bare)
}

// value notes a string that begins at offset start, its letters at content or later.
func (y *yamlReader) value(at field.Place, read string, content, start int, how quoting) {
	whole := source.Span{Start: start, End: max(y.lineEnd(start), runeEnd(y.src.Text, start))}
	y.values = append(y.values, value{document: y.document, at: at, pieces: scalarPieces(y.src.Text[:y.end], content, read, how, whole)})
}

// offset is where t starts in the file, at most the end of the YAML in it.
func (y *yamlReader) offset(t *token.Token) int {
	lines := y.src.Lines()
	line := max(t.Position.Line, 1)
	if line > lines.Count() {
		return y.end
	}
	at := max(lines.Span(line).Start, y.base)
	for range t.Position.Column - 1 {
		if at >= y.end {
			break
		}
		_, size := utf8.DecodeRuneInString(y.src.Text[at:])
		at += size
	}
	return min(at, y.end)
}

// lineEnd is the end of the line that offset at is in, without its line end.
func (y *yamlReader) lineEnd(at int) int {
	line, _ := lineAt(y.src.Text[:y.end], at)
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
	said := strict.Syntax(y.src.Name, err)
	e := badSyntax(y.src.Name, said.ID, said.EN)
	if e.ID.Hint == "" {
		e.ID.Hint, e.EN.Hint = quoteYAML.id, quoteYAML.en
	}
	at := y.src.Lines().Position(y.base)
	if said.Line >= at.Line {
		at = source.Position{Line: said.Line, Column: said.Column}
	}
	return e.at(at)
}

var quoteYAML = advice{
	"teks yang berisi titik dua atau tanda kutip perlu diapit tanda kutip",
	"text with a colon or a quotation mark must be in quotes",
}

func (y *yamlReader) problem(t *token.Token, id, en string) *Error {
	e := badSyntax(y.src.Name, diag.Text{Msg: id, Hint: quoteYAML.id}, diag.Text{Msg: en, Hint: quoteYAML.en})
	at := y.base
	if t != nil {
		at = y.offset(t)
	}
	return e.at(y.src.Lines().Position(at))
}
