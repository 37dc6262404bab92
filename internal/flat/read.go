package flat

import (
	"crypto/sha256"
	"errors"
	"fmt"
)

// magic starts every blob; the bytes at its end do not survive a transfer as text.
const magic = "saring\r\n"

// Where the digest stands, and where the head ends.
const (
	digestAt  = len(magic) + 8
	headBytes = digestAt + sha256.Size
)

// Digest is the SHA-256 that the head of an opened blob gives for what follows
// it. It tells one blob from another; it is not computed, so it proves nothing.
func Digest(blob string) string { return blob[digestAt:headBytes] }

// Reader reads the sections of a blob. The first problem is kept for [Reader.Err];
// what is read from then on is empty.
type Reader struct {
	lengths Ints // of the sections that are left
	rest    string
	err     error
}

// Open reads the head of a blob. It fails, now or at Err, if blob is none, has
// another version, or its sections are not what they are read as. What is in a
// section is not looked at, and the digest is not verified.
func Open(blob string, version int32) *Reader {
	if len(blob) < headBytes || blob[:len(magic)] != magic {
		return &Reader{err: errors.New("not a compiled set of rules")}
	}
	numbers := Ints(blob[len(magic):digestAt])
	if got := numbers.At(0); got != version {
		return &Reader{err: fmt.Errorf("compiled set of version %d, not %d", got, version)}
	}
	n := int(numbers.At(1))
	if n < 0 || n > (len(blob)-headBytes)/4 {
		return &Reader{err: errTruncated}
	}
	lengths := Ints(blob[headBytes : headBytes+4*n])
	return &Reader{lengths: lengths, rest: blob[headBytes+4*n:]}
}

var errTruncated = errors.New("compiled set of rules of the wrong length")

// section is the bytes of the next section.
func (r *Reader) section() string {
	if r.err != nil {
		return ""
	}
	if r.lengths.Len() == 0 {
		r.err = errTruncated
		return ""
	}
	n := int(r.lengths.At(0))
	r.lengths = r.lengths[4:]
	if n < 0 || n > len(r.rest) {
		r.err = errTruncated
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// Ints reads a list of numbers.
func (r *Reader) Ints() Ints {
	s := r.section()
	if len(s)%4 != 0 {
		r.err = errTruncated
		return ""
	}
	return Ints(s)
}

// none is the starts of no lists: the end of the last one.
const none Ints = "\x00\x00\x00\x00"

// starts reads where lists start. Whether they end where the values do is up to
// the caller.
func (r *Reader) starts() Ints {
	s := r.Ints()
	if s == "" {
		r.fail(errTruncated)
		return none
	}
	return s
}

func (r *Reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// Lists reads a list of lists of numbers.
func (r *Reader) Lists() Lists {
	t := Lists{r.starts(), r.Ints()}
	if int(t.starts.At(t.Len())) != t.values.Len() {
		r.fail(errTruncated)
		return Lists{starts: none}
	}
	return t
}

// Shared reads a list of lists of numbers of which many are equal.
func (r *Reader) Shared() Shared { return Shared{r.Ints(), r.Lists()} }

// Texts reads a list of texts.
func (r *Reader) Texts() Texts {
	t := Texts{r.starts(), r.section()}
	if int(t.starts.At(t.Len())) != len(t.bytes) {
		r.fail(errTruncated)
		return Texts{starts: none}
	}
	return t
}

// Err is the first problem, once everything was read.
func (r *Reader) Err() error {
	if r.err == nil && (r.lengths != "" || r.rest != "") {
		r.err = errTruncated
	}
	return r.err
}
