package input

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/git-pkgs/gitignore"
)

// ignored knows what the .gitignore files of a repository, or of a folder that
// is in none, leave out. The settings of the user that runs saring do not count:
// the same files are checked everywhere.
type ignored struct {
	top     string // the folder that names are relative to
	matcher *gitignore.Matcher
}

// newIgnored reads the .gitignore files above folder, up to the top of its
// repository. If they ignore folder itself, they do not count: it was asked for.
func newIgnored(folder string) *ignored {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return &ignored{top: folder, matcher: gitignore.New("")}
	}
	i := &ignored{top: repositoryOf(folder), matcher: gitignore.New("")}
	if i.top == "" {
		i.top = folder
		return i
	}
	i.matcher.AddFromFile(filepath.Join(i.top, ".git", "info", "exclude"), "")
	var above []string
	for at := folder; at != i.top; at = filepath.Dir(at) {
		above = append(above, filepath.Dir(at))
	}
	for _, folder := range slices.Backward(above) {
		i.enter(folder)
	}
	if i.match(folder, true) {
		return &ignored{top: folder, matcher: gitignore.New("")}
	}
	return i
}

// repositoryOf is the top folder of the repository that folder is in, "" if it is in none.
func repositoryOf(folder string) string {
	for {
		if _, err := os.Lstat(filepath.Join(folder, ".git")); err == nil {
			return folder
		}
		above := filepath.Dir(folder)
		if above == folder {
			return ""
		}
		folder = above
	}
}

// enter reads the .gitignore of folder, if it has one.
func (i *ignored) enter(folder string) {
	if at, ok := i.relative(folder); ok {
		i.matcher.AddFromFile(filepath.Join(folder, ".gitignore"), strings.TrimPrefix(at, "."))
	}
}

// match reports whether path is left out.
func (i *ignored) match(path string, isFolder bool) bool {
	at, ok := i.relative(path)
	return ok && at != "." && i.matcher.MatchPath(at, isFolder)
}

// relative is path as the patterns have it.
func (i *ignored) relative(path string) (string, bool) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", false
	}
	at, err := filepath.Rel(i.top, path)
	return filepath.ToSlash(at), err == nil
}
