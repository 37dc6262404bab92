// Package cache keeps strings of bytes in a folder under the fingerprint of what
// they were made of, so that they need not be made again. It is a convenience:
// what is broken, cut off or of something else is never given back, and a folder
// that cannot be used is no error.
//
//	file   fingerprint, in hex, 64 bytes │ CRC-32C of the content, little-endian, 4 │ content
package cache

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"time"
	"unsafe"
)

// Folder is where a cache is; "" keeps nothing.
type Folder string

// mostFiles is how many files a folder keeps; the oldest go first.
const mostFiles = 8

// extension marks the files of a cache: no others are touched.
const extension = ".saring"

const (
	checksumBytes = 4
	mostBytes     = 1 << 28 // a larger file is none of ours
)

func (f Folder) file(fingerprint string) string {
	return filepath.Join(string(f), fingerprint+extension)
}

// Get is what was kept for fingerprint; ok is false if nothing was, or not in
// one piece. The content stays in memory until the program ends.
func (f Folder) Get(fingerprint string) (content string, ok bool) {
	if f == "" {
		return "", false
	}
	file, err := os.Open(f.file(fingerprint))
	if err != nil {
		return "", false
	}
	defer func() { _ = file.Close() }() // nothing was written
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostBytes {
		return "", false
	}
	kept, err := contentOf(file, int(info.Size()))
	if err != nil {
		return "", false
	}
	rest, ok := bytes.CutPrefix(kept, []byte(fingerprint))
	if !ok || len(rest) < checksumBytes || binary.LittleEndian.Uint32(rest) != checksum(rest[checksumBytes:]) {
		return "", false
	}
	rest = rest[checksumBytes:]
	return unsafe.String(unsafe.SliceData(rest), len(rest)), true // nobody writes to it
}

func checksum(content []byte) uint32 {
	return crc32.Checksum(content, crc32.MakeTable(crc32.Castagnoli))
}

// Put keeps content for fingerprint. It fails if the folder cannot be written;
// whoever reads at the same time sees the whole of it or nothing.
func (f Folder) Put(fingerprint, content string) error {
	if f == "" {
		return nil
	}
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(string(f), "*"+extension)
	if err != nil {
		return err
	}
	head := binary.LittleEndian.AppendUint32([]byte(fingerprint), checksum([]byte(content)))
	_, err = file.WriteString(string(head) + content)
	err = errors.Join(err, file.Close())
	if err == nil {
		err = os.Rename(file.Name(), f.file(fingerprint))
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return f.prune()
}

// prune removes the oldest files.
func (f Folder) prune() error {
	files, err := filepath.Glob(filepath.Join(string(f), "*"+extension))
	if err != nil || len(files) <= mostFiles {
		return err
	}
	age := map[string]time.Time{}
	for _, name := range files {
		if info, err := os.Stat(name); err == nil { // else somebody else removed it
			age[name] = info.ModTime()
		}
	}
	slices.SortFunc(files, func(a, b string) int { return age[b].Compare(age[a]) })
	for _, name := range files[mostFiles:] {
		err = errors.Join(err, os.Remove(name))
	}
	return err
}
