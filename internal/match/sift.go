package match

import (
	"cmp"
	"slices"
)

// Sifter runs a [Sieve] over texts. It is for one goroutine, and after some texts
// it allocates nothing.
type Sifter struct {
	sieve    *Sieve
	chunks   *chunks
	word     []byte // the word of a plain chunk, in lower case
	tokens   []siftToken
	readings []planReading
	literals []bool             // by number: it is there
	holds    func(n int32) bool // of literals
	signs    asciiSet
	digits   int
	letters  int    // chunks in a row that start with a single letter
	di       bool   // the last token is "di"
	tail     []byte // see [plan.tail]; of the last token
	whole    []byte // what it makes with the next one
	tell     func(lexicon int32)
}

// siftToken is a token of the text; its readings end where those of the next start.
type siftToken struct {
	first   int32 // of Sifter.readings
	word    bool  // it has readings
	divides bool
}

// NewSifter is a sifter of v.
func (v *Sieve) NewSifter() *Sifter { return newSifter(v, mostChunks) }

func newSifter(v *Sieve, chunks int) *Sifter {
	f := &Sifter{sieve: v, chunks: newChunks(v, chunks), literals: make([]bool, v.set.patterns.literals.Len())}
	f.holds = func(n int32) bool { return f.literals[n] }
	return f
}

// longestText bounds the memory of a Sifter, in bytes. A longer text holds
// something of everything anyway.
const longestText = 64 << 10

// Sift tells every lexicon that text may hold, some of them several times. If it
// reports false, it cannot say, and any lexicon may be there. text is valid UTF-8.
func (f *Sifter) Sift(text string, tell func(lexicon int32)) bool {
	if len(text) > longestText {
		return false
	}
	f.tokens, f.readings, f.digits, f.letters, f.di, f.tail, f.tell = f.tokens[:0], f.readings[:0], 0, 0, false, f.tail[:0], tell
	f.signs = asciiSet{}
	clear(f.literals)
	for i := 0; i < len(text); {
		if kinds[text[i]] == blank {
			i++
			continue
		}
		n, c, divided := f.next(text[i:])
		i += n
		if c.brief {
			f.brief(c)
		} else if !f.add(c.plan) {
			return false
		}
		if divided {
			f.divide()
		}
	}
	f.divide()
	f.walk()
	for i, tells := range f.sieve.patterns {
		if len(tells) > 0 && f.Maybe(i) {
			f.tellAll(tells)
		}
	}
	return true
}

// Maybe reports whether a pattern of the set may match in the text last sifted,
// if it was.
func (f *Sifter) Maybe(pattern int) bool {
	return f.sieve.set.patterns.passes(pattern, f.digits, f.signs, f.holds)
}

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

// next is the chunk that text starts with: its length, what it comes to, and
// whether a mark behind it divides.
//
// Most chunks are plain: one word of ASCII letters, in lower case, upper case or
// with a capital, maybe with a bracket before it and marks of sentences behind it.
// None of these changes how the word is read, so it stands for all of them.
func (f *Sifter) next(text string) (n int, c *chunk, divided bool) {
	start := 0
	for start < len(text) && kinds[text[start]] == opens {
		f.signs.add(text[start])
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
		f.signs.add(text[n])
		divided = divided || kinds[text[n]] == divides
		n++
	}
	plain := (n == len(text) || kinds[text[n]] == blank) && end > start &&
		(uppers == 0 || uppers == len(f.word) || uppers == 1 && kinds[text[start]] == upper)
	if plain {
		return n, f.chunks.find(f.word, true), divided
	}
	for n < len(text) && kinds[text[n]] != blank {
		n++
	}
	f.word = append(f.word[:0], text[:n]...)
	return n, f.chunks.find(f.word, false), false
}

