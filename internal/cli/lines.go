package cli

import (
	"bytes"
	"io"
	"os"
)

// lineWriter is w for results of one line each, some or one in a call. To a file
// they are gathered until flush; a program at the other end of a pipe gets them
// at once. Either way w is given whole lines only, so that a process
// that is killed leaves no half of one.
func lineWriter(w io.Writer) (out io.Writer, flush func() error) {
	if f, ok := w.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			b := &lineBuffer{w: w}
			return b, b.flush
		}
	}
	return w, func() error { return nil }
}

// lineBuffer gathers whole lines.
type lineBuffer struct {
	w     io.Writer
	lines []byte
}

// gather is how many bytes a lineBuffer gathers before it hands them on.
const gather = 64 << 10

// Write takes whole lines.
func (b *lineBuffer) Write(lines []byte) (int, error) {
	b.lines = append(b.lines, lines...)
	for len(b.lines) >= gather {
		n := gather + bytes.IndexByte(b.lines[gather-1:], '\n')
		if _, err := b.w.Write(b.lines[:n]); err != nil {
			return 0, err
		}
		b.lines = append(b.lines[:0], b.lines[n:]...)
	}
	return len(lines), nil
}

func (b *lineBuffer) flush() error {
	if len(b.lines) == 0 {
		return nil
	}
	_, err := b.w.Write(b.lines)
	b.lines = b.lines[:0]
	return err
}
