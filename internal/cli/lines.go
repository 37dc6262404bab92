package cli

import (
	"bytes"
	"io"
	"os"
)

// lineWriter writes whole lines such that a process that is killed leaves no half
// of one. The system cuts a write short only between two pages of a file, and one
// of at most a page to a pipe never: so lines are handed on together as far as
// they fit in a page, and one that crosses its end by itself. What may still be
// cut is such a line, if the kill comes just between its two pages.
type lineWriter struct {
	w    io.Writer
	file bool
	at   int // offset in the page of a file
}

// pageSize is the least that the system writes at once: PIPE_BUF, and a page of memory.
const pageSize = 4 << 10

func newLineWriter(w io.Writer) *lineWriter {
	l := &lineWriter{w: w}
	if f, ok := w.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			l.file, l.at = true, int(info.Size()%pageSize) // it was opened empty, or to append
		}
	}
	return l
}

// Write takes whole lines.
func (l *lineWriter) Write(lines []byte) (int, error) {
	written := 0
	for written < len(lines) {
		n, err := l.w.Write(lines[written : written+l.fitting(lines[written:])])
		written += n
		if err != nil {
			return written, err
		}
		if l.file {
			l.at = (l.at + n) % pageSize
		}
	}
	return written, nil
}

// fitting is the size of as many lines as fit in the page, one at least.
func (l *lineWriter) fitting(lines []byte) int {
	room := min(pageSize-l.at, len(lines))
	if n := bytes.LastIndexByte(lines[:room], '\n') + 1; n > 0 {
		return n
	}
	if n := bytes.IndexByte(lines[room:], '\n'); n >= 0 {
		return room + n + 1
	}
	return len(lines)
}
