package input

import (
	"context"
	"io/fs"
	"path/filepath"
)

// WalkDenying is Walk on a system that fails with err when folder denied is
// listed. Tests use it because a test that runs as root is denied nothing.
func WalkDenying(ctx context.Context, root, denied string, err error) (Folder, error) {
	w := walker{ctx: ctx, root: root, folder: Folder{Skipped: map[string]int{}}, ignored: newIgnored(root)}
	walkErr := filepath.WalkDir(root, func(path string, entry fs.DirEntry, walkErr error) error {
		if path == denied { // as WalkDir does: visit it, then visit it again with the error
			if stop := w.visit(path, entry, nil); stop != nil {
				return stop
			}
			if stop := w.visit(path, entry, &fs.PathError{Op: "open", Path: path, Err: err}); stop != nil {
				return stop
			}
			return fs.SkipDir
		}
		return w.visit(path, entry, walkErr)
	})
	return w.folder, walkErr
}
