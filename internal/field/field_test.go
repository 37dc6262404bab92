package field_test

import (
	"testing"

	"github.com/saring-id/saring/internal/field"
)

func names(steps ...any) field.Place {
	var p field.Place
	for _, s := range steps {
		switch s := s.(type) {
		case string:
			p = append(p, field.Step{Name: s})
		case int:
			p = append(p, field.Element(s))
		}
	}
	return p
}

func TestMatch(t *testing.T) {
	caption := names("posts", 3, "caption")
	tests := []struct {
		path string
		at   field.Place
		want bool
	}{
		{"caption", names("caption"), true},
		{"caption", names("Caption"), true},
		{"caption", names("captions"), false},
		{"caption", names("post", "caption"), false},
		{"caption", names(0, "caption"), true},
		{"caption", names("caption", 2), true},
		{"caption", names("caption", "id"), false},
		{"posts.caption", caption, true},
		{"posts[].caption", caption, true},
		{"posts[3].caption", caption, true},
		{"posts[2].caption", caption, false},
		{"*.caption", caption, true},
		{"**.caption", caption, true},
		{"**.caption", names("caption"), true},
		{"**", caption, true},
		{"**.posts", caption, false},
		{"[].caption", names(0, "caption"), true},
		{"[1].caption", names(0, "caption"), false},
		{"[][1]", names(0, 1), true},
		{"[1][1]", names(0, 1), false},
		{".", nil, true},
		{".", names(4), true},
		{".", names("caption"), false},
		{"caption[]", names("caption"), true},
		{"caption[0]", names("caption"), false},
		{`"alt.text"`, names("alt.text"), true},
		{`""`, names(""), true},
		{`"".caption`, names("", "caption"), true},
		{"caption", names("", "caption"), false},
		{"[0]", names(""), false},
		{".", names(""), false},
		{`""`, names(0), false},
		{"*.caption", names("", "caption"), true},
		{`"*"`, names("caption"), false},
		{`"**"`, names("**"), true},
		{`foto."alt.text"[0]`, names("foto", "alt.text", 0), true},
	}
	for _, tt := range tests {
		p, err := field.Parse(tt.path)
		if err != nil {
			t.Errorf("%s: %v", tt.path, err)
			continue
		}
		if got := p.Match(tt.at); got != tt.want {
			t.Errorf("%s leads to %q: %v", tt.path, tt.at, got)
		}
		if p.String() != tt.path {
			t.Errorf("%s became %s", tt.path, p)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{"", "a.", ".a", "a..b", "a[", "a[x]", "a[-1]", "a[1]b", `"a`, `"a"b`, `"\x"`, "a]"} {
		if p, err := field.Parse(text); err == nil {
			t.Errorf("%q is read as %+v", text, p)
		}
	}
}

// FuzzPlace: a place, as it is printed, is a path that leads to it.
func FuzzPlace(f *testing.F) {
	f.Add("posts", 3, "alt.text")
	f.Add("*", 0, `"`)
	f.Add("**", 1, "é")
	f.Add("", 0, "")
	f.Fuzz(func(t *testing.T, outer string, index int, inner string) {
		if index < 0 {
			return
		}
		at := names(outer, index, inner)
		p, err := field.Parse(at.String())
		if err != nil {
			t.Fatalf("%s: %v", at, err)
		}
		if !p.Match(at) {
			t.Errorf("%s does not lead to itself", at)
		}
	})
}

func TestDefault(t *testing.T) {
	for _, at := range []field.Place{nil, names(0), names("Judul"), names("posts", 0, "images", 1, "alt")} {
		if !field.Any(field.Default, at) {
			t.Errorf("%q is no prose", at)
		}
	}
	for _, at := range []field.Place{names("author"), names("title", "id"), names("tags", 0)} {
		if field.Any(field.Default, at) {
			t.Errorf("%q is prose", at)
		}
	}
}
