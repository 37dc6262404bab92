package match

// Sifter runs a [Sieve] over texts. It is for one goroutine, and after some texts
// it allocates nothing.
type Sifter struct {
	sieve  *Sieve
	chunks *chunks

	text  sifted
	word  []byte // the word of a plain chunk, in lower case
	whole []byte // what the last token makes with the next one
	held  []bool // by number of a literal: it is in the text
	holds func(n int32) bool
	traps []Spot // see [Sifter.Spots]
}

// sifted is what a text comes to.
type sifted struct {
	tokens    []siftToken
	readings  []planReading
	words     int32   // how many tokens have readings
	marks     int     // at most so many tokens were left out: marks around plain chunks
	sentences []int32 // how many stand before a token with which a sentence starts, for certain
	met       []meeting

	literals []int32 // those of patterns in it, by number, each once
	signs    asciiSet
	digits   int

	// Of the last token:
	letters int    // chunks in a row up to it that start with a single letter
	di      bool   // it is "di"
	tail    []byte // see [plan.tail]
	bare    bool   // it is a plain chunk with nothing behind it
	stops   bool   // a sentence ends with it if anything follows
	breaks  int    // line breaks behind it
	spaces  bool   // nothing but spaces behind it
}

// reset is an empty text with the storage of t.
func (t *sifted) reset() {
	*t = sifted{
		tokens: t.tokens[:0], readings: t.readings[:0], sentences: t.sentences[:0], met: t.met[:0],
		literals: t.literals[:0], tail: t.tail[:0],
	}
}

// siftToken is a token of the text; its readings end where those of the next start.
type siftToken struct {
	fits    uint64 // signatures of the symbols that its readings fit
	first   int32  // of sifted.readings
	words   int32  // how many tokens with readings stand before it
	word    bool   // it has readings
	divides bool
	mark    bool // see [NewSieve]
	joined  bool // the next one follows it in its sentence, with nothing between, for certain
}

// meeting is where terms or traps end whose words are the tokens [first, end).
type meeting struct {
	told       []told
	first, end int32
}

// NewSifter is a sifter of v.
func (v *Sieve) NewSifter() *Sifter { return newSifter(v, mostChunks) }

func newSifter(v *Sieve, chunks int) *Sifter {
	f := &Sifter{sieve: v, chunks: newChunks(v, chunks), held: make([]bool, v.set.patterns.literals.Len())}
	f.holds = func(n int32) bool { return f.held[n] }
	return f
}

// longestText bounds the memory of a Sifter, in bytes. A longer text holds
// something of everything anyway.
const longestText = 64 << 10

// Sift reads text, which is valid UTF-8, for what is asked of f from then on. If
// it reports false, it cannot say, and anything may be there.
func (f *Sifter) Sift(text string) bool {
	if len(text) > longestText {
		return false
	}
	t := &f.text
	for _, l := range t.literals {
		f.held[l] = false
	}
	t.reset()
	for i := 0; i < len(text); {
		if c := text[i]; kinds[c] == blank {
			t.spaces = t.spaces && c == ' '
			if c == '\n' {
				t.breaks++
			}
			i++
			continue
		}
		n, c, d := f.next(text[i:])
		i += n
		if !f.add(c, d) {
			return false
		}
	}
	f.divide()
	f.walk()
	return true
}

// add adds the tokens of a chunk. It reports false if it cannot be told from the
// chunk alone how it is read.
func (f *Sifter) add(c *chunk, d dress) bool {
	t, p := &f.text, f.chunks.plan(c)
	if !c.brief && len(p.tokens) == 0 {
		return true
	}
	last, fresh := len(t.tokens)-1, d.opened || d.capital || !d.plain && p.fresh
	if t.breaks > 1 || t.breaks == 1 && fresh || t.stops {
		t.sentences = append(t.sentences, t.words)
	}
	joins := t.bare && t.spaces && d.plain && !d.opened
	if c.brief {
		f.brief(c)
	} else if !f.plan(p) {
		return false
	}
	if joins {
		t.tokens[last].joined = true
	}
	if d.divides {
		f.divide()
	}
	t.bare, t.spaces, t.breaks, t.stops = d.plain && !d.closed, true, 0, d.stops || !d.plain && p.stops
	return true
}

// brief adds the word of a brief chunk, which is in f.word.
func (f *Sifter) brief(c *chunk) {
	t := &f.text
	t.letters, t.di = 0, false
	if c.half {
		f.halves(f.word)
	}
	t.tail = t.tail[:0]
	if c.half {
		t.tail = append(t.tail, f.word...)
	}
	t.token(siftToken{fits: c.fits, word: true, mark: c.mark})
	t.readings = append(t.readings, planReading{c.words[0], c.states[0], 1})
	if c.words[1] != none {
		t.readings = append(t.readings, planReading{c.words[1], c.states[1], 1})
	}
}

