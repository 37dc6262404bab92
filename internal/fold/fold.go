// Package fold undoes the ways in which the same word is written differently.
//
// It has two parts. [Fold] works on characters: width, styled letters, letters
// of other scripts that look Latin, invisible characters, case and accents; the
// result, a [Text], leads every byte back to the bytes it came from. [Read]
// works on one folded word: slang, clitics, stretched letters, digits for
// letters, masks.
package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// How is a way in which a word is written differently from how it is read. The
// values are those of checker.Trick; "" is a word read as it is written.
type How string

// The ways, in the order in which they are tried.
const (
	HowInvisible How = "invisible" // zero-width characters inside
	HowLookalike How = "lookalike" // letters of another script, full-width or styled letters
	HowSlang     How = "slang"     // gk -> tidak
	HowClitic    How = "clitic"    // sampahnya -> sampah
	HowRepeat    How = "repeat"    // sampaaah -> sampah, orang2 -> orang
	HowSpaced    How = "spaced"    // s a m p a h; made by the joiner of separated letters
	HowLeet      How = "leet"      // s4mpah
	HowMask      How = "mask"      // s*mpah
)

// Fold folds s, which must be valid UTF-8 and shorter than 2 GiB: compatibility
// forms (NFKC, but for signs that would come apart, see decomposition),
// invisible characters dropped, look-alikes to Latin where a token asks for it,
// lower case, no accents on Latin letters. Line breaks and tabs stay. Folding a
// folded text changes nothing.
//
// Text in ASCII costs one pass and no map.
func Fold(s string) *Text {
	if asciiPrefix(s) == len(s) {
		return &Text{S: lowerASCII(s), source: s}
	}
	f := folder{source: s}
	f.run()
	if alone := f.alone(); len(alone) > 0 {
		f = folder{source: s, whole: alone}
		f.run()
	}
	return &Text{S: f.out.String(), source: s, pieces: f.pieces}
}

// folder folds one text from left to right, one chunk at a time.
type folder struct {
	source string
	whole  map[int]bool // where the tokens of another script start that are to be read as Latin
	out    strings.Builder
	pieces []piece

	cells   []cell // of the chunk at hand
	buf     []byte // what the cells fold to
	scratch []byte
	foreign []foreign
}

// cell is the smallest part of a chunk that folds by itself: a letter with its
// marks, a ligature, a dropped character, a run of ASCII of one class.
type cell struct {
	from, to int32 // bytes of the source
	lo, hi   int32 // bytes of folder.buf, if it is not plain
	marks    uint8 // combining marks, decomposed
	class    class // what it folds to
	change   change
	plain    bool // it folds to its own bytes in lower case
}

// class is the kind of characters that a cell folds to. A token is a maximal
// run of cells other than other.
type class uint8

const (
	other   class = iota // punctuation, emoji, blanks
	gap                  // nothing, a dropped character
	neutral              // digits, marks, letters that all scripts share
	latin                // at least one ASCII letter, or a Latin one first
	alien                // a letter of another script
	pending              // not known yet
)

// maxMarks is how many combining marks one character may carry; the rest is
// decoration and dropped. It is far below the 30 at which package norm would
// insert a joiner of its own.
const maxMarks = 8

// run folds the source. Text without a byte beyond ASCII is copied; around each
// other byte a chunk is cut at blanks and control characters, which no token
// and no composition crosses.
func (f *folder) run() {
	s := f.source
	f.out.Grow(len(s))
	for i := 0; i < len(s); {
		j := i + asciiPrefix(s[i:])
		if j == len(s) {
			f.ascii(i, j)
			return
		}
		start, end := j, j
		for start > i && !isBlank(s[start-1]) {
			start--
		}
		for end < len(s) && !isBlank(s[end]) {
			end++
		}
		f.ascii(i, start)
		f.chunk(start, end)
		i = end
	}
}

func (f *folder) ascii(from, to int) {
	if from < to {
		f.piece(from, to, plain, 0)
		writeLower(&f.out, f.source[from:to])
	}
}

