// Package input turns bytes (a file, a pipe, a line of JSON) into drafts. What
// it cannot read it refuses with an [Error] that says what is wrong and what to
// do; what it had to decide by itself it tells in a [Notice].
package input

import (
	"fmt"
	"io"
	"math"
	"os"

	"github.com/saring-id/saring/checker/source"
)

// DefaultMaxBytes is how large one draft may be unless [Limits] say otherwise:
// 4 MiB, far more than anything a person writes. Checking takes about 200 times
// that much memory, so a larger limit would let one file exhaust a small machine.
const DefaultMaxBytes = 4 << 20

// Limits bound what is read into memory.
type Limits struct {
	MaxBytes int64 // of one draft, or one line of JSON; 0 means DefaultMaxBytes
}

// maxBytes is the limit in force. One more than it is still an int64.
func (l Limits) maxBytes() int64 {
	if l.MaxBytes <= 0 {
		return DefaultMaxBytes
	}
	return min(l.MaxBytes, math.MaxInt64-1)
}

// unpacked is how many bytes what is packed may have, or unpack to.
func (l Limits) unpacked() int64 {
	if n := l.maxBytes(); n < math.MaxInt64/mostUnpacked {
		return n * mostUnpacked
	}
	return math.MaxInt64 - 1
}

// String is the limit for messages: "4 MiB", "1000 B".
func (l Limits) String() string {
	n := l.maxBytes()
	if n%(1<<20) == 0 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%d B", n)
}

// File reads the file at path. A path without a known extension is plain text:
// who names a file wants it read. It fails with an [*Error] only.
func File(path string, o Options) (Reading, error) {
	f, err := os.Open(path)
	if err != nil {
		return Reading{}, readError(path, err)
	}
	defer func() { _ = f.Close() }() // nothing was written
	info, err := f.Stat()
	switch {
	case err != nil:
		return Reading{}, readError(path, err)
	case info.IsDir():
		return Reading{}, isDirectory(path)
	case info.Mode().IsRegular() && info.Size() > o.maxBytes(path):
		return Reading{}, tooLarge(path, Limits{MaxBytes: o.maxBytes(path)})
	}
	return Read(path, f, o)
}

// Read reads what r holds; name is used in messages, and for the format. It takes
// at most one byte more than the limit from r. It fails with an [*Error] only.
func Read(name string, r io.Reader, o Options) (Reading, error) {
	data, err := io.ReadAll(io.LimitReader(r, o.maxBytes(name)+1))
	if err != nil {
		return Reading{}, readError(name, err)
	}
	if int64(len(data)) > o.maxBytes(name) {
		return Reading{}, tooLarge(name, Limits{MaxBytes: o.maxBytes(name)})
	}
	return Parse(name, data, o)
}

// Parse reads data, which must not be changed afterwards; name is used in
// messages, and for the format. It fails with an [*Error] only.
func Parse(name string, data []byte, o Options) (Reading, error) {
	format := o.format(name)
	if format == Docx {
		return readDocx(name, data, o)
	}
	src, notices, err := Decode(name, data)
	if err != nil {
		return Reading{}, err
	}
	src.Index = source.NewLines(src.Text)
	if o.Format == "" && format == Text && isChat(src.Text) {
		format, notices = WhatsApp, append(notices, readAsChat())
	}
	r, err := readerOf(format)(src, o)
	r.Notices = notices
	return r, err
}
