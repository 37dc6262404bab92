// Package field says which fields of a record are prose: the notation after --field.
package field

import (
	"errors"
	"strconv"
	"strings"
)

// Step is one step from a value to a value in it: to the field called Name, which
// may be "", or to an element of a list.
type Step struct {
	Name    string
	Element bool // it is the element at Index, and Name is ""
	Index   int  // of the element, from 0
}

// Element is the step to the element at index of a list, counted from 0.
func Element(index int) Step { return Step{Element: true, Index: index} }

// Place is where a value stands in a record, from the outside in. No step is the
// record itself.
type Place []Step

// String is p in the notation of [Parse]: posts[3].caption.
func (p Place) String() string {
	var b strings.Builder
	for _, s := range p {
		switch {
		case s.Element:
			b.WriteString("[" + strconv.Itoa(s.Index) + "]")
			continue
		case b.Len() > 0:
			b.WriteByte('.')
		}
		if s.Name == "" || strings.ContainsAny(s.Name, `."[]*`) {
			b.WriteString(strconv.Quote(s.Name))
		} else {
			b.WriteString(s.Name)
		}
	}
	return b.String()
}

// Path is a pattern for places; the zero Path is the record itself.
type Path struct {
	text  string
	steps []step
}

// step matches one step of a place, or any number of them.
type step struct {
	name    string // "*" is any name, "**" any number of steps
	exact   bool   // the name was quoted: "*" and "**" mean themselves
	element bool   // of a list; name is ""
	index   int    // of the element; -1 is any
}

// Parse reads a path:
//
//	caption           a field of this name
//	post.caption      a field in a field
//	posts[3].caption  in one element of a list, counted from 0
//	posts[].caption   in every element; posts.caption is the same
//	*.caption         in a field of any name
//	**.caption        at any depth
//	"alt.text"        a name with a point, bracket or asterisk in it; "" is the empty name
//	.                 the record itself: a string, or a list of strings
//
// Names are the same in lower and upper case.
func Parse(text string) (Path, error) {
	p := Path{text: text}
	rest := text
	if rest == "." {
		return p, nil
	}
	for first := true; ; first = false {
		if !first || !strings.HasPrefix(rest, "[") {
			name, exact, after, err := parseName(rest)
			if err != nil {
				return Path{}, err
			}
			p.steps = append(p.steps, step{name: name, exact: exact})
			rest = after
		}
		for strings.HasPrefix(rest, "[") {
			index, after, err := parseIndex(rest)
			if err != nil {
				return Path{}, err
			}
			p.steps = append(p.steps, step{element: true, index: index})
			rest = after
		}
		if rest == "" {
			return p, nil
		}
		if rest[0] != '.' {
			return Path{}, errors.New("a point is missing")
		}
		rest = rest[1:]
	}
}

// parseName takes a name, which may be quoted, off the front of s.
func parseName(s string) (name string, exact bool, rest string, err error) {
	if strings.HasPrefix(s, `"`) {
		quoted, err := strconv.QuotedPrefix(s)
		if err != nil {
			return "", false, "", errors.New("a quotation mark is not closed")
		}
		name, err := strconv.Unquote(quoted)
		if err != nil {
			return "", false, "", errors.New("what is in quotation marks is no name")
		}
		return name, true, s[len(quoted):], nil
	}
	end := strings.IndexAny(s, `.[]"`)
	if end < 0 {
		end = len(s)
	}
	if end == 0 {
		return "", false, "", errors.New("a name is missing")
	}
	return s[:end], false, s[end:], nil
}

// parseIndex takes [3] or [] off the front of s.
func parseIndex(s string) (index int, rest string, err error) {
	inside, rest, closed := strings.Cut(s[1:], "]")
	if !closed {
		return 0, "", errors.New("a bracket is not closed")
	}
	if inside == "" {
		return -1, rest, nil
	}
	index, err = strconv.Atoi(inside)
	if err != nil || index < 0 {
		return 0, "", errors.New("no number in brackets")
	}
	return index, rest, nil
}

// String is p as it was written.
func (p Path) String() string { return p.text }

// Match reports whether p leads to at. Elements of lists that p does not name
// are passed through.
func (p Path) Match(at Place) bool { return match(p.steps, at) }

func match(steps []step, at Place) bool {
	if len(steps) > 0 && steps[0].anyDepth() {
		for i := range len(at) + 1 {
			if match(steps[1:], at[i:]) {
				return true
			}
		}
		return false
	}
	if len(at) == 0 {
		return len(steps) == 0 || len(steps) == 1 && steps[0] == step{element: true, index: -1}
	}
	if len(steps) > 0 && steps[0].takes(at[0]) && match(steps[1:], at[1:]) {
		return true
	}
	return at[0].Element && match(steps, at[1:])
}

func (s step) anyDepth() bool { return s.name == "**" && !s.exact }

// takes reports whether s is the step at.
func (s step) takes(at Step) bool {
	if s.element || at.Element {
		return s.element && at.Element && (s.index < 0 || s.index == at.Index)
	}
	return s.name == "*" && !s.exact || strings.EqualFold(s.name, at.Name)
}

// Names are the fields that are prose wherever they stand, unless paths are given.
var Names = []string{
	"text", "teks", "caption", "takarir", "title", "judul", "subtitle", "subjudul", "heading", "headline",
	"description", "deskripsi", "keterangan", "summary", "ringkasan", "excerpt", "content", "konten", "body", "isi",
	"message", "pesan", "alt", "alt_text", "alttext", "image_alt",
}

// Default is the paths for [Names] at any depth, and for records that are strings.
var Default = defaults()

func defaults() []Path {
	list := []Path{{text: "."}}
	for _, name := range Names {
		list = append(list, Path{text: "**." + name, steps: []step{{name: "**"}, {name: name}}})
	}
	return list
}

// Any reports whether one of paths leads to at.
func Any(paths []Path, at Place) bool {
	for _, p := range paths {
		if p.Match(at) {
			return true
		}
	}
	return false
}
