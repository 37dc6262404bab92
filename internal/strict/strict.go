// Package strict decodes one YAML document into tagged structs and reports every
// problem of the document, each with its place, instead of the first.
//
// A field's name is its yaml tag. Its jsonschema tag holds what is asked of the
// value - required, enum=, minimum=, maximum=, minItems= - so that the published
// schema, which is made from the same tags, asks the same. Fields are bool, int,
// [Text], structs, slices and pointers of these, or an [Unmarshaler]; a field of
// type [Place] is set to where its struct stands.
//
// Text is the source text of a scalar whatever YAML would make of it: no, 01,
// 3.10 and 1965-09-30 are text where text is asked for. Anchors, aliases, tags,
// merge keys and directives are refused.
package strict

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/saring-id/saring/internal/diag"
)

// Limits of one file. Beyond them it is refused unread.
const (
	MaxBytes = 1 << 20 // size of a file
	maxDepth = 32      // nesting of lists and mappings
)

// Place is where a value starts; Line and Column start at 1, Column counts code
// points. The zero Place is that of an absent value.
type Place struct{ Line, Column int }

// Text is a scalar as it is written, and where it stands.
type Text struct {
	Value string
	Place Place
}

// Unmarshaler is a type that reads its own shape.
type Unmarshaler interface{ UnmarshalStrict(n Node) }

// Decode reads data, one YAML document, into v, a pointer to a struct. file
// names the document in the problems, which are in the order of their places;
// nil if there are none. After a problem v holds what could be read.
func Decode(file string, data []byte, v any) diag.List {
	d := &decoder{file: file}
	if body := d.parse(data); body != nil {
		d.value(body, reflect.ValueOf(v).Elem(), demands{})
	}
	d.errs.Sort()
	return d.errs
}

type decoder struct {
	file string
	errs diag.List
	// entries holds the places that the parser has wrong, see entry.
	entries map[ast.Node]Place
}

func (d *decoder) fail(p Place, id, en string, args ...any) *diag.Error {
	e := diag.New(d.file, id, en, args...).At(p.Line, p.Column)
	d.errs = append(d.errs, e)
	return e
}

// parse is the root value of data, or nil after a problem.
func (d *decoder) parse(data []byte) ast.Node {
	text, ok := d.clean(data)
	if !ok {
		return nil
	}
	tokens := lexer.Tokenize(text)
	if !d.scan(tokens) {
		return nil
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		if len(d.errs) == 0 { // what scan refused is often why
			d.syntax(err)
		}
		return nil
	}
	var body ast.Node
	for _, doc := range file.Docs {
		switch {
		case doc.Body == nil || doc.Body.Type() == ast.DirectiveType:
		case body == nil:
			body = doc.Body
		default:
			d.fail(d.place(doc.Body), "berkas ini berisi lebih dari satu dokumen YAML", "the file has more than one YAML document").
				Hint("hapus garis ---, atau pisahkan menjadi beberapa berkas", "remove the --- line, or split the file")
			return nil
		}
	}
	if body == nil && len(d.errs) == 0 {
		d.errs = append(d.errs, diag.New(d.file, "berkas kosong", "the file is empty"))
	}
	return body
}

// clean checks size and encoding of data and takes away the byte order mark and
// the carriage returns, neither of which moves a line or a column.
func (d *decoder) clean(data []byte) (string, bool) {
	if len(data) > MaxBytes {
		d.errs = append(d.errs, diag.New(d.file, "berkas terlalu besar: %d bita, paling banyak %d", "the file is too large: %d bytes, at most %d", len(data), MaxBytes))
		return "", false
	}
	text := strings.TrimPrefix(string(data), "\uFEFF")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	line := 0
	for row := range strings.SplitSeq(text, "\n") {
		line++
		if strings.HasPrefix(row, "\t") && strings.TrimSpace(row) != "" {
			d.fail(Place{line, 1}, "indentasi dengan tab", "indentation with a tab").Hint("pakai spasi", "use spaces")
		}
		column := 1
		for i := 0; i < len(row); column++ {
			r, size := utf8.DecodeRuneInString(row[i:])
			if r == utf8.RuneError && size == 1 {
				d.fail(Place{line, column}, "bukan UTF-8", "not UTF-8").Hint("simpan berkas sebagai UTF-8", "save the file as UTF-8")
				return "", false
			}
			if r < ' ' && r != '\t' || r == 0x7f {
				d.fail(Place{line, column}, "karakter kendali %U", "control character %U", r)
			}
			i += size
		}
	}
	return text, len(d.errs) == 0
}

// scan refuses what is not used here before the parser, which recurses,
// sees it. It reports false if parsing makes no sense.
func (d *decoder) scan(tokens token.Tokens) bool {
	depth, block := 0, 0
	for _, t := range tokens {
		p := Place{t.Position.Line, t.Position.Column}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.DirectiveType, token.MappingKeyType:
			d.refuse(t, p)
			if len(d.errs) >= maxDepth {
				return false
			}
		case token.SequenceStartType, token.MappingStartType:
			depth++
		case token.SequenceEndType, token.MappingEndType:
			depth = max(0, depth-1)
		case token.SequenceEntryType:
			if depth == 0 {
				block = t.Position.Column
			}
		default: // neither refused nor nesting
		}
		if depth > maxDepth || block > 8*maxDepth || t.Position.IndentNum > 8*maxDepth {
			d.fail(p, "daftar dan pemetaan bersarang terlalu dalam", "lists and mappings are nested too deeply")
			return false
		}
	}
	return true
}

func (d *decoder) refuse(t *token.Token, p Place) {
	if afterBracket(t) {
		bracketed.of(d.fail(p, "", ""))
		return
	}
	var what string
	switch t.Type {
	case token.AnchorType:
		what = "&"
	case token.AliasType:
		what = "*"
	case token.MergeKeyType:
		what = "<<"
	case token.TagType:
		what = "!"
	case token.DirectiveType:
		what = "%"
	default:
		what = "?"
	}
	d.fail(p, "%q di sini adalah jangkar, alias, tag, atau arahan YAML, yang tidak dipakai saring",
		"%q here is a YAML anchor, alias, tag or directive, which saring does not use", what).
		Hint("tulis nilainya langsung; teks yang diawali %s perlu tanda kutip", "write the value itself; text that starts with %s must be in quotes", what)
}
