// Package clause cuts a folded draft into typed tokens, clauses and sentences.
//
// The order is tokens first, because everything else is a decision between two
// tokens: does a clause end here, does a sentence.
package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/fold"
)

// Kind is the type of a token.
type Kind uint8

// The kinds of token.
const (
	Word    Kind = iota // letters, or letters and digits
	Number              // digits, with inner points and commas: 1.000, 08.00, 2,5
	Mention             // @name
	Link                // a web or mail address
	Emoji               // a run of emoji
	Mark                // a run of one punctuation mark
)

// String is the kind as trace prints it.
func (k Kind) String() string {
	return [...]string{"word", "number", "mention", "link", "emoji", "mark"}[k]
}

// Token is one typed piece of a folded text. Spaces are not tokens.
type Token struct {
	fold.Span
	Text  string // the folded text; apostrophes inside words are left out
	Kind  Kind
	Tag   int  // the number of the hashtag it is part of, from 1; 0 if of none
	Glued bool // no space before it
	Cap   bool // its first letter was written upper case
	Break int  // line breaks before it
}

// Divides reports whether t is a mark that what belongs together does not stand
// across: not a quotation mark, bracket, hyphen, slash, or a mark of emphasis.
func (t *Token) Divides() bool {
	return t.Kind == Mark && strings.Trim(t.Text, "\"'“”‘’«»*_~-/#()") != ""
}

// Tokens cuts t into tokens, sorted and disjoint; only white space is between
// them. Hashtags and CamelCase words are cut into their words: at case changes
// and underscores always inside a hashtag, elsewhere only if known holds for
// every part. A hashtag in one case is cut into known words if they cover it.
func Tokens(t *fold.Text, known func(string) bool) []Token {
	k := tokenizer{text: t, s: t.S, known: known, out: make([]Token, 0, len(t.S)/4+2)}
	for k.pos < len(k.s) {
		r, n := utf8.DecodeRuneInString(k.s[k.pos:])
		switch {
		case r == '\n':
			k.breaks++
			k.gap = true
			k.pos += n
		case unicode.IsSpace(r):
			k.gap = true
			k.pos += n
		default:
			k.next(r)
		}
	}
	return k.out
}

// apostrophes may stand inside a word.
const apostrophes = "'’`ʼ"

type tokenizer struct {
	text   *fold.Text
	s      string
	known  func(string) bool
	pos    int
	breaks int
	gap    bool // white space since the last token
	tags   int
	out    []Token
}

// next reads the token that starts with r at pos.
func (k *tokenizer) next(r rune) {
	rest := k.s[k.pos:]
	if n := linkLen(rest, k.before()); n > 0 {
		k.emit(n, Link)
		return
	}
	switch {
	case r == '@' && nameLen(rest[1:]) > 0 && !wordRune(k.before()):
		k.emit(1+nameLen(rest[1:]), Mention)
	case r == '#' && tagLen(rest[1:]) > 0 && !wordRune(k.before()):
		k.hashtag(tagLen(rest[1:]))
	case emojiLen(rest) > 0:
		k.emit(emojiLen(rest), Emoji)
	case wordRune(r):
		k.word(wordLen(rest))
	default:
		n := utf8.RuneLen(r)
		for strings.HasPrefix(rest[n:], string(r)) {
			n += utf8.RuneLen(r)
		}
		k.emit(n, Mark)
	}
}

// before is the rune in front of pos, 0 at the start.
func (k *tokenizer) before() rune {
	r, n := utf8.DecodeLastRuneInString(k.s[:k.pos])
	if n == 0 {
		return 0
	}
	return r
}

// emit appends a token of n bytes at pos.
func (k *tokenizer) emit(n int, kind Kind) {
	text := k.s[k.pos : k.pos+n]
	if kind == Word && strings.ContainsAny(text, apostrophes) {
		text = strings.Map(func(r rune) rune {
			if strings.ContainsRune(apostrophes, r) {
				return -1
			}
			return r
		}, text)
	}
	k.out = append(k.out, Token{
		Span: fold.Span{Start: k.pos, End: k.pos + n}, Text: text, Kind: kind, Tag: 0,
		Glued: !k.gap && k.pos > 0, Cap: k.text.Upper(k.pos), Break: k.breaks,
	})
	k.pos += n
	k.gap, k.breaks = false, 0
}

// word emits a run of n bytes of letters and digits: a number, a word, or a
// CamelCase word in its parts.
func (k *tokenizer) word(n int) {
	run := k.s[k.pos : k.pos+n]
	if !strings.ContainsFunc(run, unicode.IsLetter) {
		k.emit(numberLen(k.s[k.pos:]), Number)
		return
	}
	parts := k.camel(k.pos, n)
	switch {
	case k.known(run):
		parts = parts[:1]
	case len(parts) == 1:
		parts = k.negated(run)
	}
	for _, p := range parts {
		if !k.known(k.s[p.Start:p.End]) {
			parts = parts[:0]
			break
		}
	}
	if len(parts) < 2 {
		k.emit(n, Word)
		return
	}
	for _, p := range parts {
		k.emit(p.End-p.Start, Word)
	}
}

// negators are what colloquial spelling joins to the next word: gabisa, nggakmau.
var negators = []string{"nggak", "enggak", "ngga", "kagak", "gak", "ga"}

