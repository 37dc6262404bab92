package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/strict"
)

// Layer is one place in which keys are set.
type Layer struct {
	origin Origin
	keys   shape
}

// Find is the settings file nearest to dir: in dir, or in a folder above it, up
// to the one that holds a Git repository. It is "" if there is none.
func Find(dir string) string {
	at, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	for {
		if name := filepath.Join(at, FileName); exists(name) {
			return shortest(name)
		}
		above := filepath.Dir(at)
		if above == at || exists(filepath.Join(at, ".git")) {
			return ""
		}
		at = above
	}
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// shortest is name as a person in the working directory would write it.
func shortest(name string) string {
	here, err := os.Getwd()
	if err != nil {
		return name
	}
	if short, err := filepath.Rel(here, name); err == nil && len(short) < len(name) {
		return short
	}
	return name
}

// UserPath is where the settings of this user stand, "" if the system has no
// such place.
func UserPath() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "saring", "saring.yaml")
}

// File reads the settings file called name. The error is a [diag.List] of all
// that is wrong with it.
func File(kind Kind, name string) (Layer, error) {
	info, err := os.Stat(name)
	if err == nil && info.Size() > strict.MaxBytes {
		return Layer{}, diag.List{diag.New(name, "berkas setelan terlalu besar", "the settings file is too large")}
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(name)
	}
	if err != nil {
		if path, ok := errors.AsType[*fs.PathError](err); ok {
			err = path.Err
		}
		return Layer{}, diag.List{diag.New(name, "berkas setelan tidak dapat dibaca: %v", "the settings file cannot be read: %v", err)}
	}
	l, problems := read(kind, name, data)
	if len(problems) == 0 {
		problems = l.locate()
	}
	return l, problems.Err()
}

// read decodes the settings file called name.
func read(kind Kind, name string, data []byte) (Layer, diag.List) {
	l := Layer{origin: Origin{Kind: kind, Name: name, Dir: filepath.Dir(name)}}
	if onlyComments(data) {
		return l, nil
	}
	problems := strict.Decode(name, data, &l.keys)
	for _, globs := range [][]strict.Text{l.keys.Include, l.keys.Exclude} {
		for _, glob := range globs {
			problems = append(problems, l.badGlob(glob)...)
		}
	}
	for _, f := range l.keys.Fields {
		problems = append(problems, l.badGlob(f.Glob)...)
		for _, name := range f.Names {
			if _, err := field.Parse(name.Value); err != nil && name.Value != "" {
				problems = append(problems, diag.New(l.origin.Name, "%q bukan nama isian", "%q does not name a field", name.Value).
					At(name.Place.Line, name.Place.Column).Hint("misalnya caption atau posts[].caption", "for example caption or posts[].caption"))
			}
		}
	}
	for _, tag := range l.keys.RequiredHashtags {
		if !isHashtag(tag.Value) {
			problems = append(problems, diag.New(name, "%q tidak dapat menjadi tagar", "%q cannot be a hashtag", tag.Value).
				At(tag.Place.Line, tag.Place.Column).
				Hint("tulis satu kata dari huruf, angka, dan garis bawah, misalnya \"#Pemasyarakatan\"", "write one word of letters, digits and underscores, for example \"#Pemasyarakatan\""))
		}
	}
	problems.Sort()
	return l, problems
}

// isHashtag reports whether platforms take tag, with or without "#", as a hashtag.
// An empty text is reported before.
func isHashtag(tag string) bool {
	word := strings.TrimPrefix(tag, "#")
	strange := func(r rune) bool {
		return r != '_' && !unicode.In(r, unicode.Letter, unicode.Mark, unicode.Number)
	}
	return tag == "" || strings.ContainsFunc(word, unicode.IsLetter) && !strings.ContainsFunc(word, strange)
}

// onlyComments reports whether nothing is set in data: a file that was begun.
func onlyComments(data []byte) bool {
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(strings.TrimPrefix(line, "\uFEFF")); line != "" && !strings.HasPrefix(line, "#") {
			return false
		}
	}
	return true
}

func (l *Layer) badGlob(glob strict.Text) diag.List {
	if doublestar.ValidatePattern(glob.Value) {
		return nil
	}
	e := diag.New(l.origin.Name, "pola %q tidak sah", "the pattern %q is not valid", glob.Value)
	return diag.List{e.At(glob.Place.Line, glob.Place.Column).Hint("misalnya arsip/** atau **/*.csv", "for example archive/** or **/*.csv")}
}

// locate makes the paths that stand in a file relative to the working directory,
// and reports folders of rules that are not there.
func (l *Layer) locate() diag.List {
	var problems diag.List
	if b := &l.keys.Baseline; b.Value != "" {
		b.Value = l.path(b.Value)
	}
	for i := range l.keys.Rules {
		r := &l.keys.Rules[i]
		r.Value = l.path(r.Value)
		if info, err := os.Stat(r.Value); err != nil || !info.IsDir() {
			problems = append(problems, diag.New(l.origin.Name, "folder aturan %q tidak ada", "there is no folder of rules %q", r.Value).
				At(r.Place.Line, r.Place.Column).
				Hint("tulis letaknya dari folder berkas setelan ini", "write where it is from the folder of this settings file"))
		}
	}
	return problems
}

func (l *Layer) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(l.origin.Dir, filepath.FromSlash(name))
}

// Given is the layer of a key that was given by a flag or variable called name.
func Given(kind Kind, name, key string, values ...string) Layer {
	l := Layer{origin: Origin{Kind: kind, Name: name, Dir: "."}}
	texts := make([]strict.Text, len(values))
	for i, v := range values {
		texts[i].Value = strings.TrimSpace(v)
	}
	switch key {
	case "language":
		l.keys.Language = texts[0]
	case "fail_on":
		l.keys.FailOn = texts[0]
	case "format":
		l.keys.Format = texts[0]
	case "baseline":
		l.keys.Baseline = texts[0]
	case "select":
		l.keys.Select = texts
	case "ignore":
		l.keys.Ignore = texts
	case "rules":
		l.keys.Rules = texts
	case "default_rules":
		l.keys.DefaultRules = &switchShape{On: values[0] == "true"}
	default:
		panic("config: no key " + key)
	}
	return l
}

// variables are the keys that can be set in the environment.
var variables = []struct{ name, key, separator string }{
	{"SARING_LANG", "language", ""},
	{"SARING_FAIL_ON", "fail_on", ""},
	{"SARING_FORMAT", "format", ""},
	{"SARING_SELECT", "select", ","},
	{"SARING_IGNORE", "ignore", ","},
	{"SARING_RULES", "rules", string(os.PathListSeparator)},
	{"SARING_BASELINE", "baseline", ""},
}

// Environment is the layers of the variables that are set and not empty.
func Environment(env func(string) string) []Layer {
	var layers []Layer
	for _, v := range variables {
		value := env(v.name)
		if value == "" {
			continue
		}
		values := []string{value}
		if v.separator != "" {
			values = strings.Split(value, v.separator)
		}
		layers = append(layers, Given(Variable, v.name, v.key, values...))
	}
	return layers
}
