package strict

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/saring-id/saring/internal/diag"
)

// Node is one value of the document, for an [Unmarshaler].
type Node struct {
	d     *decoder
	ast   ast.Node
	asked demands
}

// IsMapping reports whether the value is a mapping.
func (n Node) IsMapping() bool { return kindOf(n.ast) == aMapping }

// Place is where the value starts.
func (n Node) Place() Place { return n.d.place(n.ast) }

// Decode reads the value into v, a pointer, and reports what does not fit.
func (n Node) Decode(v any) { n.d.value(n.ast, reflect.ValueOf(v).Elem(), n.asked) }

// Each reads a mapping whose keys are not known beforehand: it calls f for every
// key, in order. What is no mapping, a key written twice and a key without a
// value are reported; what is asked of the whole is asked of each value.
func (n Node) Each(f func(key Text, value Node)) {
	pairs, ok := pairsOf(n.ast)
	if !ok {
		n.d.mismatch(n.ast, aMapping)
		return
	}
	seen := map[string]Place{}
	for _, pair := range pairs {
		key, ok := n.d.key(pair, seen)
		if !ok {
			continue
		}
		if kindOf(plain(pair.Value)) == aNothing {
			n.d.fail(key.Place, "%q tidak berisi", "%q has no value", key.Value)
			continue
		}
		f(key, Node{n.d, plain(pair.Value), demands{enum: n.asked.enum}})
	}
}

// Fail reports a problem of the value, said in Indonesian and English by two
// formats for the same args.
func (n Node) Fail(id, en string, args ...any) *diag.Error {
	return n.d.fail(n.Place(), id, en, args...)
}

// place is where n starts as a person sees it: a mapping at its first key, or at
// its brace, a block of text at its sign.
func (d *decoder) place(n ast.Node) Place {
	switch v := n.(type) {
	case *ast.MappingNode:
		if !v.IsFlowStyle && len(v.Values) > 0 {
			return d.place(v.Values[0].Key)
		}
	case *ast.MappingValueNode:
		return d.place(v.Key)
	}
	if p, ok := d.entries[n]; ok {
		return p
	}
	p := n.GetToken().Position
	return Place{max(1, p.Line), max(1, p.Column)}
}

// plain is n without the anchors and tags that were reported before.
func plain(n ast.Node) ast.Node {
	for {
		switch v := n.(type) {
		case *ast.AnchorNode:
			n = v.Value
		case *ast.TagNode:
			n = v.Value
		case *ast.MappingKeyNode:
			n = v.Value
		default:
			return n
		}
	}
}