// negated cuts a negator off run, which starts at pos and is not known, if a
// known word of four letters or more is left.
func (k *tokenizer) negated(run string) []fold.Span {
	whole := []fold.Span{{Start: k.pos, End: k.pos + len(run)}}
	if run[0] != 'g' && run[0] != 'n' && run[0] != 'e' && run[0] != 'k' {
		return whole
	}
	for _, n := range negators {
		if rest, ok := strings.CutPrefix(run, n); ok && len(rest) >= 4 && k.known(rest) {
			return []fold.Span{{Start: k.pos, End: k.pos + len(n)}, {Start: k.pos + len(n), End: k.pos + len(run)}}
		}
	}
	return whole
}

// hashtag emits '#' and the words of the n bytes after it.
func (k *tokenizer) hashtag(n int) {
	k.tags++
	first := len(k.out)
	k.emit(1, Mark)
	end := k.pos + n
	for k.pos < end {
		size := strings.IndexByte(k.s[k.pos:end], '_')
		if size == 0 {
			k.emit(1, Mark)
			continue
		}
		if size < 0 {
			size = end - k.pos
		}
		parts := k.camel(k.pos, size)
		if len(parts) == 1 {
			parts = k.cover(k.pos, size)
		}
		for _, p := range parts {
			kind := Word
			if !strings.ContainsFunc(k.s[p.Start:p.End], unicode.IsLetter) {
				kind = Number
			}
			k.emit(p.End-p.Start, kind)
		}
	}
	for i := first; i < len(k.out); i++ {
		k.out[i].Tag = k.tags
	}
}

// camel cuts n bytes at pos at case changes (aB, ABc as A|Bc) and around runs
// of two or more digits.
func (k *tokenizer) camel(pos, n int) []fold.Span {
	var parts []fold.Span
	start := pos
	for i := pos + 1; i < pos+n; i++ {
		if !utf8.RuneStart(k.s[i]) {
			continue
		}
		up, before := k.text.Upper(i), k.text.Upper(i-1)
		lowerNext := i+1 < pos+n && !k.text.Upper(i+1) && !digit(k.s[i+1])
		cut := up && !before && !digit(k.s[i-1]) || up && before && lowerNext ||
			digit(k.s[i]) != digit(k.s[i-1]) && k.digits(i, pos, pos+n) >= 2
		if cut {
			parts = append(parts, fold.Span{Start: start, End: i})
			start = i
		}
	}
	return append(parts, fold.Span{Start: start, End: pos + n})
}

// digits is the length of the run of digits that ends or starts at i.
func (k *tokenizer) digits(i, low, high int) int {
	a, b := i, i
	for a > low && digit(k.s[a-1]) {
		a--
	}
	for b < high && digit(k.s[b]) {
		b++
	}
	return b - a
}

// cover cuts n bytes at pos into known words of two letters or more, longest
// first, if they cover everything; otherwise it is one part. It asks for no piece
// of them twice: from where no cover was found, none is looked for again.
func (k *tokenizer) cover(pos, n int) []fold.Span {
	const shortest, longest = 2, 24
	var parts []fold.Span
	dead := map[int]bool{}
	at, end, size := pos, pos+n, longest
	for at < end {
		size = min(size, end-at)
		for size >= shortest && (dead[at+size] || !k.known(k.s[at:at+size])) {
			size--
		}
		if size >= shortest {
			parts = append(parts, fold.Span{Start: at, End: at + size})
			at, size = at+size, longest
			continue
		}
		if len(parts) == 0 {
			return []fold.Span{{Start: pos, End: end}}
		}
		dead[at] = true
		last := parts[len(parts)-1]
		parts = parts[:len(parts)-1]
		at, size = last.Start, last.Len()-1
	}
	return parts
}

func digit(b byte) bool { return '0' <= b && b <= '9' }

// wordRune reports whether r is part of a word: a letter, a digit or a combining mark.
func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd)
}

// wordLen is the length of the word at the start of s; an apostrophe between
// two letters belongs to it.
func wordLen(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !wordRune(r) {
			next, _ := utf8.DecodeRuneInString(s[n+size:])
			if n == 0 || !strings.ContainsRune(apostrophes, r) || !unicode.IsLetter(next) {
				break
			}
		}
		n += size
	}
	return n
}

// numberLen is the length of the number at the start of s; points, commas and
// colons between digits belong to it, and a per cent sign after them.
func numberLen(s string) int {
	n := 0
	for n < len(s) {
		inner := n > 0 && strings.IndexByte(".,:", s[n]) >= 0 && n+1 < len(s) && digit(s[n+1])
		if !digit(s[n]) && !inner {
			break
		}
		n++
	}
	if n == 0 { // digits of another script
		return wordLen(s)
	}
	if n < len(s) && s[n] == '%' {
		n++
	}
	return n
}

// nameLen is the length of an account name at the start of s.
func nameLen(s string) int {
	n := 0
	for n < len(s) && (wordRune(rune(s[n])) && s[n] < utf8.RuneSelf || s[n] == '_' || s[n] == '.' && n > 0 && n+1 < len(s) && wordRune(rune(s[n+1]))) {
		n++
	}
	return n
}

// tagLen is the length of a hashtag's name at the start of s; 0 if it has no letter.
func tagLen(s string) int {
	n, letters := 0, false
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !wordRune(r) && r != '_' {
			break
		}
		letters = letters || unicode.IsLetter(r)
		n += size
	}
	if !letters {
		return 0
	}
	return n
}