// brief adds the word of a brief chunk, which is in f.word.
func (f *Sifter) brief(c *chunk) {
	f.letters, f.di = 0, false
	if c.half {
		f.halves(f.word)
	}
	f.tail = f.tail[:0]
	if c.half {
		f.tail = append(f.tail, f.word...)
	}
	f.tokens = append(f.tokens, siftToken{first: int32(len(f.readings)), word: true})
	f.readings = append(f.readings, planReading{c.words[0], 1})
	if c.words[1] != none {
		f.readings = append(f.readings, planReading{c.words[1], 1})
	}
}

// halves reads the last token and the one that is added next as one word, if
// both may be halves of it: "bangs at" is "bangsat".
func (f *Sifter) halves(head []byte) {
	if len(f.tail) > 0 {
		f.whole = append(append(f.whole[:0], f.tail...), head...)
		f.join(f.sieve.set.id(string(f.whole)))
	}
}

// add adds the tokens of a chunk. It reports false if it cannot be told from the
// chunk alone how it is read.
func (f *Sifter) add(p *plan) bool {
	if f.letters++; !p.letter {
		f.letters = 0
	}
	if p.unsure || f.letters >= shortestSpaced {
		return false
	}
	if f.di {
		for _, word := range p.passive { // "di usir" is "diusir", too
			f.join(word)
		}
	}
	if len(p.head) > 0 {
		f.halves(p.head)
	}
	f.di, f.tail = p.di, append(f.tail[:0], p.tail...)
	f.digits += p.digits
	f.signs.merge(p.signs)
	for _, l := range p.literals {
		f.literals[l] = true
	}
	readings := p.readings
	for _, t := range p.tokens {
		f.tokens = append(f.tokens, siftToken{first: int32(len(f.readings)), word: t.readings > 0, divides: t.divides})
		f.readings = append(f.readings, readings[:t.readings]...)
		readings = readings[t.readings:]
	}
	return true
}

// divide adds a token that no phrase goes on behind.
func (f *Sifter) divide() {
	f.tokens = append(f.tokens, siftToken{first: int32(len(f.readings)), divides: true})
	f.di, f.tail = false, f.tail[:0]
}

// join adds to the last token the reading as word together with the next one.
func (f *Sifter) join(word int32) {
	if word >= 0 {
		f.readings = append(f.readings, planReading{word, 2})
	}
}

// at is the readings of token i, which is not the last one.
func (f *Sifter) at(i int) []planReading {
	return f.readings[f.tokens[i].first:f.tokens[i+1].first]
}

// walk follows the edges from every token.
func (f *Sifter) walk() {
	for i := range len(f.tokens) - 1 {
		for _, r := range f.at(i) {
			if r.word >= 0 {
				f.tellAll(f.sieve.tells.at(r.word))
				f.follow(r.word, f.after(i+int(r.tokens)), 1)
			}
		}
	}
}

// after is the first token from i on that has readings, or the one before it
// that divides and has none.
func (f *Sifter) after(i int) int {
	i = min(i, len(f.tokens)-1)
	for !f.tokens[i].word && !f.tokens[i].divides {
		i++
	}
	return i
}

// follow takes the edges of state that token at fits.
func (f *Sifter) follow(state int32, at, depth int) {
	v := f.sieve
	edges := v.edges.at(state)
	if len(edges) == 0 || depth >= longestTerm || !f.tokens[at].word {
		return
	}
	for _, r := range f.at(at) {
		for _, symbol := range v.fits(r.word) {
			if word, bit := v.pair(state, symbol); v.pairs[word]&bit == 0 {
				continue
			}
			i, _ := slices.BinarySearchFunc(edges, symbol, func(e step, symbol int32) int { return cmp.Compare(e.symbol, symbol) })
			for ; i < len(edges) && edges[i].symbol == symbol; i++ {
				f.tellAll(v.ends.at(edges[i].node))
				f.follow(v.state(edges[i].node), f.after(at+int(r.tokens)), depth+1)
			}
		}
	}
}

func (f *Sifter) tellAll(lexicons []int32) {
	for _, l := range lexicons {
		f.tell(l)
	}
}