// value reads n into v.
func (d *decoder) value(n ast.Node, v reflect.Value, asked demands) {
	n = plain(n)
	if n == nil || n.Type() == ast.AliasType {
		return // reported before
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	if u, ok := reflect.TypeAssert[Unmarshaler](v.Addr()); ok {
		u.UnmarshalStrict(Node{d, n, asked})
		return
	}
	switch target := v.Addr().Interface().(type) {
	case *Text:
		d.text(n, target, asked)
	case *bool:
		if b, ok := n.(*ast.BoolNode); ok {
			*target = b.Value
		} else {
			d.mismatch(n, aBool)
		}
	case *int:
		d.number(n, target, asked)
	default:
		switch v.Kind() {
		case reflect.Struct:
			d.mapping(n, v)
		case reflect.Slice:
			d.list(n, v, asked)
		default:
			panic("strict: field of type " + v.Type().String())
		}
	}
}

func (d *decoder) number(n ast.Node, target *int, asked demands) {
	i, ok := n.(*ast.IntegerNode)
	if !ok {
		d.mismatch(n, aNumber)
		return
	}
	number, err := strconv.Atoi(i.Token.Value)
	switch {
	case err != nil:
		d.fail(d.place(n), "%q bukan bilangan bulat biasa", "%q is not a plain whole number", i.Token.Value)
	case asked.hasMin && number < asked.minimum:
		d.fail(d.place(n), "%d terlalu kecil, paling sedikit %d", "%d is too small, at least %d", number, asked.minimum)
	case asked.hasMax && number > asked.maximum:
		d.fail(d.place(n), "%d terlalu besar, paling banyak %d", "%d is too large, at most %d", number, asked.maximum)
	default:
		*target = number
	}
}

func (d *decoder) list(n ast.Node, v reflect.Value, asked demands) {
	s, ok := n.(*ast.SequenceNode)
	if !ok {
		d.mismatch(n, aList)
		if value, ok := scalar(n); ok && v.Type().Elem() == reflect.TypeFor[Text]() {
			v.Set(reflect.ValueOf([]Text{{value, d.place(n)}})) // so that the list is not called empty, too
		}
		return
	}
	switch {
	case len(s.Values) >= asked.minItems:
	case len(s.Values) == 0:
		d.fail(d.place(n), "daftar kosong", "the list is empty")
	default:
		d.fail(d.place(n), "paling sedikit %d isi diperlukan, ditemukan %d", "at least %d entries are needed, found %d", asked.minItems, len(s.Values))
	}
	v.Set(reflect.MakeSlice(v.Type(), len(s.Values), len(s.Values)))
	for i, e := range s.Values {
		if i < len(s.Entries) && s.Entries[i] != nil && s.Entries[i].Start != nil {
			d.entry(s.Entries[i].Start, e)
		}
		d.value(e, v.Index(i), demands{enum: asked.enum})
	}
}

// entry keeps the place of e where the parser has another: a list entry that
// goes on in further lines, which it places in a later one, or that is absent.
func (d *decoder) entry(start *token.Token, e ast.Node) {
	p := Place{start.Position.Line, start.Position.Column}
	switch s := e.(type) {
	case *ast.StringNode:
		p = p.after("-")
		t := start.Next
		for ; t != nil && t.Type == token.CommentType; t = t.Next {
			p = p.after(t.Origin)
		}
		if t != s.Token {
			return
		}
		p = p.after(t.Origin[:len(t.Origin)-len(strings.TrimLeft(t.Origin, " \n"))])
	case *ast.NullNode:
		if s.Token.Type != token.ImplicitNullType {
			return
		}
	default:
		return
	}
	if d.entries == nil {
		d.entries = map[ast.Node]Place{}
	}
	d.entries[e] = p
}

// after is the place behind text that starts at p.
func (p Place) after(text string) Place {
	if lines := strings.Count(text, "\n"); lines > 0 {
		p = Place{p.Line + lines, 1}
		text = text[strings.LastIndexByte(text, '\n')+1:]
	}
	return Place{p.Line, p.Column + utf8.RuneCountInString(text)}
}

// mapping reads n into the struct v.
func (d *decoder) mapping(n ast.Node, v reflect.Value) {
	shape := shapeOf(v.Type())
	pairs, ok := pairsOf(n)
	if !ok {
		d.mismatch(n, aMapping, shape.names...)
		return
	}
	if shape.place >= 0 {
		v.Field(shape.place).Set(reflect.ValueOf(d.place(n)))
	}
	seen, meant := map[string]Place{}, map[string]bool{}
	for _, pair := range pairs {
		if pair.Key.IsMergeKey() {
			return // reported before; nothing can be called missing
		}
		d.pair(pair, v, shape, seen, meant)
	}
	for _, f := range shape.fields {
		if _, ok := seen[f.name]; f.asked.required && !ok && !meant[f.name] {
			d.fail(d.place(n), "kunci %q tidak ada", "missing key %q", f.name)
		}
	}
}

// pairsOf is the keys and values of n, if it is a mapping.
func pairsOf(n ast.Node) ([]*ast.MappingValueNode, bool) {
	switch m := n.(type) {
	case *ast.MappingNode:
		return m.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{m}, true
	}
	return nil, false
}

// key is the key of a pair, if it can be used: seen are the keys so far.
func (d *decoder) key(pair *ast.MappingValueNode, seen map[string]Place) (Text, bool) {
	key := plain(pair.Key)
	if key == nil || key.Type() == ast.AliasType {
		return Text{}, false // reported before
	}
	name, p := key.GetToken().Value, d.place(key)
	if first, ok := seen[name]; ok {
		d.fail(p, "kunci %q ditulis dua kali", "duplicate key %q", name).
			Hint("yang pertama di %d:%d", "the first is at %d:%d", first.Line, first.Column)
		return Text{}, false
	}
	seen[name] = p
	return Text{name, p}, true
}

// pair reads one key of a mapping. seen are the keys so far; meant collects the
// keys that were misspelt, which are not missing.
func (d *decoder) pair(pair *ast.MappingValueNode, v reflect.Value, shape shape, seen map[string]Place, meant map[string]bool) {
	key, ok := d.key(pair, seen)
	if !ok {
		return
	}
	name, p := key.Value, key.Place
	i := slices.IndexFunc(shape.fields, func(f field) bool { return f.name == name })
	if i < 0 {
		e := d.fail(p, "kunci %q tidak dikenal", "unknown key %q", name)
		if null, ok := pair.Value.(*ast.NullNode); ok && pair.Start != nil && pair.Start.Type != token.MappingValueType && null.Token.Type == token.ImplicitNullType {
			e.Hint("teks yang berisi koma perlu tanda kutip", "text with a comma must be in quotes")
			return
		}
		e.Meant(name, shape.names)
		if near, ok := diag.Nearest(name, shape.names); ok {
			meant[near] = true
		}
		return
	}
	f := shape.fields[i]
	if kindOf(plain(pair.Value)) == aNothing {
		d.fail(p, "%q tidak berisi", "%q has no value", name)
		return
	}
	d.value(pair.Value, v.Field(f.index), f.asked)
}
