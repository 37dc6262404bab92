// Package atomicfile writes a file as a whole or not at all. It is own code
// because the libraries for it do not build for Windows, or give every new file
// the permissions of a temporary one.
package atomicfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Write makes the file at path hold what write writes. Whoever reads it sees the
// old content or the new one, never a part; if anything fails, the old one stays.
// A new file gets the permissions of any new file, an old one keeps its own, and
// a link leads where it led. What is no file, a device or a pipe, is written to
// as it is. The error is that of write or a [*fs.PathError].
func Write(path string, write func(io.Writer) error) error {
	path, info, err := target(path)
	if err != nil {
		return err
	}
	if info != nil && !info.Mode().IsRegular() {
		return fill(path, os.O_WRONLY, nil, write)
	}
	beside := temporary(path)
	err = fill(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, info, write)
	if err == nil {
		err = os.Rename(beside, path)
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		_ = os.Remove(beside) // the first error is the one to tell
	}
	return err
}

// Check reports why Write would fail at path, as far as that can be known
// before. It leaves nothing behind.
func Check(path string) error {
	path, info, err := target(path)
	if err != nil || info != nil && !info.Mode().IsRegular() {
		return err // a pipe is not opened: its reader would take that for the end
	}
	if info != nil {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	beside := temporary(path)
	if err := fill(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, nil, nothing); err != nil {
		return err
	}
	return os.Remove(beside)
}

func nothing(io.Writer) error { return nil }

// target is where path leads and what is there, nil if nothing is.
func target(path string) (string, fs.FileInfo, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, nil, nil
	case err != nil:
		return path, nil, err
	case info.IsDir():
		return path, nil, &fs.PathError{Op: "write", Path: path, Err: syscall.EISDIR}
	case !info.Mode().IsRegular():
		return path, info, nil
	}
	path, err = filepath.EvalSymlinks(path)
	return path, info, err
}

// temporary is the name under which path is written.
func temporary(path string) string { return fmt.Sprintf("%s.%d.tmp", path, os.Getpid()) }

// fill opens path, gives it the permissions of like, if that is set, and writes to it.
func fill(path string, flag int, like fs.FileInfo, write func(io.Writer) error) (err error) {
	f, err := os.OpenFile(path, flag, 0o666)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if like != nil {
		if err := f.Chmod(like.Mode().Perm()); err != nil {
			return err
		}
	}
	if err := write(f); err != nil {
		return err
	}
	if flag&os.O_EXCL == 0 {
		return nil // a device or a pipe has nothing to keep
	}
	return f.Sync()
}
