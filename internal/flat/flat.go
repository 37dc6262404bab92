// Package flat keeps tables in one string of bytes, a blob, that is read in
// place: opening it decodes, copies and builds nothing, so a blob embedded in a
// program costs nothing until it is looked at. Numbers are little-endian on
// every machine.
//
//	blob     magic, 8 bytes │ version, 4 │ number of sections, 4 │ SHA-256 of what follows, 32 │ length of each section, 4 │ the sections
//	Ints     1 section: numbers of 4 bytes
//	Lists    2 sections: Ints, where each list starts and where the last one ends │ Ints, the values of all
//	Shared   3 sections: Ints, by list its number among those that differ │ Lists, these
//	Texts    2 sections: Ints, where each text starts and where the last one ends │ the bytes of all
//
// Sections are read in the order in which they were written.
package flat

// Ints is a list of 32-bit numbers.
type Ints string

// Len is how many there are.
func (t Ints) Len() int { return len(t) / 4 }

// At is number i. It panics if there is none.
func (t Ints) At(i int) int32 {
	b := t[4*i : 4*i+4]
	return int32(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}

// Slice is the numbers [first, end).
func (t Ints) Slice(first, end int) Ints { return t[4*first : 4*end] }

// Search finds where x is, or would be, in numbers that rise.
func (t Ints) Search(x int32) (at int, found bool) {
	lo, hi := 0, t.Len()
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); t.At(mid) < x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < t.Len() && t.At(lo) == x
}

// Lists is a list of lists of numbers.
type Lists struct{ starts, values Ints }

// Len is how many lists there are.
func (t Lists) Len() int { return t.starts.Len() - 1 }

// At is list i. It panics if there is none.
func (t Lists) At(i int) Ints {
	return t.values.Slice(int(t.starts.At(i)), int(t.starts.At(i+1)))
}

// Shared is a list of lists of numbers of which many are equal; these are kept once.
type Shared struct {
	numbers Ints
	lists   Lists
}

// Len is how many lists there are.
func (t Shared) Len() int { return t.numbers.Len() }

// At is list i. It panics if there is none.
func (t Shared) At(i int) Ints { return t.lists.At(int(t.numbers.At(i))) }

// Texts is a list of texts.
type Texts struct {
	starts Ints
	bytes  string
}

// Len is how many texts there are.
func (t Texts) Len() int { return t.starts.Len() - 1 }

// At is text i. It panics if there is none.
func (t Texts) At(i int) string { return t.bytes[t.starts.At(i):t.starts.At(i+1)] }
