package rules

import (
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/strict"
)

// The three folders of a layer.
const (
	lexiconFolder    = "lexicons"
	ruleFolder       = "rules"
	regulationFolder = "regulations"
)

var folders = []string{lexiconFolder, ruleFolder, regulationFolder}

// IsSlug reports whether name can be one part of an id: a-z and digits, with
// single hyphens between them.
func IsSlug(name string) bool {
	last := byte('-')
	for i := range len(name) {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-' && last != '-':
			last = c
		default:
			return false
		}
	}
	return last != '-'
}

// IsRuleID reports whether id can be that of a rule, a category and a name: hoaks/desakan-sebar.
func IsRuleID(id string) bool {
	category, name, ok := strings.Cut(id, "/")
	return ok && IsSlug(category) && IsSlug(name)
}

// file is one YAML file of a layer and what was read from it.
type file struct {
	layer fs.FS
	path  string // within the layer
	name  string // for messages: the layer's name and the path
	id    string
	shape any // *lexiconShape, *ruleShape or *regulationShape
	errs  diag.List
}

// find lists and reads the files of all layers, in the order of layers and paths.
func (l *loader) find(layers []Layer) []*file {
	var files []*file
	for _, layer := range layers {
		files = append(files, l.list(layer)...)
	}
	next := make(chan *file)
	var readers sync.WaitGroup
	for range min(len(files), runtime.GOMAXPROCS(0)) {
		readers.Go(func() {
			for f := range next {
				f.read()
			}
		})
	}
	for _, f := range files {
		next <- f
	}
	close(next)
	readers.Wait()
	return files
}

// list names the files of layer and reports what does not belong there.
func (l *loader) list(layer Layer) []*file {
	top, err := fs.ReadDir(layer.FS, ".")
	if err != nil {
		l.unreadable(display(layer, "."), err)
		return nil
	}
	var files []*file
	found := false
	for _, entry := range top {
		name := entry.Name()
		switch near, ok := diag.Nearest(name, folders); {
		case !entry.IsDir():
		case slices.Contains(folders, name):
			found = true
			if name != ruleFolder || !layer.WithoutRules {
				files = append(files, l.walk(layer, name)...)
			}
		case ok:
			l.errs = append(l.errs, diag.New(display(layer, name), "folder %q tidak dikenal", "unknown folder %q", name).
				Hint("maksud Anda %q?", "did you mean %q?", near))
		}
	}
	if !found {
		l.errs = append(l.errs, diag.New(display(layer, "."), "tidak ada folder lexicons/, rules/, atau regulations/ di sini", "no folder lexicons/, rules/ or regulations/ here").
			Hint("tunjuk folder yang berisi rules/<kategori>/<aturan>.yaml", "name the folder that holds rules/<category>/<rule>.yaml"))
	}
	return files
}

// Unread is the folders of l beside those that [Load] reads in which there are
// YAML files, at most two folders deep, as rules are: what was meant to be read,
// perhaps. Hidden ones are left out.
func (l Layer) Unread() []string {
	top, err := fs.ReadDir(l.FS, ".")
	if err != nil {
		return nil // Load tells
	}
	var list []string
	for _, entry := range top {
		if name := entry.Name(); entry.IsDir() && !strings.HasPrefix(name, ".") && !slices.Contains(folders, name) && holdsYAML(l.FS, name) {
			list = append(list, display(l, name))
		}
	}
	return list
}

// holdsYAML reports whether there is a YAML file in folder or in a folder of it.
func holdsYAML(layer fs.FS, folder string) bool {
	inside, err := fs.Sub(layer, folder)
	if err != nil {
		return false
	}
	return slices.ContainsFunc([]string{"*.yaml", "*.yml", "*/*.yaml", "*/*.yml"}, func(pattern string) bool {
		found, err := fs.Glob(inside, pattern)
		return err == nil && len(found) > 0
	})
}

func (l *loader) walk(layer Layer, folder string) []*file {
	var files []*file
	_ = fs.WalkDir(layer.FS, folder, func(p string, entry fs.DirEntry, err error) error {
		name := display(layer, p)
		switch base := path.Base(p); {
		case err != nil:
			l.unreadable(name, err)
		case strings.HasPrefix(base, "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir() || base == "README.md":
		case path.Ext(p) != ".yaml" && path.Ext(p) != ".yml":
			l.errs = append(l.errs, diag.New(name, "bukan berkas .yaml", "not a .yaml file").
				Hint("ganti namanya atau pindahkan dari %s/", "rename it or move it out of %s/", folder))
		default:
			f := &file{layer: layer.FS, path: p, name: name}
			if l.identify(f, folder) {
				files = append(files, f)
			}
		}
		return nil
	})
	return files
}

// identify gives f the id and the shape that follow from its path.
func (l *loader) identify(f *file, folder string) bool {
	rest := strings.TrimSuffix(strings.TrimPrefix(f.path, folder+"/"), path.Ext(f.path))
	parts := strings.Split(rest, "/")
	var want [2]string // in Indonesian and in English
	switch folder {
	case lexiconFolder:
		f.id, f.shape = parts[len(parts)-1], &lexiconShape{}
		parts = parts[len(parts)-1:]
	case regulationFolder:
		f.id, f.shape = rest, &regulationShape{}
		if len(parts) != 1 {
			want = [2]string{"regulations/<id>.yaml", "regulations/<id>.yaml"}
		}
	default:
		f.id, f.shape = rest, &ruleShape{}
		if len(parts) != 2 {
			want = [2]string{"rules/<kategori>/<aturan>.yaml", "rules/<category>/<rule>.yaml"}
		} else if !slices.Contains(Categories, parts[0]) {
			l.errs = append(l.errs, diag.New(f.name, "kategori %q tidak dikenal", "unknown category %q", parts[0]).Meant(parts[0], Categories))
			return false
		}
	}
	if want[0] != "" {
		l.errs = append(l.errs, diag.New(f.name, "letak berkas salah", "the file is in the wrong place").
			Hint("diharapkan %[1]s", "expected %[2]s", want[0], want[1]))
		return false
	}
	for _, part := range parts {
		if !IsSlug(part) {
			l.errs = append(l.errs, diag.New(f.name, "nama %q tidak dapat menjadi id", "the name %q cannot be an id", part).
				Hint("pakai huruf kecil a-z, angka, dan tanda hubung", "use lower case a-z, digits and hyphens"))
			return false
		}
	}
	return true
}

// read decodes f into its shape.
func (f *file) read() {
	text, err := readFile(f.layer, f.path)
	if err != nil {
		f.errs = diag.List{unreadable(f.name, err)}
		return
	}
	f.errs = strict.Decode(f.name, text, f.shape)
}

// readFile reads no more than a file may have.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if info.Size() > strict.MaxBytes {
		return nil, fmt.Errorf("%d bytes, at most %d", info.Size(), strict.MaxBytes)
	}
	return fs.ReadFile(fsys, name)
}

func (l *loader) unreadable(name string, err error) { l.errs = append(l.errs, unreadable(name, err)) }

func unreadable(name string, err error) *diag.Error {
	return diag.New(name, "tidak dapat dibaca: %v", "cannot be read: %v", err)
}

// display is p as it is shown to a person: behind the layer's name.
func display(layer Layer, p string) string {
	name := strings.TrimSuffix(layer.Name, "/")
	switch {
	case name == "":
		return p
	case p == ".":
		return name
	}
	return name + "/" + p
}
