package match

import (
	"encoding/binary"
	"hash/maphash"
	"unicode"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/fold"
)

// chunks remembers what chunks come to. A chunk is what stands between two
// blanks. Folding, cutting and reading never look across a blank, but for what a
// plan notes; so a chunk is worked out once.
//
// A chunk may stand in one of two slots and takes over that of another, plan and all:
// memory is bounded. Slots are seeded, so that nobody can write chunks that share
// one, and hold no pointers, so that the collector passes them over.
type chunks struct {
	sieve *Sieve
	seed  maphash.Seed
	slots []chunk // a power of two
	plans []plan  // by number; the first one is of no slot
	spare []int32 // the numbers of those that no slot has, but the first
	long  chunk   // one that is too long to be remembered
}

// chunk is a slot: the chunk as it stands, or, if it is [plain], the word in it.
type chunk struct {
	begin [2]uint64 // its first 16 bytes
	size  uint8     // all of its bytes; 0 if the slot is free
	plain bool
	brief bool  // it is one word that a brief plan tells all about
	half  bool  // see [plan.head]; of a brief one, head and tail are all of it
	mark  bool  // see [NewSieve]; of a brief one
	point bool  // of a plain one: a point behind it ends a sentence
	plan  int32 // its number, 0 for a brief one

	// Of a brief one:
	words  [2]int32 // its readings; -1 is not in the vocabulary, none is none
	states [2]int32 // what they lead to
	fits   uint64   // see siftToken
}

const none = -2

// plan is what a chunk comes to.
type plan struct {
	key      []byte
	tokens   []planToken
	readings []planReading // of tokens[0], tokens[1], ...
	passive  []int32       // the words that it makes with "di" before it
	head     []byte        // its first token, if that may be the second half of a word
	tail     []byte        // its last token, if that may be the first half of one
	literals []int32       // those of patterns in it, by number
	signs    asciiSet      // what else of ASCII is in it
	digits   int
	di       bool // its last token is "di"
	letter   bool // its first token is a single letter or digit
	unsure   bool // the text around it decides how it is read
	fresh    bool // with a line break before it a sentence starts
	stops    bool // a sentence ends with it if anything follows
}

type planToken struct {
	fits     uint64 // see siftToken
	readings int32
	divides  bool // no readings, and no phrase goes on behind it
	mark     bool // see [NewSieve]
}

// planReading is a [Reading] by number, and the state that it leads to: word -1 is not
// in the vocabulary.
type planReading struct{ word, state, tokens int32 }

const (
	mostChunks   = 1 << 15
	longestChunk = 64 // bytes; a longer one is worked out each time
)

func newChunks(v *Sieve, most int) *chunks {
	return &chunks{sieve: v, seed: maphash.MakeSeed(), slots: make([]chunk, most), plans: make([]plan, 1)}
}

// find is the slot of key, worked out; it is valid until the next call.
func (c *chunks) find(key []byte, plain bool) *chunk {
	if len(key) > longestChunk {
		c.long = chunk{}
		c.sieve.work(&c.long, &c.plans[0], string(key))
		return &c.long
	}
	lo, hi := beginOf(key)
	s, other := c.pair(key)
	if c.is(s, lo, hi, key, plain) {
		return s
	}
	if c.is(other, lo, hi, key, plain) {
		return other
	}
	if s.size > 0 {
		*s, *other = *other, *s // the one that came last stays
	}
	if s.plan == 0 {
		s.plan = c.take()
	}
	p := &c.plans[s.plan]
	s.begin, s.size, s.plain = [2]uint64{lo, hi}, uint8(len(key)), plain
	p.key = append(p.key[:0], key...)
	c.sieve.work(s, p, string(key))
	if s.brief {
		c.spare = append(c.spare, s.plan)
		s.plan = 0
	}
	return s
}

// take is the number of a plan that no slot has.
func (c *chunks) take() int32 {
	last := len(c.spare) - 1
	if last < 0 {
		c.plans = append(c.plans, plan{})
		return int32(len(c.plans) - 1)
	}
	n := c.spare[last]
	c.spare = c.spare[:last]
	return n
}

// plan is that of a chunk that is not brief.
func (c *chunks) plan(s *chunk) *plan { return &c.plans[s.plan] }

