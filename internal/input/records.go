package input

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/encoding/unicode"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/field"
)

// RecordReader reads drafts from JSON Lines, one object a line:
//
//	{"id": "c1", "text": "Selamat pagi."}
//
// Other fields are ignored and blank lines are skipped. A line that is not such
// an object is a [Record] with Err, and reading goes on. A stream is UTF-8, or
// UTF-16 as PowerShell writes it, with or without byte order mark; in UTF-16, half
// a surrogate pair is read as U+FFFD. Memory is bounded by the limit on a line.
type RecordReader struct {
	name   string
	limits Limits
	in     *bufio.Reader
	keep   []string
	fields []field.Path // where the text is; nil means the field "text"
	shard  Shard
	seen   int  // records so far, those of other shards, too
	opened bool // the encoding is known
	line   int  // lines read so far
	long   []byte
	err    error // what ended the stream
}

// readSize is how many bytes of a stream are read at once.
const readSize = 256 << 10

// NewRecords reads records from r; name is used in messages only. Nothing is
// read before the first [RecordReader.Next].
func NewRecords(name string, r io.Reader, limits Limits) *RecordReader {
	return &RecordReader{name: name, limits: limits, in: bufio.NewReaderSize(r, readSize)}
}

// Keep makes the records to come hold the values of these further fields, see
// [Record.Kept].
func (r *RecordReader) Keep(names ...string) { r.keep = names }

// Fields makes the text of the records to come be what stands at these paths,
// in the order of the record and with a blank line between values, see
// [Record.Fields]. Without paths it is the field "text".
func (r *RecordReader) Fields(paths ...field.Path) { r.fields = paths }

// Shard is one of Of parts of a stream: the records whose number, counted from 0
// without blank lines, leaves Index when divided by Of. So Of readers of one
// stream read each record exactly once. The zero Shard is the whole stream.
type Shard struct{ Index, Of int }

func (s Shard) has(number int) bool { return s.Of < 2 || number%s.Of == s.Index }

// Shard makes the reader pass over the records of other shards, unread.
func (r *RecordReader) Shard(s Shard) { r.shard = s }

// Next is the next record. At the end it fails with [io.EOF]; if the stream
// cannot be read any further, with an [*Error] whose Line is the line that was
// not read. It fails the same way ever after.
func (r *RecordReader) Next() (Record, error) {
	if !r.opened {
		r.opened = true
		r.err = r.open()
	}
	for r.err == nil {
		line, fits := r.readLine()
		if r.err != nil {
			break
		}
		line = bytes.TrimRight(line, " \t\r")
		if len(line) == 0 {
			continue
		}
		r.seen++
		switch {
		case !r.shard.has(r.seen - 1):
		case !fits:
			return r.tooLong(line), nil
		default:
			return r.parse(line), nil
		}
	}
	return Record{}, r.err
}

// Ready reports whether the next record, or the end, is at hand, so that
// [RecordReader.Next] does not wait for whoever writes the stream.
func (r *RecordReader) Ready() bool {
	held, _ := r.in.Peek(r.in.Buffered()) // no more than it has
	return r.err != nil || bytes.IndexByte(held, '\n') >= 0
}

// open finds out the encoding. JSON begins with two ASCII characters, or one
// and a line end, so its zero bytes tell (RFC 4627, section 3).
func (r *RecordReader) open() error {
	head, err := r.in.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return readError(r.name, err).at(source.Position{Line: 1, Column: 1})
	}
	switch {
	case hasUTF32Mark(head), len(head) == 4 && head[0] != 0 && string(head[1:]) == "\x00\x00\x00":
		return badEncoding(r.name, "aliran UTF-32 tidak dapat dibaca", "a UTF-32 stream cannot be read")
	case bytes.HasPrefix(head, []byte(markUTF8)):
		_, err := r.in.Discard(len(markUTF8))
		return err
	case bytes.HasPrefix(head, []byte(markUTF16LE)), len(head) > 1 && head[0] != 0 && head[1] == 0:
		r.decodeUTF16(unicode.LittleEndian)
	case bytes.HasPrefix(head, []byte(markUTF16BE)), len(head) > 1 && head[0] == 0 && head[1] != 0:
		r.decodeUTF16(unicode.BigEndian)
	}
	return nil
}

func (r *RecordReader) decodeUTF16(order unicode.Endianness) {
	decoder := unicode.UTF16(order, unicode.UseBOM).NewDecoder()
	r.in = bufio.NewReaderSize(decoder.Reader(r.in), 64<<10)
}

// readLine is the next line without its newline, valid until the next call. If
// it does not fit the limit, it is only the beginning, and the rest is passed
// over. It sets r.err if there is no line.
func (r *RecordReader) readLine() (line []byte, fits bool) {
	r.long = r.long[:0]
	size := int64(0)
	for {
		part, err := r.in.ReadSlice('\n')
		last := err == nil
		if last {
			part = part[:len(part)-1]
		}
		size += int64(len(part))
		if last && len(r.long) == 0 {
			r.line++
			return part, size <= r.limits.maxBytes()
		}
		if size <= r.limits.maxBytes() || len(r.long) == 0 {
			r.long = append(r.long, part...)
		}
		switch {
		case last, errors.Is(err, io.EOF) && size > 0:
			r.line++
			return r.long, size <= r.limits.maxBytes()
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF):
			r.err = io.EOF
		default:
			r.err = readError(r.name, err).at(source.Position{Line: r.line + 1, Column: 1})
		}
		return nil, false
	}
}