// piece records that the source from..to is written next. Plain pieces that
// touch become one.
func (f *folder) piece(from, to int, kind pieceKind, ch change) {
	if n := len(f.pieces); n > 0 && kind == plain && f.pieces[n-1].kind == plain {
		f.pieces[n-1].to = int32(to)
		return
	}
	f.pieces = append(f.pieces, piece{int32(f.out.Len()), int32(from), int32(to), kind, ch})
}

// chunk folds source[start:end], which holds no ASCII blank.
func (f *folder) chunk(start, end int) {
	f.cut(start, end)
	f.buf = f.buf[:0]
	before, aliens := other, false
	for i := range f.cells {
		c := &f.cells[i]
		if c.class == pending {
			f.render(c, before, false)
			c.class = classOf(f.text(c))
			aliens = aliens || c.class == alien
		}
		if c.class != gap {
			before = c.class
		}
	}
	rest := f.cells
	for aliens && len(rest) > 0 {
		n := 0
		for n < len(rest) && rest[n].class != other {
			n++
		}
		f.token(rest[:n])
		for n < len(rest) && rest[n].class == other {
			f.emit(&rest[n])
			n++
		}
		rest = rest[n:]
	}
	for i := range rest {
		f.emit(&rest[i])
	}
}

// cut divides source[start:end] into cells: at normalization boundaries, marks
// with the letter they sit on and with whatever is dropped in between.
func (f *folder) cut(start, end int) {
	s := f.source
	f.cells = f.cells[:0]
	last := -1         // the cell before, gaps aside
	base := rune(-1)   // what it begins with
	before := rune(-1) // the character before, dropped ones aside
	for i := start; i < end; {
		if c := s[i]; c < utf8.RuneSelf && !control(c) {
			to := i + 1
			for to < end && s[to] < utf8.RuneSelf && !control(s[to]) && asciiClass(s[to]) == asciiClass(c) {
				to++
			}
			if to < end && s[to] >= utf8.RuneSelf && to > i+1 { // a mark may follow the last one
				to--
			}
			f.cells = append(f.cells, cell{from: int32(i), to: int32(to), class: asciiClass(c), plain: true})
			last, base, before = len(f.cells)-1, rune(c), rune(s[to-1])
			i = to
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		c := cell{from: int32(i), to: int32(i + n), class: pending}
		i += n
		hidden := invisible(r)
		joins := hidden && f.joinsEmoji(r, before, i)
		if inert(r) || joins {
			c.class, c.plain = other, true
			f.cells = append(f.cells, c)
			last, base, before = len(f.cells)-1, r, r
			continue
		}
		if hidden {
			c.class, c.change = gap, dropped
			if isVariation(r) && !isLetter(base) {
				c.change = 0
			}
			f.cells = append(f.cells, c)
			continue
		}
		before = r
		p := norm.NFKC.PropertiesString(s[c.from:])
		c.marks = countMarks(p)
		switch {
		case last < 0 || startsCell(r, p, base):
			f.cells = append(f.cells, c)
			last, base = len(f.cells)-1, r
		case f.cells[last].marks+c.marks > maxMarks:
			f.cells[last].marks = maxMarks + 1 // nothing more joins
			c.class, c.change = gap, dropped
			f.cells = append(f.cells, c)
		default:
			l := &f.cells[last]
			for _, g := range f.cells[last+1:] {
				l.change = max(l.change, g.change)
			}
			l.to, l.class, l.plain = c.to, pending, false
			l.marks += c.marks
			f.cells = f.cells[:last+1]
		}
	}
}

// startsCell reports whether r, of properties p, starts a cell after one that
// begins with base: it cannot compose with anything before, nor is it a mark on
// a letter. What r decomposes to counts: package norm itself forgets letters
// like U+3133, which decompose to a trailing jamo.
func startsCell(r rune, p norm.Properties, base rune) bool {
	if !p.BoundaryBefore() {
		return false
	}
	if d := p.Decomposition(); d != nil {
		if !norm.NFKC.Properties(d).BoundaryBefore() {
			return false
		}
		r, _ = utf8.DecodeRune(d)
	}
	return !isMark(r) || !isLetter(base)
}

// countMarks is the number of combining marks that the character of p brings,
// its letter aside.
func countMarks(p norm.Properties) uint8 {
	if p.LeadCCC() == 0 && p.TrailCCC() == 0 {
		return 0
	}
	n := max(1, utf8.RuneCount(p.Decomposition()))
	if p.LeadCCC() == 0 {
		n--
	}
	return uint8(n)
}

// render works out what cell c folds to, after a cell of class before. With
// foreign, look-alikes of other scripts become Latin.
func (f *folder) render(c *cell, before class, foreign bool) {
	s := f.source[c.from:c.to]
	lo := len(f.buf)
	if r, n := utf8.DecodeRuneInString(s); n == len(s) {
		if k := single(r, before, foreign); k != 0 {
			f.buf = utf8.AppendRune(f.buf, k)
			c.plain = c.change == 0 && utf8.RuneLen(k) == n
			c.lo, c.hi = int32(lo), int32(len(f.buf))
			return
		}
	}
	text := s
	for range 4 { // composition and case may each open the way for the other
		f.buf = appendFolded(f.buf[:lo], text, foreign)
		if isASCII(f.buf[lo:]) {
			break
		}
		f.scratch = norm.NFC.Append(f.scratch[:0], f.buf[lo:]...)
		f.buf = append(f.buf[:lo], f.scratch...)
		if string(f.scratch) == text {
			break
		}
		text = string(f.scratch)
	}
	if hasLetter(f.buf[lo:]) {
		if !foreign && !isASCII(f.buf[lo:]) { // ㏀ mixes kΩ all by itself
			f.buf = f.buf[:lo]
			f.render(c, before, true)
			return
		}
		c.change = max(c.change, replaced)
	}
	c.plain = c.change == 0 && string(f.buf[lo:]) == s
	c.lo, c.hi = int32(lo), int32(len(f.buf))
}

// text is what cell c, which is not ASCII, folds to.
func (f *folder) text(c *cell) []byte { return f.buf[c.lo:c.hi] }

// single is what r, without marks of its own, folds to after a cell of class
// before, or 0 if it takes the long way.
func single(r rune, before class, foreign bool) rune {
	if r == 'º' && before != latin { // the masculine ordinal of Nº, but the degree of 30ºC
		return '°'
	}
	lower := unicode.ToLower(r)
	if styled(r) != 0 || foreign && lookalike(r) != 0 || decomposition(r) != nil || decomposition(lower) != nil {
		return 0
	}
	return lower
}

// decomposition is the compatibility decomposition of r, nil if it has none or
// is better kept: letters or digits would come with a blank or a sign (¨ ½ ℃
// ⑴), which makes two words of one, or join the word before (™).
func decomposition(r rune) []byte {
	var b [utf8.UTFMax]byte
	d := norm.NFKC.Properties(b[:utf8.EncodeRune(b[:], r)]).Decomposition()
	if r == '™' || r == '℠' {
		return nil
	}
	words, signs := false, false
	for rest := d; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		rest = rest[n:]
		if to := styled(r); to != 0 {
			r = rune(to)
		}
		word := unicode.IsLetter(r) || unicode.IsNumber(r) || isMark(r)
		words, signs = words || word, signs || !word
	}
	if words && signs {
		return nil
	}
	return d
}

