// Package stance tells how the author of a draft stands to each of its words:
// says it, denies it, forbids it, quotes it, reports it, asks about it, or
// cites the law.
//
// It works on structure: where a cue stands, how far it reaches, who speaks.
// The words of the cues are lexicons with the role cue; this package knows
// them only by their kind.
package stance

import (
	"slices"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/morph"
)

// Stance is the author's stance to a hit.
type Stance uint8

// The stances. They are the stances of package rules, in the same words.
const (
	Asserted Stance = iota
	Denied
	Forbidden
	Quoted
	Reported
	Asked
	Legal
)

// String is the stance as rule files write it.
func (s Stance) String() string {
	return [...]string{"asserted", "denied", "forbidden", "quoted", "reported", "asked", "legal"}[s]
}

// Cue is a kind of signal that the engine listens to.
type Cue uint8

// The cues.
const (
	NoCue       Cue = iota
	Negation        // tidak, bukan
	Refutation      // tidak semua, belum tentu: denies what follows
	Correction      // padahal, itu tidak benar: denies what was said before
	Ban             // dilarang, jangan, cegah
	Topic           // ujaran, dampak: what follows closely is named, not said
	Resistance      // lawan, tolak: a ban with a thing, an attack with a group
	Speech          // bilang, sebut, hina
	FirstPerson     // saya, kami
	Other           // dia, orang yang, warganet
	Judgement       // salah, rasis, dipidana
	Question        // apakah, siapa
	Rhetoric        // apa salahnya, bukankah: asserts what it asks
	Rejection       // apa gunanya, kenapa harus: rejects the deed it asks about
	Court           // terdakwa, pasal
	Lesson          // contoh, ciri-ciri
	Call            // ayo, harus, semoga
	Plan            // akan, mau
	Agreement       // setuju
	Listing         // berikut, daftar: points at a list
	Scarcity        // jarang, mustahil: there is hardly one
	Factive         // menyangka: takes for granted what follows, even denied
	Linking         // itu, memang, seperti
	Group           // people or bodies that words are aimed at
)

// CueNamed is the cue whose lexicon has this id.
func CueNamed(lexicon string) Cue {
	switch lexicon {
	case "cue-negasi":
		return Negation
	case "cue-sangkal":
		return Refutation
	case "cue-pelurusan":
		return Correction
	case "cue-larangan":
		return Ban
	case "cue-topik":
		return Topic
	case "cue-lawan":
		return Resistance
	case "cue-ujar":
		return Speech
	case "cue-pertama":
		return FirstPerson
	case "cue-orang-lain":
		return Other
	case "cue-nilai":
		return Judgement
	case "cue-tanya":
		return Question
	case "cue-retoris":
		return Rhetoric
	case "cue-hukum":
		return Court
	case "cue-edukasi":
		return Lesson
	case "cue-seruan":
		return Call
	case "cue-rencana":
		return Plan
	case "cue-setuju":
		return Agreement
	case "cue-retoris-tolak":
		return Rejection
	case "cue-daftar":
		return Listing
	case "cue-langka":
		return Scarcity
	case "cue-sangka":
		return Factive
	case "cue-kelompok":
		return Group
	case "cue-penghubung":
		return Linking
	}
	return NoCue
}

// Lexicon is what this package needs to know of a lexicon.
type Lexicon struct {
	Cue      Cue
	Target   bool // its words name people or bodies: it is included in the Group cue
	Mood     bool // its words are verbs that count only as a call, norm, wish or plan
	Pronouns bool // pronouns may stand for it
}

// Mark is the stance to one hit and the tokens [First, End) that gave it; an
// empty range means that structure did (a list, a mood).
type Mark struct {
	Stance     Stance
	First, End int
}

// Resolver tells the stance to the hits of one draft. It is for one goroutine.
type Resolver struct {
	resolver
	marks []Mark
	known []bool
}

// NewResolver prepares the stances of hits; lexicons is indexed by Hit.Lexicon.
func NewResolver(d *clause.Doc, words match.Words, hits []match.Hit, lexicons []Lexicon) *Resolver {
	r := &Resolver{
		resolver: resolver{doc: d, words: words, hits: hits, lexicons: lexicons, quotes: quotations(d)},
		marks:    make([]Mark, len(hits)),
		known:    make([]bool, len(hits)),
	}
	r.index()
	return r
}

