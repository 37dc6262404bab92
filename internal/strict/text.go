package strict

import (
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// text reads the scalar n verbatim. A value that is not among those asked for is
// left empty, with its place.
func (d *decoder) text(n ast.Node, t *Text, asked demands) {
	value, ok := scalar(n)
	if !ok {
		d.mismatch(n, aText)
		if len(asked.enum) > 0 {
			list := strings.Join(asked.enum, ", ")
			d.errs[len(d.errs)-1].Hint("pilih satu: %s", "choose one: %s", list)
		}
		return
	}
	*t = Text{strings.TrimSpace(value), d.place(n)}
	d.cutShort(n, t.Place)
	switch {
	case t.Value == "":
		d.fail(t.Place, "teks kosong", "the text is empty")
	case len(asked.enum) > 0 && !slices.Contains(asked.enum, t.Value):
		d.fail(t.Place, "nilai %q tidak dikenal", "unknown value %q", t.Value).Meant(t.Value, asked.enum)
		t.Value = ""
	}
}

// scalar is the source text of n; ok is false if n is not a scalar or is "~" or absent.
func scalar(n ast.Node) (value string, ok bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	case *ast.NullNode:
		return n.Token.Value, kindOf(n) != aNothing
	}
	return "", false
}

// cutShort reports plain text of which YAML takes less, or more, than its writer
// meant: "naskah #tagar" ends before " #", and a list entry that is indented too
// far is glued to the one above.
func (d *decoder) cutShort(n ast.Node, p Place) {
	s, ok := n.(*ast.StringNode)
	if !ok || s.Token.Type != token.StringType {
		return
	}
	next := s.Token.Next
	if next != nil && next.Type == token.CommentType && next.Position.Line == p.Line && next.Value != "" && next.Value[0] != ' ' {
		d.fail(Place{p.Line, next.Position.Column}, "mulai dari %q teks dianggap komentar dan hilang", "from %q on the text is a comment and is lost", "#"+first(next.Value)).
			Hint("beri tanda kutip, atau spasi setelah # bila memang komentar", "put the text in quotes, or a space after # if a comment is meant")
	}
	for i, line := range strings.Split(s.Token.Origin, "\n") {
		if i > 0 && strings.HasPrefix(strings.TrimLeft(line, " "), "- ") {
			d.fail(p, "teks ini menyambung ke baris berikutnya yang diawali \"- \"", "this text runs on into a following line that starts with \"- \"").
				Hint("samakan indentasi isi daftar", "give the list entries the same indentation")
			return
		}
	}
}

func first(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}