// appendFolded appends the characters of s, decomposed, in lower case, styled
// letters replaced, without invisible characters and without marks on Latin
// letters; with foreign, look-alikes replaced too.
func appendFolded(b []byte, s string, foreign bool) []byte {
	var last rune // the last character written
	put := func(r rune) {
		switch {
		case styled(r) != 0:
			r = rune(styled(r))
		case foreign && lookalike(r) != 0:
			r = rune(lookalike(r))
		case isMark(r):
			if isLatin(last) || '0' <= last && last <= '9' && norm.NFC.PropertiesString(string(r)).CCC() != 0 {
				return
			}
		default:
			r = unicode.ToLower(r)
		}
		last = r
		b = utf8.AppendRune(b, r)
	}
	for i, r := range s {
		if i > 0 && invisible(r) { // a cell begins with one only if it joins an emoji
			continue
		}
		d := decomposition(r)
		if d == nil || styled(r) != 0 {
			put(r)
			continue
		}
		for _, r := range string(d) {
			put(r)
		}
	}
	return b
}

// classOf is the class of a cell that folds to b.
func classOf(b []byte) class {
	if hasLetter(b) {
		return latin
	}
	switch r, _ := utf8.DecodeRune(b); {
	case unicode.IsLetter(r):
		switch {
		case isLatin(r):
			return latin
		case unicode.Is(unicode.Common, r):
			return neutral
		}
		return alien
	case unicode.IsNumber(r), isMark(r):
		return neutral
	}
	return other
}