// Mark is the stance to hit i; a cue is always Asserted. It is worked out when
// it is first asked for, because most hits belong to rules that do not fire.
func (r *Resolver) Mark(i int) Mark {
	if !r.known[i] {
		r.known[i] = true
		if h := &r.hits[i]; r.lexicons[h.Lexicon].Cue == NoCue {
			r.marks[i] = r.mark(h)
		}
	}
	return r.marks[i]
}

// resolver holds what the decisions look at.
type resolver struct {
	doc      *clause.Doc
	words    match.Words
	hits     []match.Hit
	lexicons []Lexicon
	cues     [][]cueHit // by sentence, in token order, without the trapped
	targets  [][]cueHit // by sentence
	quotes   []quotation
	buffer   []cueHit // reused for the cues around one hit
}

// cueHit is one cue or target in a sentence.
type cueHit struct {
	cue        Cue
	first, end int
	read       string
	mood       morph.Mood
}

func (r *resolver) index() {
	r.cues = make([][]cueHit, len(r.doc.Sentences))
	r.targets = make([][]cueHit, len(r.doc.Sentences))
	for i := range r.hits {
		h := &r.hits[i]
		l := r.lexicons[h.Lexicon]
		if h.Trapped() || l.Cue == NoCue && !l.Target {
			continue
		}
		s := r.doc.SentenceOf(h.First)
		c := cueHit{l.Cue, h.First, h.End, h.Read, h.Mood}
		if l.Target {
			r.targets[s] = append(r.targets[s], c)
		} else {
			r.cues[s] = append(r.cues[s], c)
		}
	}
}

// A decision looks at one hit and either knows the stance or passes on.
type decision func(r *resolver, h *hit) (Mark, bool)

// The decisions in order: the first that knows wins.
var decisions = []decision{
	(*resolver).listed,
	(*resolver).enumerated,
	(*resolver).legal,
	(*resolver).forbidden,
	(*resolver).refuted,
	(*resolver).quoted,
	(*resolver).reported,
	(*resolver).asked,
	(*resolver).denied,
	(*resolver).narrated,
}

// hit is a hit with its place in the draft.
type hit struct {
	*match.Hit
	clause, sentence int
	mood             bool
	cues             []cueHit // of its sentence, but for those that overlap it or stand in another hashtag
}

func (r *resolver) mark(m *match.Hit) Mark {
	h := hit{Hit: m, clause: r.doc.ClauseOf(m.First), mood: r.lexicons[m.Lexicon].Mood && m.Inflected}
	h.sentence = r.doc.Clauses[h.clause].Sentence
	tag := r.doc.Tokens[m.First].Tag
	r.buffer = r.buffer[:0]
	for _, c := range r.cues[h.sentence] {
		if c.cue == Negation && c.first < m.First && m.First < c.end && c.end < m.End {
			c.end = m.First // "tidak pernah" before "pernah berguna"
		}
		other := r.doc.Tokens[c.first].Tag
		if (c.end <= m.First || c.first >= m.End) && (other == tag || other == 0) {
			r.buffer = append(r.buffer, c)
		}
	}
	h.cues = r.buffer
	for _, decide := range decisions {
		if mark, ok := decide(r, &h); ok {
			return mark
		}
	}
	return Mark{}
}

// by is the mark that cue c gives.
func by(s Stance, c *cueHit) (Mark, bool) { return Mark{s, c.first, c.end}, true }

// pass is the mark of a decision that does not know.
func pass() (Mark, bool) { return Mark{}, false }

// left is the last cue of one of the kinds that ends before token i; nil if none.
func left(cues []cueHit, i int, kinds ...Cue) *cueHit {
	for k := len(cues) - 1; k >= 0; k-- {
		if c := &cues[k]; c.end <= i && slices.Contains(kinds, c.cue) {
			return c
		}
	}
	return nil
}

// right is the first cue of one of the kinds that starts at token i or later; nil if none.
func right(cues []cueHit, i int, kinds ...Cue) *cueHit {
	for k := range cues {
		if c := &cues[k]; c.first >= i && slices.Contains(kinds, c.cue) {
			return c
		}
	}
	return nil
}

// wordsBetween counts the words in tokens [from, to).
func (r *resolver) wordsBetween(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if len(r.words[i]) > 0 {
			n++
		}
	}
	return n
}

// read is the best standard reading of token i, "" for a mark and behind the last token.
func (r *resolver) read(i int) string {
	w := ""
	if i == len(r.words) {
		return w
	}
	for _, reading := range r.words[i] {
		if w == "" || reading.How == "slang" {
			w = reading.Word
		}
	}
	return w
}
