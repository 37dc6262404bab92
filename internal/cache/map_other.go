//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package cache

import (
	"io"
	"os"
)

// contentOf reads file.
func contentOf(file *os.File, size int) ([]byte, error) {
	content := make([]byte, size)
	_, err := io.ReadFull(file, content)
	return content, err
}
