// Package changed asks git which files and lines are new.
package changed

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// File is a file with something new in it.
type File struct {
	Path  string // as it can be opened from here
	Lines *Lines // what is new; nil is all of it
}

// Lines are lines of a file, counted from 1.
type Lines struct{ ranges []lineRange }

// lineRange is the lines from first to last, both included.
type lineRange struct{ first, last int }

// Overlap reports whether one of the lines from first to last is among l; nil is all lines.
func (l *Lines) Overlap(first, last int) bool {
	return l == nil || slices.ContainsFunc(l.ranges, func(r lineRange) bool { return r.first <= last && first <= r.last })
}

// Why git could not say what is new.
var (
	ErrNoGit        = errors.New("git is not installed")
	ErrNoRepository = errors.New("not in a git repository")
	ErrBadRef       = errors.New("git knows no such commit")
)

// Since is the files under paths (everything, if there is none) that differ
// between where the branch left ref and the files as they are here, and files
// that git does not know and does not ignore, sorted by path. Deleted files are
// left out. It fails with one of the errors above, with what git said in it.
func Since(ctx context.Context, ref string, paths []string) ([]File, error) {
	prefix, err := git(ctx, "rev-parse", "--is-inside-work-tree", "--show-prefix")
	if err != nil {
		return nil, err
	}
	inside, here, _ := strings.Cut(strings.TrimRight(string(prefix), "\n"), "\n")
	if inside != "true" {
		return nil, ErrNoRepository
	}
	fromHere := func(name string) string {
		path, err := filepath.Rel(filepath.FromSlash(here), filepath.FromSlash(name))
		if err != nil {
			return name // both are below the top of the repository
		}
		return path
	}
	if _, err := git(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", ref+"^{commit}"); err != nil {
		return nil, fmt.Errorf("%w: %s", ErrBadRef, ref)
	}
	scope := append([]string{"--"}, paths...)
	diff, err := git(ctx, slices.Concat([]string{
		"-c", "core.quotePath=true", "diff", "--merge-base", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv",
		"--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/", ref,
	}, scope)...)
	if err != nil {
		return nil, err
	}
	patched, _, err := gitdiff.Parse(bytes.NewReader(diff))
	if err != nil {
		return nil, fmt.Errorf("reading what git diff said: %w", err)
	}
	var files []File
	for _, f := range patched {
		if !f.IsDelete {
			files = append(files, File{fromHere(f.NewName), linesOf(f)})
		}
	}
	unknown, err := git(ctx, slices.Concat([]string{"ls-files", "-z", "--others", "--exclude-standard", "--full-name"}, scope)...)
	if err != nil {
		return nil, err
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(unknown), "\x00"), "\x00") {
		if name != "" {
			files = append(files, File{Path: fromHere(name)})
		}
	}
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return files, nil
}

// linesOf is the lines that f adds; nil if git takes it for no text.
func linesOf(f *gitdiff.File) *Lines {
	if f.IsBinary {
		return nil
	}
	l := &Lines{}
	for _, part := range f.TextFragments {
		if part.NewLines > 0 {
			l.ranges = append(l.ranges, lineRange{int(part.NewPosition), int(part.NewPosition + part.NewLines - 1)})
		}
	}
	return l
}

// git runs git here and gives its output.
func git(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_LITERAL_PATHSPECS=1") // a path is a name, never a pattern
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	switch {
	case err == nil:
		return out.Bytes(), nil
	case errors.Is(err, exec.ErrNotFound):
		return nil, ErrNoGit
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case strings.Contains(said.String(), "not a git repository"):
		return nil, ErrNoRepository
	}
	reason, _, _ := strings.Cut(strings.TrimPrefix(said.String(), "fatal: "), "\n")
	return nil, errors.New(cmp.Or(reason, err.Error()))
}
