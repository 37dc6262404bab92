package rules

import (
	"cmp"
	"embed"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/strict"
)

//go:embed all:data
var data embed.FS

// Layer is one folder of lexicons/, rules/ and regulations/.
type Layer struct {
	Name string // how the folder is called in messages, in front of each path
	FS   fs.FS
	// WithoutRules loads only the vocabulary and the law of the layer.
	WithoutRules bool
}

// Embedded is the layer that is built into the program.
func Embedded() Layer {
	sub, err := fs.Sub(data, "data")
	if err != nil {
		panic(err) // "data" is a valid path
	}
	return Layer{Name: "rules/data", FS: sub}
}

// Default loads the embedded layer alone.
func Default() (*Set, error) { return Load(Embedded()) }

// Load reads layers into one set. All layers share one name space: a rule may use
// lexicons and regulations of any layer, and an id may be taken only once. The
// error is a [diag.List] of every problem of every file, ordered by file, line
// and column; the set is then nil.
func Load(layers ...Layer) (*Set, error) {
	l := &loader{
		lexicons: map[string]*lexiconFile{},
		laws:     map[string]*lawFile{},
		rules:    map[string]*ruleFile{},
	}
	for _, f := range l.find(layers) {
		l.errs = append(l.errs, f.errs...)
		l.keep(f)
	}
	l.resolve()
	if l.errs.Sort(); len(l.errs) > 0 {
		return nil, l.errs
	}
	return l.set(), nil
}

// loader holds the files of all layers by id, and what is wrong with them.
type loader struct {
	errs      diag.List
	lexicons  map[string]*lexiconFile
	additions []*lexiconFile // files with adds_to, in the order of layers and names
	laws      map[string]*lawFile
	rules     map[string]*ruleFile
}

// A lexiconFile, lawFile or ruleFile is what a file says and what it became.
type (
	lexiconFile struct {
		file  string
		shape *lexiconShape
		made  *Lexicon
	}
	lawFile struct {
		file  string
		shape *regulationShape
		made  *Regulation
	}
	ruleFile struct {
		file  string
		shape *ruleShape
		made  *Rule
		read  bool // without a problem
	}
)

// at reports a problem at p of file.
func (l *loader) at(file string, p strict.Place, id, en string, args ...any) *diag.Error {
	e := diag.New(file, id, en, args...).At(p.Line, p.Column)
	l.errs = append(l.errs, e)
	return e
}

// keep files f under its id. Files that could not be read at all are kept too,
// so that what refers to them is not called unknown.
func (l *loader) keep(f *file) {
	var other string
	switch shape := f.shape.(type) {
	case *lexiconShape:
		entry := &lexiconFile{file: f.name, shape: shape, made: &Lexicon{ID: f.id, Pos: pos(f.name, shape.Place)}}
		if shape.AddsTo.Value != "" {
			l.additions = append(l.additions, entry)
			return
		}
		if old := l.lexicons[f.id]; old != nil {
			other = old.file
			break
		}
		l.lexicons[f.id] = entry
	case *regulationShape:
		if old := l.laws[f.id]; old != nil {
			other = old.file
			break
		}
		l.laws[f.id] = &lawFile{f.name, shape, &Regulation{ID: f.id, Pos: pos(f.name, shape.Place)}}
	case *ruleShape:
		if old := l.rules[f.id]; old != nil {
			other = old.file
			break
		}
		category, _, _ := strings.Cut(f.id, "/")
		l.rules[f.id] = &ruleFile{f.name, shape, &Rule{ID: f.id, Category: category, Pos: pos(f.name, shape.Place)}, len(f.errs) == 0}
	}
	if other != "" {
		e := diag.New(f.name, "id %q sudah dipakai oleh %s", "the id %q is taken by %s", f.id, other)
		l.errs = append(l.errs, e.Hint("ganti nama berkas ini", "rename this file"))
	}
}

// resolve turns shapes into the model: vocabulary and law before the rules that use them.
func (l *loader) resolve() {
	for _, id := range sortedKeys(l.lexicons) {
		l.lexicon(l.lexicons[id])
	}
	for _, a := range l.additions {
		l.addition(a)
	}
	l.includeCycles()
	for _, id := range sortedKeys(l.laws) {
		l.law(l.laws[id])
	}
	for _, id := range sortedKeys(l.rules) {
		l.rule(l.rules[id])
	}
}

func (l *loader) set() *Set {
	s := &Set{}
	for _, id := range sortedKeys(l.lexicons) {
		s.Lexicons = append(s.Lexicons, l.lexicons[id].made)
	}
	for _, id := range sortedKeys(l.rules) {
		s.Rules = append(s.Rules, l.rules[id].made)
	}
	for _, id := range sortedKeys(l.laws) {
		s.Regulations = append(s.Regulations, l.laws[id].made)
	}
	return s
}

func pos(file string, p strict.Place) Pos { return Pos{File: file, Line: p.Line, Column: p.Column} }

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
