package atomicfile

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func writes(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

var errHalfway = errors.New("halfway")

// halfway writes something and then fails.
func halfway(w io.Writer) error {
	_, err := io.WriteString(w, "half")
	return errors.Join(err, errHalfway)
}

func content(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// only fails unless the folder of path holds nothing but names.
func only(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(names) {
		t.Fatalf("%v in the folder, want %v", entries, names)
	}
	for i, e := range entries {
		if e.Name() != names[i] {
			t.Errorf("%s in the folder, want %s", e.Name(), names[i])
		}
	}
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	for _, text := range []string{"one\n", "", "two\n"} {
		if err := errors.Join(Check(path), Write(path, writes(text))); err != nil {
			t.Fatal(err)
		}
		if got := content(t, path); got != text {
			t.Errorf("got %q, want %q", got, text)
		}
		only(t, dir, "a.txt")
	}
	if err := Write(path, halfway); !errors.Is(err, errHalfway) {
		t.Errorf("got %v, want the error of the writer", err)
	}
	if got := content(t, path); got != "two\n" {
		t.Errorf("a failed write left %q", got)
	}
	only(t, dir, "a.txt")
}

func TestCheckLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	if err := Check(filepath.Join(dir, "a.txt")); err != nil {
		t.Fatal(err)
	}
	only(t, dir)
}

func TestRefuses(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(file, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"a folder":            dir,
		"in a missing folder": filepath.Join(dir, "b", "c.txt"),
		"below a file":        filepath.Join(file, "c.txt"),
	} {
		for what, err := range map[string]error{"Check": Check(path), "Write": Write(path, writes("new"))} {
			if _, ok := errors.AsType[*fs.PathError](err); !ok {
				t.Errorf("%s %s: %v, want a PathError", what, name, err)
			}
		}
	}
	only(t, dir, "a.txt")
}

func TestKeepsPermissionsAndLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // it has neither
	}
	dir := t.TempDir()
	file, link := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	if err := errors.Join(os.WriteFile(file, []byte("old"), 0o600), os.Symlink("a.txt", link), Write(link, writes("new"))); err != nil {
		t.Fatal(err)
	}
	if got := content(t, file); got != "new" {
		t.Errorf("the file behind the link holds %q", got)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode().Type() != fs.ModeSymlink {
		t.Errorf("the link is now %v, %v", info.Mode(), err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("permissions are now %v, %v", info.Mode(), err)
	}
}

func TestDevice(t *testing.T) {
	if err := errors.Join(Check(os.DevNull), Write(os.DevNull, writes("gone"))); err != nil {
		t.Error(err)
	}
}