// pair is the two slots that key may stand in.
func (c *chunks) pair(key []byte) (s, other *chunk) {
	i := maphash.Bytes(c.seed, key) & uint64(len(c.slots)-1)
	return &c.slots[i], &c.slots[i^1]
}

// beginOf is the first 16 bytes of key.
func beginOf(key []byte) (lo, hi uint64) {
	var begin [16]byte
	copy(begin[:], key)
	return binary.LittleEndian.Uint64(begin[:8]), binary.LittleEndian.Uint64(begin[8:])
}

// is reports whether s is the slot of key, which begins with lo and hi.
func (c *chunks) is(s *chunk, lo, hi uint64, key []byte, plain bool) bool {
	return s.begin[0] == lo && s.begin[1] == hi && int(s.size) == len(key) && s.plain == plain &&
		(len(key) <= 16 || string(c.plan(s).key) == string(key))
}

// work notes in s and p what text, which holds no blank, comes to.
func (v *Sieve) work(s *chunk, p *plan, text string) {
	*p = plan{
		key: p.key, tokens: p.tokens[:0], readings: p.readings[:0], passive: p.passive[:0],
		head: p.head[:0], tail: p.tail[:0], literals: p.literals[:0],
	}
	d := &clause.Doc{Text: fold.Fold(text)}
	d.Tokens = clause.Tokens(d.Text, v.set.Recognizes)
	for i, readings := range v.set.Read(d) {
		token := planToken{readings: int32(len(readings)), divides: len(readings) == 0 && d.Tokens[i].Divides(), mark: v.marks(d.Tokens[i].Text)}
		for _, r := range readings {
			token.fits |= v.set.signatures(r.id)
			token.mark = token.mark || v.marks(r.Word)
			p.readings = append(p.readings, planReading{r.id, v.states.start(r.id), int32(r.Tokens)})
		}
		p.tokens = append(p.tokens, token)
	}
	for i := range len(d.Text.S) {
		switch c := d.Text.S[i]; {
		case '0' <= c && c <= '9':
			p.digits++
		case c < utf8.RuneSelf && !isLower(c):
			p.signs.add(c)
		}
	}
	p.literals = v.pieces(p.literals, d.Text.S)
	p.unsure = hasForeign(d.Text.S)
	s.point = false
	if len(d.Tokens) > 0 {
		first, last := &d.Tokens[0], &d.Tokens[len(d.Tokens)-1]
		v.neighbours(p, first, last)
		p.fresh, p.stops = first.Kind != clause.Word || first.Cap || first.Tag != 0, clause.Stops(d.Tokens)
		s.point = clause.PointStops(last.Text)
	}
	s.abridge(p)
}

// neighbours notes what the first and the last token may be with what is beside them.
func (v *Sieve) neighbours(p *plan, first, last *clause.Token) {
	p.letter, p.di = len(first.Text) == 1 && first.Kind != clause.Mark, last.Text == "di"
	if last.Kind == clause.Word && !v.set.word(last.Text) {
		p.tail = append(p.tail, last.Text...)
	}
	if first.Kind != clause.Word {
		return
	}
	if !v.set.word(first.Text) {
		p.head = append(p.head, first.Text...)
	}
	for _, r := range fold.Read(first.Text, v.set) {
		if id := v.set.id("di" + r.Word); id >= 0 {
			p.passive = append(p.passive, id)
		}
	}
}

// abridge notes in s itself what p says, if that is brief.
func (s *chunk) abridge(p *plan) {
	s.brief = s.plain && len(p.tokens) == 1 && 0 < len(p.readings) && len(p.readings) <= len(s.words) &&
		len(p.key) <= len(s.begin)*8 && len(p.passive) == 0 && len(p.literals) == 0 && !p.di && !p.letter
	if !s.brief {
		return
	}
	s.half, s.words, s.fits, s.mark = len(p.head) > 0, [2]int32{none, none}, p.tokens[0].fits, p.tokens[0].mark
	for i, r := range p.readings {
		s.words[i], s.states[i] = r.word, r.state
	}
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// hasForeign reports whether s has a letter of another script, which is read as
// Latin if the words around it are.
func hasForeign(s string) bool {
	for _, r := range s {
		if r >= utf8.RuneSelf && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return true
		}
	}
	return false
}
