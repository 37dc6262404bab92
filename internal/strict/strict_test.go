package strict

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type sample struct {
	Name  Text     `yaml:"name" jsonschema:"required"`
	Mode  Text     `yaml:"mode" jsonschema:"enum=fast,enum=slow"`
	Tags  []Text   `yaml:"tags" jsonschema:"minItems=2"`
	Count int      `yaml:"count" jsonschema:"minimum=1,maximum=9"`
	On    bool     `yaml:"on"`
	Sub   *sample  `yaml:"sub"`
	List  []sample `yaml:"list"`
	Upper upper    `yaml:"upper"`
	Free  free     `yaml:"free" jsonschema:"enum=x,enum=y"`
	Place Place    `yaml:"-"`
}

// upper is text in capitals, or a mapping that is ignored.
type upper string

func (u *upper) UnmarshalStrict(n Node) {
	if n.IsMapping() {
		n.Fail("jangan pemetaan", "no mapping")
		return
	}
	var t Text
	n.Decode(&t)
	*u = upper(strings.ToUpper(t.Value))
}

// free is a mapping with keys of its own.
type free []string

func (f *free) UnmarshalStrict(n Node) {
	n.Each(func(key Text, value Node) {
		var t Text
		value.Decode(&t)
		*f = append(*f, key.Value+"="+t.Value)
	})
}

func decode(text string) (sample, string) {
	var s sample
	var b strings.Builder
	for _, e := range Decode("f", []byte(text), &s) {
		b.WriteString(strings.TrimPrefix(e.Error(), "f:") + "\n")
	}
	return s, b.String()
}

