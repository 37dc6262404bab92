package model

import (
	"cmp"
	"encoding/binary"
	"time"

	"github.com/saring-id/saring/rules"
)

// codec goes through the fields of a record in order, writing them or reading
// them: each kind of record is described once, for both.
type codec struct {
	// Writing: what was written, and the number of each regulation.
	out  []byte
	laws map[*rules.Regulation]int
	// Reading: what is left of the record, and where its regulations are; nil for writing.
	in    string
	store *Store
}

func (c *codec) reading() bool { return c.store != nil }

// number is a whole number, small ones in few bytes.
func number[N ~int | ~uint8](c *codec, n *N) {
	if !c.reading() {
		c.out = binary.AppendVarint(c.out, int64(*n))
		return
	}
	x, shift := uint64(0), 0
	for {
		b := c.in[0]
		c.in = c.in[1:]
		x |= uint64(b&0x7f) << shift
		if b < 0x80 {
			break
		}
		shift += 7
	}
	*n = N(int64(x>>1) ^ -int64(x&1))
}

func (c *codec) bool(b *bool) {
	n := 0
	if *b {
		n = 1
	}
	number(c, &n)
	if c.reading() {
		*b = n != 0
	}
}

// text is a string; reading, it is a part of the blob.
func text[S ~string](c *codec, s *S) {
	n := len(*s)
	number(c, &n)
	if !c.reading() {
		c.out = append(c.out, *s...)
		return
	}
	*s, c.in = S(c.in[:n]), c.in[n:]
}

func (c *codec) bilingual(b *rules.Bilingual) {
	text(c, &b.ID)
	text(c, &b.EN)
}

// day is a date without a time, or none.
func (c *codec) day(t *time.Time) {
	const seconds = 24 * 60 * 60
	days := int(t.Unix() / seconds)
	number(c, &days)
	if c.reading() {
		*t = time.Unix(int64(days)*seconds, 0).UTC()
	}
}

// pos is a place, most often in the file of the record.
func (c *codec) pos(p *rules.Pos, file string) {
	other := p.File
	if other == file {
		other = ""
	}
	text(c, &other)
	number(c, &p.Line)
	number(c, &p.Column)
	if c.reading() {
		p.File = cmp.Or(other, file)
	}
}

// list is a list, of which field goes through each element.
func list[T any](c *codec, l *[]T, field func(*T)) {
	n := len(*l)
	number(c, &n)
	if c.reading() && n > 0 {
		*l = make([]T, n)
	}
	for i := range *l {
		field(&(*l)[i])
	}
}

func texts[S ~string](c *codec, l *[]S) { list(c, l, func(s *S) { text(c, s) }) }
