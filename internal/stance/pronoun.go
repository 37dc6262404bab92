package stance

import (
	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/match"
)

// pronouns stand for a group that was named before, or that is named in the
// same or the next sentence.
var pronouns = map[string]bool{"mereka": true, "kalian": true, "dia": true, "ia": true, "kamu": true}

// possessed are words whose -nya is somebody of a group that the sentences before
// name: "Ada orang X di kantor. Jorok orangnya."
var possessed = map[string]bool{
	"orangnya": true, "orang-orangnya": true, "semuanya": true, "mukanya": true, "wajahnya": true, "otaknya": true, "mulutnya": true,
	"badannya": true, "kelakuannya": true, "sifatnya": true, "wataknya": true, "lihatnya": true, "liatnya": true, "ngeliatnya": true,
	"melihatnya": true, "dengarnya": true, "dengernya": true, "mendengarnya": true, "ketemunya": true,
}

// pronounReach is how many sentences after its name a group may be meant by a pronoun.
const pronounReach = 2

// MayStandFor reports whether word, as it is written or read, may stand for a group.
// Nothing else does for [Pronouns] but a verb of a lexicon with Mood.
func MayStandFor(word string) bool { return pronouns[word] || possessed[word] }

// Pronouns adds to hits, for each pronoun that stands for a group named by a
// lexicon with Pronouns, and for each verb whose object is left out, a hit of
// that lexicon; its Read is the group's. The order by First is kept.
func Pronouns(d *clause.Doc, words match.Words, hits []match.Hit, lexicons []Lexicon) []match.Hit {
	g := groups{doc: d, named: make([][2]*match.Hit, len(d.Sentences)), apposed: map[*match.Hit]*match.Hit{}}
	var last *match.Hit
	for i := range hits {
		if h := &hits[i]; lexicons[h.Lexicon].Pronouns && !h.Trapped() {
			g.name(h)
			if last != nil && last.End == h.First {
				g.apposed[last] = h
			}
			last = h
		}
	}
	if last == nil {
		return hits
	}
	out := make([]match.Hit, 0, len(hits))
	next := 0
	for i := range d.Tokens {
		for ; next < len(hits) && hits[next].First <= i; next++ {
			h := hits[next]
			out = append(out, h)
			if lexicons[h.Lexicon].Mood && h.Inflected && !h.Trapped() && endsClause(d, words, h.End) && !headed(d, words, h.First) {
				out = g.standIn(out, g.before(d.SentenceOf(h.First)), h.First, h.End)
			}
		}
		if w := pronounAt(words[i]); w != "" {
			out = g.standIn(out, g.antecedent(i, w == "kamu"), i, i+1)
		} else if possessed[d.Tokens[i].Text] {
			out = g.standIn(out, g.before(d.SentenceOf(i)), i, i+1)
		}
	}
	return append(out, hits[next:]...)
}

// groups are the first and the last group named in each sentence.
type groups struct {
	doc     *clause.Doc
	named   [][2]*match.Hit
	apposed map[*match.Hit]*match.Hit // what stands directly behind a name: "tetangga saya orang X"
}

func (g *groups) name(h *match.Hit) {
	n := &g.named[g.doc.SentenceOf(h.First)]
	if n[0] == nil {
		n[0] = h
	}
	n[1] = h
}

// standIn appends a hit of group at tokens [first, end), if there is a group, and
// one of each group that is in apposition to it. A group of another topic is not
// meant.
func (g *groups) standIn(hits []match.Hit, group *match.Hit, first, end int) []match.Hit {
	if group != nil && g.doc.Apart(min(group.First, first), max(group.First, first)) {
		return hits
	}
	for ; group != nil; group = g.apposed[group] {
		hits = append(hits, match.Hit{Lexicon: group.Lexicon, First: first, End: end, Read: group.Read, How: "pronoun"})
	}
	return hits
}

// antecedent is the group that a pronoun at token i stands for: the last one
// named in its sentence and the sentences before it, else the first one named
// in the next sentence, unless it is a second person, who may be the reader;
// nil if none. "Mereka yang ..." is a head, not a pronoun.
func (g *groups) antecedent(i int, second bool) *match.Hit {
	if i+1 < len(g.doc.Tokens) && g.doc.Tokens[i+1].Text == "yang" {
		return nil
	}
	s := g.doc.SentenceOf(i)
	if first := g.named[s][0]; first != nil && first.First < i {
		return first
	}
	for k := s - 1; k >= max(0, s-pronounReach); k-- {
		if g.named[k][1] != nil {
			return g.named[k][1]
		}
	}
	first := g.named[s][0]
	if first == nil && s+1 < len(g.named) && !second {
		return g.named[s+1][0]
	}
	if first != nil && first.First-i <= 2 && (first.First == i+1 || g.doc.Tokens[i+1].Text == ",") {
		return first // "kalian, orang X"
	}
	return nil
}

// before is the group named last in the sentence before one that names none: it
// is the object that Indonesian leaves out ("... Pengen saya usir saja.") and
// whom -nya is about; nil otherwise.
func (g *groups) before(sentence int) *match.Hit {
	if sentence == 0 || g.named[sentence][0] != nil {
		return nil
	}
	return g.named[sentence-1][1]
}

// headed reports whether the verb at token i stands in a relative clause behind
// the noun that it is said of: "ada tamu yang harus diusir". A pronoun is no such noun.
func headed(d *clause.Doc, words match.Words, i int) bool {
	for k := i - 1; k > 0 && k >= i-2; k-- {
		if d.Tokens[k].Text == "yang" {
			return d.SentenceOf(k-1) == d.SentenceOf(i) && d.Tokens[k-1].Kind == clause.Word && pronounAt(words[k-1]) == ""
		}
	}
	return false
}

// pronounAt is the pronoun that readings hold, "" if none.
func pronounAt(readings []match.Reading) string {
	for _, r := range readings {
		if pronouns[r.Word] {
			return r.Word
		}
	}
	return ""
}

// fillers may stand behind a verb whose object is left out.
var fillers = map[string]bool{"saja": true, "rasa": true, "sih": true, "deh": true, "dong": true, "ya": true, "tuh": true, "semua": true, "sekalian": true, "jadi": true}

// endsClause reports whether no word but fillers stands from token i to the end
// of the clause that ends there.
func endsClause(d *clause.Doc, words match.Words, i int) bool {
	end := d.Clauses[d.ClauseOf(i-1)].End
	for ; i < end; i++ {
		if len(words[i]) > 0 && !fillers[words[i][len(words[i])-1].Word] {
			return false
		}
	}
	return true
}
