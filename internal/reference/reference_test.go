package reference

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/saring-id/saring/internal/golden"
	"github.com/saring-id/saring/rules"
)

// TestPages: docs/reference holds the pages of the embedded data, as they are
// now, and no other.
func TestPages(t *testing.T) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join("..", "..", "docs", "reference")
	pages := Pages(set)
	for path, text := range pages {
		golden.Compare(t, filepath.Join(root, filepath.FromSlash(path)), []byte(text))
	}
	for _, dir := range []string{"rules", "regulations"} {
		err := filepath.WalkDir(filepath.Join(root, dir), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			rel, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			if _, ok := pages[filepath.ToSlash(rel)]; !ok {
				if golden.Updating() {
					return os.Remove(path)
				}
				t.Errorf("%s belongs to nothing in rules/data", path)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
}
