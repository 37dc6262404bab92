package cli

import (
	"bytes"
	"iter"

	"github.com/saring-id/saring/internal/report"
)

// block is some records in a row, which are checked and printed together: to
// hand over each by itself would cost more than to check it.
type block struct {
	items []batchItem
	lines bytes.Buffer // the results
	err   error        // why there are not all of them
}

// The most records in a block, and the bytes of text from which on it is full.
const (
	mostInBlock = 128
	fullBlock   = 32 << 10
)

// blocks gathers records as long as the next one is at hand: whoever writes one
// record and waits for its result gets it.
func blocks(records iter.Seq[batchItem]) iter.Seq[*block] {
	return func(yield func(*block) bool) {
		b, size := &block{}, 0
		for i := range records {
			b.items = append(b.items, i)
			if size += len(i.record.Text); i.more && len(b.items) < mostInBlock && size < fullBlock {
				continue
			}
			if !yield(b) {
				return
			}
			b, size = &block{}, 0
		}
		if len(b.items) > 0 {
			yield(b)
		}
	}
}

// print writes the results, with the fields of the records named by keep.
func (b *block) print(keep []string, o report.Options) {
	for n := range b.items {
		i := &b.items[n]
		if i.broken != nil {
			continue
		}
		for _, name := range keep {
			if value, ok := i.record.Kept[name]; ok {
				i.input.Kept = append(i.input.Kept, report.Kept{Name: name, Value: value})
			}
		}
		if b.err = report.Record(&b.lines, i.record.ID, i.input, o); b.err != nil {
			return
		}
	}
}
