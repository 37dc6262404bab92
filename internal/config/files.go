package config

import (
	"path/filepath"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/saring-id/saring/internal/field"
	"github.com/saring-id/saring/internal/strict"
)

// Wants reports whether the file at path, which was found in a folder, is to be
// checked: one of include names it, if there is any, and none of exclude. A
// pattern that names a folder means what is in it, too.
func (s *Settings) Wants(path string) bool {
	if s.Include.V != nil && !matches(s.Include, path) {
		return false
	}
	return !matches(s.Exclude, path)
}

func matches(globs Texts, path string) bool {
	for _, glob := range globs.V {
		if matchesGlob(glob, globs.Origin, path) {
			return true
		}
	}
	return false
}

// FieldsOf are the fields that are read from the file at path, nil if nothing is
// set for it: those of the first glob that fits.
func (s *Settings) FieldsOf(path string) []field.Path {
	for _, f := range s.Fields.V {
		if matchesGlob(f.Glob, s.Fields.Origin, path) {
			return paths(f.Names)
		}
	}
	return nil
}

// paths are the fields called names, which were parsed before.
func paths(names []strict.Text) []field.Path {
	list := make([]field.Path, 0, len(names))
	for _, name := range names {
		if p, err := field.Parse(name.Value); err == nil {
			list = append(list, p)
		}
	}
	return list
}

// matchesGlob reports whether path, seen from the folder of o, fits glob.
func matchesGlob(glob strict.Text, o Origin, path string) bool {
	dir, err := filepath.Abs(o.Dir)
	if err != nil {
		return false
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return false
	}
	name := filepath.ToSlash(rel)
	return doublestar.MatchUnvalidated(glob.Value, name) || doublestar.MatchUnvalidated(glob.Value+"/**", name)
}