func TestDecode(t *testing.T) {
	got, problems := decode(`name: Ada # 1
mode: slow
tags: [a, 'b c']
count: 7
on: true
upper: x
free: {b: x, 1: y}
sub:
  name: |
    two
    lines
list:
  - name: 01
  - {name: no}
`)
	if problems != "" {
		t.Error(problems)
	}
	want := sample{
		Name: Text{"Ada", Place{1, 7}}, Mode: Text{"slow", Place{2, 7}}, Tags: []Text{{"a", Place{3, 8}}, {"b c", Place{3, 11}}},
		Count: 7, On: true, Upper: "X", Free: free{"b=x", "1=y"}, Place: Place{1, 1},
		Sub: &sample{Name: Text{"two\nlines", Place{9, 9}}, Place: Place{9, 3}},
		List: []sample{
			{Name: Text{"01", Place{13, 11}}, Place: Place{13, 5}},
			{Name: Text{"no", Place{14, 12}}, Place: Place{14, 5}},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPlaces(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"first line", "nam: x\nname: y", "1:1: unknown key \"nam\"; did you mean \"name\"?\n"},
		{"byte order mark", "\ufeffname: x\ncount: y\n", "2:8: expected a whole number, found text\n"},
		{"byte order mark, same line", "\ufeffnam: x", "1:1: unknown key \"nam\"; did you mean \"name\"?\n"},
		{"carriage returns", "name: x\r\n\r\ncount: y\r\n", "3:8: expected a whole number, found text\n"},
		{"old Mac line ends", "name: x\rcount: y\r", "2:8: expected a whole number, found text\n"},
		{"wide characters", "{name: 😀日é, count: y}", "1:20: expected a whole number, found text\n"},
		{"combining characters", "{name: e\u0301, count: y}", "1:19: expected a whole number, found text\n"},
		{"quoted before", `{name: "a\tb\u00e9", count: y}`, "1:29: expected a whole number, found text\n"},
		{"after folded text", "name: >-\n  a\n  b\n\ncount: y\n", "5:8: expected a whole number, found text\n"},
		{"after plain text of two lines", "name: a\n  b\ncount: y\n", "3:8: expected a whole number, found text\n"},
		{"after a comment", "# x\nname: a # y\n# z\ncount: y\n", "4:8: expected a whole number, found text\n"},
		{"in a list", "name: a\ntags:\n- x\n- [y]\n", "4:3: expected text, found a list; text that starts with [ must be in quotes\n"},
		{"in a nested list", "name: a\nlist:\n  - name: b\n    list:\n      - nme: c\n", "5:9: unknown key \"nme\"; did you mean \"name\"?\n"},
		{"missing in a nested mapping", "name: a\nsub:\n  count: 2\n", "3:3: missing key \"name\"\n"},
		{"missing in braces", "name: a\nsub: {count: 2}\n", "2:6: missing key \"name\"\n"},
		{"missing in empty braces", "name: a\nsub: {}\n", "2:6: missing key \"name\"\n"},
		{"list entry below its dash", "name: a\nlist:\n-\n  b\n  c\n", "4:3: expected a mapping (key: value), found text; its keys: name, mode, tags, count, on, sub, list, upper, free\n"},
		{"list entry far from its dash", "name: a\nlist:\n-   b\n    c\n", "3:5: expected a mapping (key: value), found text; its keys: name, mode, tags, count, on, sub, list, upper, free\n"},
		{"list that is glued", "name: a\ntags:\n  - x\n    - y\n  - z\n", "3:5: this text runs on into a following line that starts with \"- \"; give the list entries the same indentation\n"},
		{"quoted key", "\"name\": a\n'cont': 2\n", "2:1: unknown key \"cont\"; did you mean \"count\"?\n"},
		{"free keys", "name: a\nfree:\n  a: zzz\n  b: x\n  b: y\n  c:\n", "3:6: unknown value \"zzz\"; known: x, y\n5:3: duplicate key \"b\"; the first is at 4:3\n6:3: \"c\" has no value\n"},
		{"free keys of no mapping", "name: a\nfree: [x]\n", "2:7: expected a mapping (key: value), found a list\n"},
		{"custom", "name: a\nupper: {x: 1}\n", "2:8: no mapping\n"},
		{"custom of the wrong kind", "name: a\nupper: [x]\n", "2:8: expected text, found a list; text that starts with [ must be in quotes\n"},
		{"last line without line end", "name: a\ncount:", "2:1: \"count\" has no value\n"},
		{"second document", "name: a\n---\nname: b\n", "3:1: the file has more than one YAML document; remove the --- line, or split the file\n"},
		{"document end", "name: a\n...\nname: b\n", "3:1: the file has more than one YAML document; remove the --- line, or split the file\n"},
		{"one document with a header", "---\nname: a\n", ""},
		{"bounds", "name: a\ncount: 10\nsub: {name: b, count: 0}\n", "2:8: 10 is too large, at most 9\n3:23: 0 is too small, at least 1\n"},
		{"number beyond int", "name: a\ncount: 99999999999999999999\n", "2:8: expected a whole number, found text\n"},
		{"all at once", "mode: fst\ntags: [a]\ncount: x\non: 1\nsub: 3\n", "1:1: missing key \"name\"\n" +
			"1:7: unknown value \"fst\"; did you mean \"fast\"?\n2:7: at least 2 entries are needed, found 1\n" +
			"3:8: expected a whole number, found text\n4:5: expected true or false, found a whole number\n" +
			"5:6: expected a mapping (key: value), found a whole number; its keys: name, mode, tags, count, on, sub, list, upper, free\n"},
		{"quote that is not closed", "name: \"a\nmode: \"fast\"\n", "1:7: the quotation mark that is opened here is closed in the middle of a text, in line 2; close it where its text ends; inside \" use ', inside ' use \"\n"},
		{"quote that is not closed in a list", "name: a\ntags:\n  - 'x\n  - 'y'\n  - z\n", "3:5: the quotation mark that is opened here is closed in the middle of a text, in line 4; close it where its text ends; inside \" use ', inside ' use \"\n"},
		{"quote within quotes", "name: 'a 'b' c'\nmode: fast\n", "1:7: the quotation mark that is opened here is closed in the middle of a text, in line 1; close it where its text ends; inside \" use ', inside ' use \"\n"},
		{"quotes that are in order before a mistake", "name: \"a\"\nmode: \"fast\"\n : x", "2:7: \": \" is not allowed here; text with a colon and a space must be in quotes\n"},
		{"text for a list of texts", "name: a\ntags: foto\n", "2:7: expected a list, found text; write it as a list: [foto]\n"},
		{"a word as document", "hello", "1:1: expected a mapping (key: value), found text; its keys: name, mode, tags, count, on, sub, list, upper, free\n"},
		{"empty", "", " the file is empty\n"},
		{"only a header", "---\n", " the file is empty\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			if _, got := decode(row.text); got != row.want {
				t.Errorf("got:\n%swant:\n%s", got, row.want)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	const tail = " here is a YAML anchor, alias, tag or directive, which saring does not use; "
	for _, row := range []struct{ text, want string }{
		{"name: &a x\nmode: *a\n", "1:7: \"&\"" + tail},
		{"name: x\nsub: {<<: {name: x}}", "2:7: \"<<\"" + tail},
		{"name: !!str x", "1:7: \"!\"" + tail},
		{"%YAML 1.2\n---\nname: x", "1:1: \"%\"" + tail},
		{"? name\n: x", "1:1: \"?\"" + tail},
		{"name: '\xff'", "1:8: not UTF-8"},
		{"name: \x01", "1:7: control character U+0001"},
		{"\tname: x", "1:1: indentation with a tab"},
		{"name: 'x", "1:7: this quotation mark is never closed"},
	} {
		if _, got := decode(row.text); !strings.HasPrefix(got, row.want) {
			t.Errorf("%q: got %s, want %s", row.text, got, row.want)
		}
	}
}

// TestHostile decodes files made to exhaust the stack of the parser.
func TestHostile(t *testing.T) {
	fill := func(s string, size int) string { return strings.Repeat(s, size/len(s)) }
	stairs := &strings.Builder{}
	for i := range 1400 {
		stairs.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	for name, text := range map[string]string{
		"lists": fill("[", MaxBytes), "mappings": fill("{a: ", MaxBytes), "mixed": fill("[{a: ", MaxBytes), "dashes": fill("- ", MaxBytes),
		"keys": fill("? ", MaxBytes), "too large": fill("a", MaxBytes+1), "stairs": stairs.String(),
		"anchors": fill("&a ", MaxBytes/16), "tags": fill("!a ", MaxBytes/16), "colons": fill("a: ", MaxBytes/16), "quotes": fill("'", MaxBytes/16),
		"closing": fill("]", MaxBytes/16), "documents": fill("---\n", MaxBytes/16), "directives": fill("%A\n", MaxBytes/16),
	} {
		if _, got := decode(text); got == "" {
			t.Errorf("%s: accepted", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, text := range []string{"name: a\ntags: [b, c]\n", "sub:\n  name: >\n    x\nlist:\n- name: 'y'\n", "\ufeffname: &a !b *c\r\n---\n", "{a: [b, {c: d}]}"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s sample
		lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\ufeff")), "\n")
		problems := Decode("f", []byte(text), &s)
		for _, e := range problems {
			if e.Line < 0 || e.Line > len(lines) || e.Line == 0 && e.Column != 0 {
				t.Errorf("line %d of %d: %v", e.Line, len(lines), e)
			} else if e.Line > 0 && (e.Column < 1 || e.Column > len([]rune(lines[e.Line-1]))+1) {
				t.Errorf("column %d of %q: %v", e.Column, lines[e.Line-1], e)
			}
			if e.EN.Msg == "" || e.ID.Msg == "" {
				t.Errorf("nothing is said: %+v", e)
			}
		}
	})
}
