package flat

import "encoding/binary"

// Writer collects the sections of a blob, 2 GiB at most. The zero value is
// empty and ready.
type Writer struct{ sections [][]byte }

// Ints writes a list of numbers.
func (w *Writer) Ints(list []int32) {
	section := make([]byte, 0, 4*len(list))
	for _, x := range list {
		section = binary.LittleEndian.AppendUint32(section, uint32(x))
	}
	w.sections = append(w.sections, section)
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

// Texts writes a list of texts.
func (w *Writer) Texts(list []string) {
	starts, bytes := make([]int32, 1, len(list)+1), []byte{}
	for _, s := range list {
		bytes = append(bytes, s...)
		starts = append(starts, int32(len(bytes)))
	}
	w.Ints(starts)
	w.sections = append(w.sections, bytes)
}

// Blob is everything that was written, as that version of a format.
func (w *Writer) Blob(version int32) string {
	blob := []byte(magic)
	blob = binary.LittleEndian.AppendUint32(blob, uint32(version))
	blob = binary.LittleEndian.AppendUint32(blob, uint32(len(w.sections)))
	for _, s := range w.sections {
		blob = binary.LittleEndian.AppendUint32(blob, uint32(len(s)))
	}
	for _, s := range w.sections {
		blob = append(blob, s...)
	}
	return string(blob)
}