// token adds a token, whose readings are to follow.
func (t *sifted) token(token siftToken) {
	token.first, token.words = int32(len(t.readings)), t.words
	t.tokens = append(t.tokens, token)
	if token.word {
		t.words++
	}
}

// halves reads the last token and the one that is added next as one word, if
// both may be halves of it: "bangs at" is "bangsat".
func (f *Sifter) halves(head []byte) {
	if len(f.text.tail) > 0 {
		f.whole = append(append(f.whole[:0], f.text.tail...), head...)
		f.join(f.sieve.set.id(string(f.whole)))
	}
}

// plan adds the tokens of a plan. It reports false if it cannot be told from the
// chunk alone how it is read.
func (f *Sifter) plan(p *plan) bool {
	t := &f.text
	if t.letters++; !p.letter {
		t.letters = 0
	}
	if p.unsure || t.letters >= shortestSpaced {
		return false
	}
	if t.di {
		for _, word := range p.passive { // "di usir" is "diusir", too
			f.join(word)
		}
	}
	if len(p.head) > 0 {
		f.halves(p.head)
	}
	t.di, t.tail = p.di, append(t.tail[:0], p.tail...)
	t.digits += p.digits
	t.signs.merge(p.signs)
	for _, l := range p.literals {
		if !f.held[l] {
			f.held[l] = true
			t.literals = append(t.literals, l)
		}
	}
	readings := p.readings
	for _, token := range p.tokens {
		t.token(siftToken{fits: token.fits, word: token.readings > 0, divides: token.divides, mark: token.mark})
		t.readings = append(t.readings, readings[:token.readings]...)
		readings = readings[token.readings:]
	}
	return true
}

// divide adds a token that no phrase goes on behind.
func (f *Sifter) divide() {
	t := &f.text
	t.token(siftToken{divides: true})
	t.di, t.tail = false, t.tail[:0]
}

// join adds to the last token the reading as word together with the next one.
func (f *Sifter) join(word int32) {
	if t := &f.text; word >= 0 {
		t.readings = append(t.readings, planReading{word, f.sieve.states.start(word), 2})
		last := &t.tokens[len(t.tokens)-1]
		last.fits |= f.sieve.set.signatures(word)
		last.mark = last.mark || f.sieve.marks(f.sieve.set.words.At(int(word)))
	}
}

// at is the readings of token i, which is not the last one.
func (t *sifted) at(i int) []planReading {
	return t.readings[t.tokens[i].first:t.tokens[i+1].first]
}

// after is the first token from i on that has readings, or the one before it
// that divides and has none.
func (t *sifted) after(i int) int {
	i = min(i, len(t.tokens)-1)
	for !t.tokens[i].word && !t.tokens[i].divides {
		i++
	}
	return i
}

// walk follows the edges from every token.
func (f *Sifter) walk() {
	f.sieve.states.mu.RLock()
	defer f.sieve.states.mu.RUnlock()
	t := &f.text
	for i := range len(t.tokens) - 1 {
		for _, r := range t.at(i) {
			if r.state != 0 {
				f.reach(r.state, i, i+int(r.tokens), 1)
			}
		}
	}
}

// reach takes state, which the tokens [first, end) lead to, and goes on from it.
func (f *Sifter) reach(state int32, first, end, depth int) {
	s, t := &f.sieve.states.all[state], &f.text
	if told := f.sieve.states.toldAt(state); len(told) > 0 {
		t.met = append(t.met, meeting{told, int32(first), int32(end)})
	}
	at := t.after(end)
	if depth >= longestTerm || !t.tokens[at].word {
		return
	}
	if s.follows&t.tokens[at].fits != 0 {
		f.follow(state, first, at, depth)
	}
	if s.any != 0 {
		once := false
		for _, r := range t.at(at) {
			if r.tokens > 1 || !once { // any reading of one token leads to the same
				f.reach(s.any, first, at+int(r.tokens), depth+1)
			}
			once = once || r.tokens == 1
		}
	}
}

// follow takes the edges of state, which the tokens from first on led to, that
// token at fits.
func (f *Sifter) follow(state int32, first, at, depth int) {
	t, row := &f.text, f.sieve.states.rowAt(state)
	for _, r := range t.at(at) {
		if r.word < 0 {
			continue
		}
		end := at + int(r.tokens)
		if next := f.sieve.states.next(state, row, r.word); next != 0 {
			f.reach(next, first, end, depth+1)
		}
		classes := f.sieve.set.classes.At(int(r.word))
		for i := range classes.Len() {
			if next := f.sieve.states.next(state, row, classSymbol(classes.At(i))); next != 0 {
				f.reach(next, first, end, depth+1)
			}
		}
	}
}
