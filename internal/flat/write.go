package flat

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"
)

// Writer collects the sections of a blob, 2 GiB at most. The zero value is
// empty and ready.
type Writer struct{ sections [][]byte }

// Ints writes a list of numbers.
func (w *Writer) Ints(list []int32) { w.sections = append(w.sections, packed(list)) }

func packed(list []int32) []byte {
	b := make([]byte, 0, 4*len(list))
	for _, x := range list {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	return b
}

// Lists writes a list of lists of numbers.
func (w *Writer) Lists(lists [][]int32) {
	starts, values := make([]int32, 1, len(lists)+1), []int32{}
	for _, list := range lists {
		values = append(values, list...)
		starts = append(starts, int32(len(values)))
	}
	w.Ints(starts)
	w.Ints(values)
}

// Shared writes a list of lists of numbers of which many are equal.
func (w *Writer) Shared(lists [][]int32) {
	numbers, known := make([]int32, len(lists)), map[string]int32{}
	var kept [][]int32
	for i, list := range lists {
		key := string(packed(list))
		number, ok := known[key]
		if !ok {
			number = int32(len(kept))
			known[key] = number
			kept = append(kept, list)
		}
		numbers[i] = number
	}
	w.Ints(numbers)
	w.Lists(kept)
}

// Texts writes a list of texts.
func (w *Writer) Texts(list []string) {
	starts, all := make([]int32, 1, len(list)+1), []byte{}
	for _, s := range list {
		all = append(all, s...)
		starts = append(starts, int32(len(all)))
	}
	w.Ints(starts)
	w.sections = append(w.sections, all)
}

// Blob is everything that was written, as that version of a format.
func (w *Writer) Blob(version int32) string {
	var body []byte
	for _, s := range w.sections {
		body = binary.LittleEndian.AppendUint32(body, uint32(len(s)))
	}
	body = append(body, bytes.Join(w.sections, nil)...)
	sum := sha256.Sum256(body)
	head := binary.LittleEndian.AppendUint32([]byte(magic), uint32(version))
	head = binary.LittleEndian.AppendUint32(head, uint32(len(w.sections)))
	return string(slices.Concat(head, sum[:], body))
}
