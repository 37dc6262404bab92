package rules

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Fingerprint is the same for layers of which [Load] makes the same set, and
// differs as soon as a name or a byte that Load looks at does. It reads every
// file. It fails if something cannot be read or is too large.
func Fingerprint(layers ...Layer) (string, error) {
	h := sha256.New()
	for _, layer := range layers {
		h.Write(fmt.Appendf(nil, "%q %v\n", layer.Name, layer.WithoutRules))
		top, err := fs.ReadDir(layer.FS, ".")
		if err != nil {
			return "", err
		}
		for _, entry := range top {
			if !entry.IsDir() {
				continue
			}
			h.Write(fmt.Appendf(nil, "%q\n", entry.Name())) // a folder that is misspelt is a problem
			if !slices.Contains(folders, entry.Name()) {
				continue
			}
			if err := fingerprint(h, layer.FS, entry.Name()); err != nil {
				return "", err
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// fingerprint adds the files under folder.
func fingerprint(h hash.Hash, layer fs.FS, folder string) error {
	return fs.WalkDir(layer, folder, func(p string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasPrefix(path.Base(p), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir():
			h.Write(fmt.Appendf(nil, "%q\n", p))
			return nil
		}
		text, err := readFile(layer, p)
		if err != nil {
			return err
		}
		h.Write(fmt.Appendf(nil, "%q %d\n", p, len(text)))
		h.Write(text)
		return nil
	})
}
