package match

// kind is what a byte is to a plain chunk.
type kind uint8

const (
	other kind = iota
	blank
	lower
	upper
	opens   // may stand before a word: a bracket or quotation mark, which divides nothing
	closes  // may stand behind it, and divides nothing either
	divides // may stand behind it, and divides
)

var kinds = func() (k [256]kind) {
	for c := 'a'; c <= 'z'; c++ {
		k[c], k[c-'a'+'A'] = lower, upper
	}
	for _, c := range " \t\n\v\f\r" {
		k[c] = blank
	}
	for _, c := range `.,;:?!` {
		k[c] = divides
	}
	k['('], k[')'] = opens, closes
	return k
}()

// dress is what stands around the word of a plain chunk.
type dress struct {
	plain   bool
	opened  bool // a bracket stands before the word
	closed  bool // marks stand behind it
	divides bool // one of these divides
	stops   bool // a sentence ends with them, whatever follows
	capital bool // the word starts with a capital
}

// next is the chunk that text starts with: its length, what it comes to, and how
// it is dressed if it is plain.
//
// Most chunks are plain: one word of ASCII letters, in lower case, upper case or
// with a capital, maybe with a bracket before it and marks of sentences behind it.
// None of these changes how the word is read, so it stands for all of them.
func (f *Sifter) next(text string) (n int, c *chunk, d dress) {
	start := 0
	for start < len(text) && kinds[text[start]] == opens {
		f.text.signs.add(text[start])
		start++
	}
	f.word = f.word[:0]
	uppers, n := 0, start
	for ; n < len(text) && len(f.word) < longestChunk; n++ {
		k := kinds[text[n]]
		if k != lower && k != upper {
			break
		}
		if k == upper {
			uppers++
		}
		f.word = append(f.word, text[n]|0x20)
	}
	end := n
	for n < len(text) && kinds[text[n]] >= closes {
		f.text.signs.add(text[n])
		d.divides = d.divides || kinds[text[n]] == divides
		n++
	}
	d.plain = (n == len(text) || kinds[text[n]] == blank) && end > start &&
		(uppers == 0 || uppers == len(f.word) || uppers == 1 && kinds[text[start]] == upper)
	if d.plain {
		c = f.chunks.find(f.word, true)
		f.text.marks += n - len(f.word)
		d.opened, d.closed, d.capital = start > 0, n > end, kinds[text[start]] == upper
		d.stops = d.closed && stops(text[end:n], c.point)
		return n, c, d
	}
	for n < len(text) && kinds[text[n]] != blank {
		n++
	}
	f.word = append(f.word[:0], text[:n]...)
	return n, f.chunks.find(f.word, false), dress{}
}

// stops reports whether a sentence ends with marks, whatever follows behind a
// blank. point says whether it does with a point right behind the word.
func stops(marks string, point bool) bool {
	last := len(marks) - 1
	switch marks[last] {
	case '!', '?':
		return true
	case '.':
		return last == 0 && point || last > 0 && marks[last-1] != '.'
	}
	return false
}
