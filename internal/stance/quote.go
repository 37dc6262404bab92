package stance

import (
	"slices"
	"strings"

	"github.com/saring-id/saring/internal/clause"
)

// quotation is the tokens [first, end) between two quotation marks.
type quotation struct{ first, end int }

// quotations pairs the quotation marks of d. An odd straight mark at the end
// of a paragraph is ignored.
func quotations(d *clause.Doc) []quotation {
	var out []quotation
	open, mark := -1, ""
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Break > 1 {
			open = -1
		}
		if t.Kind != clause.Mark {
			continue
		}
		switch {
		case open >= 0 && closes(t, mark) && (mark != "'" || !glueNext(d, i)):
			out = append(out, quotation{open + 1, i})
			open = -1
		case open < 0 && opens(d, i):
			open, mark = i, t.Text
		}
	}
	return out
}

// opens reports whether token i opens a quotation. A single mark does only
// behind a space and before a letter.
func opens(d *clause.Doc, i int) bool {
	t := &d.Tokens[i]
	if strings.Contains("'‘", t.Text) {
		return !t.Glued && glueNext(d, i)
	}
	return strings.Contains("\"“„«", t.Text)
}

func glueNext(d *clause.Doc, i int) bool { return i+1 < len(d.Tokens) && d.Tokens[i+1].Glued }

// closes reports whether t closes a quotation that mark opened.
func closes(t *clause.Token, mark string) bool {
	switch mark {
	case "'", "‘":
		return t.Glued && strings.Contains("'’", t.Text)
	case "«":
		return t.Text == "»"
	}
	return strings.Contains("\"”“", t.Text)
}

// fewestOutside is how many words must stand around a quotation: a draft that
// is wholly in quotation marks is the author's own.
const fewestOutside = 2

// quoted: inside quotation marks, with words around them that tell, judge, ban,
// deny, ask or teach, and none that agree; or a word of resistance directly
// before a quotation, which is aimed at the words ("hindari \"orang X mencuri\"").
func (r *resolver) quoted(h *hit) (Mark, bool) {
	if r.aimsAtWords(h) {
		return Mark{Quoted, h.First, h.End}, true
	}
	at, _ := slices.BinarySearchFunc(r.quotes, h.End, func(q quotation, end int) int { return q.end - end })
	if at == len(r.quotes) || r.quotes[at].first > h.First {
		return pass()
	}
	why, words, agreed := r.outside(r.quotes[at])
	if why == nil || agreed || words < fewestOutside {
		return pass()
	}
	return by(Quoted, why)
}

// aimsAtWords reports whether h is a word of resistance and a quotation of more
// than a name follows it.
func (r *resolver) aimsAtWords(h *hit) bool {
	return r.overlaps(&cueHit{first: h.First, end: h.End}, Resistance) && slices.ContainsFunc(r.quotes, func(q quotation) bool {
		return q.first == h.End+1 && r.wordsBetween(q.first, q.end) > fewestOutside
	})
}

// outside looks at the sentences around quotation q, but for its own words: the
// first cue that tells what the author thinks of it, the number of words, and
// whether the author agrees.
func (r *resolver) outside(q quotation) (why *cueHit, words int, agreed bool) {
	from, to := r.around(q)
	for s := from; s <= to; s++ {
		first, end := r.doc.SentenceTokens(s)
		words += r.wordsBetween(first, min(end, max(first, q.first))) + r.wordsBetween(min(end, max(first, q.end)), end)
		for i := range r.cues[s] {
			c := &r.cues[s][i]
			if c.end > q.first && c.first < q.end {
				continue
			}
			switch c.cue {
			case Agreement:
				agreed = true
			case Speech:
				agreed = agreed || r.byAuthor(c)
				if why == nil {
					why = c
				}
			case Judgement, Ban, Resistance, Negation, Refutation, Question, Court, Lesson, Other:
				if why == nil {
					why = c
				}
			default: // the other cues say nothing about a quotation
			}
		}
	}
	return why, words, agreed
}

// byAuthor reports whether the speaker behind c is the author: "..., kata saya".
func (r *resolver) byAuthor(c *cueHit) bool {
	return !r.negated(c) && slices.ContainsFunc(r.cues[r.doc.SentenceOf(c.first)], func(me cueHit) bool {
		return me.cue == FirstPerson && me.first <= c.end && me.end >= c.end
	})
}

// around is the sentences that a quotation stands in, from the one with its
// opening mark to the one with its closing mark, the one behind it if that
// speaks of it ("Komentar seperti ini kami hapus."), and those before it back to
// one that leads in ("Ubah kalimat kasar ini.").
func (r *resolver) around(q quotation) (from, to int) {
	from, to = r.doc.SentenceOf(q.first-1), r.doc.SentenceOf(min(q.end, len(r.doc.Tokens)-1))
	for s := from; s > max(0, from-leadReach); s-- {
		if first, _ := r.doc.SentenceTokens(s); r.doc.Tokens[first].Break > 1 {
			break
		}
		if r.leadsIn(s - 1) {
			from = s - 1
			break
		}
	}
	if r.looksBack(to + 1) {
		to++
	}
	return from, to
}

// leadReach is how many sentences after one that leads in its quotations may stand.
const leadReach = 3

// leadsIn reports whether a sentence teaches about words that it does not quote
// itself ("Contoh kalimat yang melukai.").
func (r *resolver) leadsIn(sentence int) bool {
	c := right(r.cues[sentence], 0, Listing)
	return c != nil && right(r.cues[sentence], 0, Lesson) != nil && !r.inQuotation(c.first)
}

// inQuotation reports whether token i stands between quotation marks.
func (r *resolver) inQuotation(i int) bool {
	return slices.ContainsFunc(r.quotes, func(q quotation) bool { return q.first <= i && i < q.end })
}

// looksBack reports whether a sentence points back at words and judges them or
// tells that somebody else said them ("Kalimat itu ditulis di pagar.").
func (r *resolver) looksBack(sentence int) bool {
	c := r.pointer(sentence)
	if c == nil {
		return false
	}
	said := right(r.cues[sentence], c.end, Speech)
	return said != nil && said.passive() || right(r.cues[sentence], c.end, Judgement, Ban, Resistance, Negation) != nil
}

// pointer is the name for words with which a sentence starts, if it points back
// ("Komentar seperti ini ...", "Istilah itu ..."); nil if not, or if there is no
// such sentence.
func (r *resolver) pointer(sentence int) *cueHit {
	if sentence >= len(r.doc.Sentences) {
		return nil
	}
	first, end := r.doc.SentenceTokens(sentence)
	c := right(r.cues[sentence], first, Listing)
	if c == nil || c.first != first {
		return nil
	}
	for i := c.end; i < min(c.end+3, end); i++ {
		switch r.read(i) {
		case "ini", "itu", "begini", "begitu", "tersebut", "semacam":
			return c
		}
	}
	return nil
}
