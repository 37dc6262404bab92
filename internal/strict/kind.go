package strict

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// kind is what a value is, in both languages.
type kind struct{ id, en string }

var (
	aMapping = kind{"pemetaan (kunci: nilai)", "a mapping (key: value)"}
	aList    = kind{"daftar", "a list"}
	aText    = kind{"teks", "text"}
	aNumber  = kind{"bilangan bulat", "a whole number"}
	aBool    = kind{"true atau false", "true or false"}
	aFloat   = kind{"pecahan", "a fraction"}
	aNothing = kind{"kosong", "nothing"}
)

func kindOf(n ast.Node) kind {
	switch n := n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return aMapping
	case *ast.SequenceNode:
		return aList
	case *ast.NullNode:
		if n.Token.Type == token.ImplicitNullType || n.Token.Value == "~" {
			return aNothing
		}
	case *ast.IntegerNode:
		return aNumber
	case *ast.FloatNode:
		return aFloat
	case *ast.BoolNode:
		return aBool
	case nil:
		return aNothing
	}
	return aText
}

// mismatch reports that n is not what is wanted. keys are those of a wanted mapping.
func (d *decoder) mismatch(n ast.Node, want kind, keys ...string) {
	got := kindOf(n)
	e := d.fail(d.place(n), "diharapkan %[1]s, ditemukan %[2]s", "expected %[3]s, found %[4]s", want.id, got.id, want.en, got.en)
	switch t := n.GetToken(); {
	case want == aMapping && len(keys) > 0:
		list := strings.Join(keys, ", ")
		e.Hint("kuncinya: %s", "its keys: %s", list)
	case want == aList && got != aMapping && got != aNothing:
		e.Hint("tulis sebagai daftar: [%s]", "write it as a list: [%s]", t.Value)
	case want == aText && (t.Type == token.MappingStartType || t.Type == token.SequenceStartType):
		e.Hint("teks yang diawali %s perlu tanda kutip", "text that starts with %s must be in quotes", t.Value)
	case want == aText && got == aMapping:
		e.Hint("teks yang berisi titik dua dan spasi perlu tanda kutip", "text with a colon and a space must be in quotes")
	}
}
