//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package cache

import (
	"os"
	"syscall"
)

// contentOf maps file into memory, so that only what is looked at is read. A
// file of a cache is never written again, only replaced, so it does not change
// under the map.
func contentOf(file *os.File, size int) ([]byte, error) {
	return syscall.Mmap(int(file.Fd()), 0, size, syscall.PROT_READ, syscall.MAP_PRIVATE)
}
