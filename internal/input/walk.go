package input

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Folder is what was found under a path. Whatever was seen and is not in Paths
// is counted, so that it can be said; only hidden names are passed over.
type Folder struct {
	Paths   []string       // the drafts, folder by folder, each in the order of its names
	Skipped map[string]int // files that are no drafts, by extension in lower case, "" without one
	Special int            // symbolic links, pipes and devices: neither followed nor read
	Ignored int            // files and folders that .gitignore leaves out
	Failed  []*Error       // files and folders that could not be looked at, in order
}

// Walk finds the drafts under root. Names that begin with a dot are hidden:
// they are passed over, unless root itself has one; so is what Word puts beside
// an open document. What .gitignore leaves out is counted and not looked at. A root that is a file is
// its own only draft, whatever its extension; a root that is a symbolic link is
// followed. Walk fails with an [*Error] only, if there is no root or ctx is
// done, and then Folder holds what was found so far.
func Walk(ctx context.Context, root string) (Folder, error) {
	w := walker{ctx: ctx, folder: Folder{Skipped: map[string]int{}}}
	info, err := os.Stat(root)
	if err != nil {
		return w.folder, readError(root, err)
	}
	if !info.IsDir() {
		w.folder.Paths = []string{root}
		return w.folder, nil
	}
	// The separator makes WalkDir follow a root that is a link.
	if w.root = root; !os.IsPathSeparator(root[len(root)-1]) {
		w.root += string(filepath.Separator)
	}
	w.ignored = newIgnored(root)
	if err := filepath.WalkDir(w.root, w.visit); err != nil {
		return w.folder, readError(root, err)
	}
	return w.folder, nil
}

// walker gathers a Folder while filepath.WalkDir goes through root.
type walker struct {
	ctx     context.Context
	root    string
	folder  Folder
	ignored *ignored
}

// visit is a fs.WalkDirFunc. It ends the walk only if the context is done.
func (w *walker) visit(path string, entry fs.DirEntry, err error) error {
	if done := w.ctx.Err(); done != nil {
		return done
	}
	if err != nil {
		w.folder.Failed = append(w.folder.Failed, readError(filepath.Clean(path), err))
		return nil
	}
	name := entry.Name()
	switch {
	case path == w.root:
		w.ignored.enter(path)
	case IsHidden(name):
		if entry.IsDir() {
			return fs.SkipDir
		}
	case w.ignored.match(path, entry.IsDir()):
		w.folder.Ignored++
		if entry.IsDir() {
			return fs.SkipDir
		}
	case entry.IsDir():
		w.ignored.enter(path)
	case !entry.Type().IsRegular():
		w.folder.Special++
	case FormatOf(name) != "":
		w.folder.Paths = append(w.folder.Paths, path)
	default:
		w.folder.Skipped[extensionOf(name)]++
	}
	return nil
}

// IsHidden reports whether a file or folder of this name, without the folder it
// is in, is passed over.
func IsHidden(name string) bool { return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") }
