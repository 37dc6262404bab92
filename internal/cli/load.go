package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/report"
	"github.com/saring-id/saring/rules"
)

// columns is how wide this run prints.
func (a *app) columns() int { return width(int(a.global.width), a.outTerminal, a.env) }

// options is how this run prints to standard output.
func (a *app) options() report.Options {
	o := report.Options{Lang: a.lang, Version: buildVersion()}
	o.Color, o.ASCII, o.Width = a.look(a.outTerminal)
	return o
}

// look is how what goes to out looks.
func (a *app) look(out terminal) (colored, asciiOnly bool, columns int) {
	return color(a.global.color.value, out, a.env), ascii(out, a.env), width(int(a.global.width), out, a.env)
}

// layers are the folders of rules that the settings ask for; the first is the
// built-in one. What is not read in them is told.
func (a *app) layers() ([]rules.Layer, error) {
	s, err := a.settings()
	if err != nil {
		return nil, err
	}
	own := rules.Embedded()
	own.WithoutRules = !s.DefaultRules.V
	layers := []rules.Layer{own}
	for _, text := range s.Rules.V {
		dir := text.Value
		if err := a.rulesFolder(dir); err != nil {
			return nil, err
		}
		name := filepath.ToSlash(filepath.Clean(dir))
		// Twice the same folder is no more than once.
		if slices.ContainsFunc(layers, func(l rules.Layer) bool { return l.Name == name }) {
			continue
		}
		layer := rules.Layer{Name: name, FS: os.DirFS(dir)}
		for _, folder := range layer.Unread() {
			a.say(a.words.RulesUnread, folder)
		}
		layers = append(layers, layer)
	}
	return layers, nil
}

// load is the rules that the settings ask for, and the layers they come from.
func (a *app) load() (*rules.Set, []rules.Layer, error) {
	layers, err := a.layers()
	if err != nil {
		return nil, nil, err
	}
	c, err := a.compiled(layers)
	if err != nil {
		return nil, nil, err
	}
	return c.Set(), layers, nil
}

// checker makes a checker of the rules that the settings ask for. Without a
// single rule every draft would be clean, so that is an error.
func (a *app) checker() (*checker.Checker, error) {
	c, _, err := a.checkerOf()
	return c, err
}

// checkerOf is checker with the layers that the rules come from.
func (a *app) checkerOf() (*checker.Checker, []rules.Layer, error) {
	layers, err := a.layers()
	if err != nil {
		return nil, nil, err
	}
	c, err := a.compiled(layers)
	if err == nil && c.Rules() == 0 {
		err = usage(a.words.NoRulesHint, "%s", a.words.NoRules)
	}
	return c, layers, err
}

// rulesFolder reports a folder given to --rules that is missing or none; what is
// in it is the loader's business.
func (a *app) rulesFolder(dir string) error {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		hint := a.words.RulesShape
		if near, ok := nearestFile(dir); ok {
			hint = fmt.Sprintf(a.words.DidYouMean, near)
		}
		return usage(hint, a.words.RulesMissing, dir)
	case err != nil:
		return usage("", a.words.RulesUnreadable, dir, a.plainly(err))
	case !info.IsDir():
		return usage(a.words.RulesShape, a.words.RulesNoFolder, dir)
	}
	return nil
}

// nearestFile is the file or folder most like path among those where it should
// be. If the folder itself is missing, the folder nearest to it is given.
func nearestFile(path string) (string, bool) {
	dir, name := filepath.Split(filepath.Clean(path))
	entries, err := os.ReadDir(cmp.Or(dir, "."))
	if errors.Is(err, fs.ErrNotExist) && dir != "" {
		return nearestFile(dir)
	}
	var known []string
	for _, e := range entries {
		if e.Name() != name { // a link that leads nowhere is no help
			known = append(known, e.Name())
		}
	}
	near, ok := diag.Nearest(name, known)
	return dir + near, ok
}

// reason is the error of a system call without the path, which is named already.
func reason(err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	return err
}