func asciiClass(c byte) class {
	switch {
	case isASCIILetter(c):
		return latin
	case isDigit(c):
		return neutral
	}
	return other
}

// inert reports whether r is one of the signs and pictures that posts are full
// of and that fold to themselves: dashes, quotation marks, bullet, emoji.
func inert(r rune) bool {
	return 0x1F300 <= r && r <= 0x1FAFF ||
		0x2012 <= r && r <= 0x2022 && r != 0x2017 || // ‗ is a blank with a mark
		0x2600 <= r && r <= 0x2767
}

// token writes one token: letters, digits and dropped characters. If it mixes
// Latin with letters that look Latin, all of it is Latin.
func (f *folder) token(cells []cell) {
	latins, aliens := false, false
	for i := range cells {
		latins = latins || cells[i].class == latin
		aliens = aliens || cells[i].class == alien
	}
	if !aliens {
		for i := range cells {
			f.emit(&cells[i])
		}
		return
	}
	from, to, at := int(cells[0].from), int(cells[len(cells)-1].to), f.out.Len()
	read := latins || f.whole[from]
	for i := range cells {
		if c := &cells[i]; read && c.class == alien {
			f.render(c, neutral, true)
		}
		f.emit(&cells[i])
	}
	if !read {
		f.foreign = append(f.foreign, foreign{from, to, at, f.out.Len()})
	}
}

func (f *folder) emit(c *cell) {
	from, to := int(c.from), int(c.to)
	switch {
	case c.class == gap:
		f.piece(from, to, hollow, c.change)
	case c.plain && c.hi == 0: // ASCII, or inert
		f.piece(from, to, plain, 0)
		if f.source[from] < utf8.RuneSelf {
			writeLower(&f.out, f.source[from:to])
		} else {
			f.out.WriteString(f.source[from:to])
		}
	case c.plain:
		f.piece(from, to, plain, 0)
		f.out.Write(f.text(c))
	default:
		f.piece(from, to, whole, c.change)
		f.out.Write(f.text(c))
	}
}

// foreign is a token of another script: bytes of the source and of the output.
type foreign struct{ from, to, at, end int }

// alone finds the foreign tokens to read as Latin although they mix nothing:
// those that fold wholly and stand alone among Latin words, in a text with at
// least as many Latin words as foreign ones. Several in a row are a quotation,
// and a single Greek letter is a symbol.
func (f *folder) alone() map[int]bool {
	var found map[int]bool
	for i, t := range f.foreign {
		if !looksLatin(f.source[t.from:t.to]) {
			continue
		}
		s := f.out.String()
		if found == nil {
			if countWords(s) < len(f.foreign) {
				return nil
			}
			found = map[int]bool{}
		}
		if (i == 0 || countWords(s[f.foreign[i-1].end:t.at]) > 0) &&
			(i == len(f.foreign)-1 || countWords(s[t.end:f.foreign[i+1].at]) > 0) {
			found[t.from] = true
		}
	}
	return found
}

// countWords counts the runs of ASCII letters in folded text s.
func countWords(s string) int {
	n, in := 0, false
	for i := range len(s) {
		letter := isASCIILetter(s[i])
		if letter && !in {
			n++
		}
		in = letter
	}
	return n
}
