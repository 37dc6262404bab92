package match

import (
	"strings"

	"github.com/saring-id/saring/internal/clause"
	"github.com/saring-id/saring/internal/fold"
)

// Reading is one way to read the tokens [i, i+Tokens) as a word.
type Reading struct {
	Word   string
	How    fold.How
	Tokens int
	id     int32 // the word's number, -1 if it is not in the vocabulary
}

// Words are the readings of every token, best first. Marks, links, mentions
// and emoji have none.
type Words [][]Reading

// Read reads the tokens of d.
func (s *Set) Read(d *clause.Doc) Words {
	w := make(Words, len(d.Tokens))
	for i := range d.Tokens {
		switch d.Tokens[i].Kind {
		case clause.Number:
			w[i] = s.number(d, i)
		case clause.Word:
			w[i] = s.wordAt(d, i)
		default: // has no reading
		}
	}
	s.spaced(d, w)
	return w
}

func (s *Set) reading(word string, how fold.How, tokens int) Reading {
	return Reading{word, how, tokens, s.id(word)}
}

func (s *Set) number(d *clause.Doc, i int) []Reading {
	out := []Reading{s.reading(d.Tokens[i].Text, "", 1)}
	if j, run := glued(d, i); j > i+1 { // 4nj!ng, 1blis: a run that starts with a digit
		out = append(out, s.disguised(run, j-i)...)
	}
	return out
}

// wordAt reads token i: by itself, as the start of a hyphenated word, of a
// detached passive ("di usir") and of a word with marks inside ("b@bi", "anj*ng").
func (s *Set) wordAt(d *clause.Doc, i int) []Reading {
	tok := &d.Tokens[i]
	var out []Reading
	if j, run := glued(d, i); j > i+1 {
		out = append(out, s.disguised(run, j-i)...)
	}
	out = append(out, s.hyphenated(d, i)...)
	out = append(out, s.broken(d, i)...)
	for n, r := range fold.Read(tok.Text, s) {
		how := r.How
		if n == 0 || how == "" {
			how = d.Text.Changed(tok.Span)
		}
		out = append(out, s.reading(r.Word, how, 1))
	}
	if s.Known(tok.Text) || fold.Common(tok.Text) {
		if host, ok := fold.Host(tok.Text, s); ok {
			out = append(out, s.reading(host, fold.HowClitic, 1))
		}
	}
	if tok.Text == "di" && i+1 < len(d.Tokens) && d.Tokens[i+1].Kind == clause.Word && !d.Tokens[i+1].Glued && d.Tokens[i+1].Break == 0 {
		for _, r := range fold.Read(d.Tokens[i+1].Text, s) {
			if whole := "di" + r.Word; s.Known(whole) && r.How == "" {
				out = append(out, s.reading(whole, "", 2))
			}
		}
	}
	return out
}

// disguised reads a run of letters and marks, such as "b@bi", that hides a
// word of the vocabulary.
func (s *Set) disguised(run string, tokens int) []Reading {
	var out []Reading
	for _, r := range fold.Read(run, s) {
		if (r.How == fold.HowLeet || r.How == fold.HowMask) && s.Known(r.Word) {
			out = append(out, s.reading(r.Word, r.How, tokens))
		}
	}
	return out
}

// longestGlued is the most tokens of a disguised word. A longer run, such as a
// hashtag of a thousand words, is none.
const longestGlued = 64

// glued is the end of the run of tokens without a space from i on that are
// words, numbers or the marks that stand for letters, and its text.
func glued(d *clause.Doc, i int) (end int, run string) {
	if i > 0 && d.Tokens[i].Glued && disguise(&d.Tokens[i-1]) {
		return i, "" // inside a run that started before
	}
	end = i + 1
	for end < len(d.Tokens) && d.Tokens[end].Glued && (d.Tokens[end].Kind == clause.Word || d.Tokens[end].Kind == clause.Number || disguise(&d.Tokens[end])) {
		if end++; end-i > longestGlued {
			return i, ""
		}
	}
	for end > i+1 && d.Tokens[end-1].Kind == clause.Mark && d.Tokens[end-1].Text != "$" && d.Tokens[end-1].Text != "@" {
		end--
	}
	if end == i+1 {
		return end, ""
	}
	return end, d.Text.S[d.Tokens[i].Start:d.Tokens[end-1].End]
}

func disguise(t *clause.Token) bool {
	return t.Kind == clause.Mark && strings.Trim(t.Text, "*@$€!|+") == ""
}

// hyphenated reads "a-b" at token i as one word: as it stands, and undoubled
// (bodoh-bodoh, menginjak-injak, ditutup-tutupi).
func (s *Set) hyphenated(d *clause.Doc, i int) []Reading {
	if i+2 >= len(d.Tokens) || d.Tokens[i+1].Text != "-" || !d.Tokens[i+1].Glued || !d.Tokens[i+2].Glued || d.Tokens[i+2].Kind != clause.Word {
		return nil
	}
	a, b := d.Tokens[i].Text, d.Tokens[i+2].Text
	var out []Reading
	add := func(w string) {
		if s.Known(w) {
			out = append(out, s.reading(w, "", 3))
		}
	}
	add(a + "-" + b)
	add(a + b)
	if undoubled, ok := undouble(a, b); ok {
		for _, r := range fold.Read(undoubled, s) {
			add(r.Word)
		}
	}
	return out
}

// shortestBroken is the fewest letters of a word that is broken in two.
const shortestBroken = 5

// broken reads at token i a word that something breaks in two: "ban.gsat",
// "ba🔥ngsat", "bangs at". A blank breaks only what are no words by themselves;
// a point may also stand for a letter: "b.ngsat".
func (s *Set) broken(d *clause.Doc, i int) []Reading {
	next, apart := i+1, false
	if next < len(d.Tokens) && d.Tokens[next].Glued && breaks(&d.Tokens[next]) {
		next++
	} else {
		apart = true
	}
	if next >= len(d.Tokens) || d.Tokens[next].Kind != clause.Word || d.Tokens[next].Glued == apart || d.Tokens[next].Break > 0 {
		return nil
	}
	a, b := d.Tokens[i].Text, d.Tokens[next].Text
	if len(a)+len(b) < shortestBroken || apart && (s.word(a) || s.word(b)) {
		return nil
	}
	if s.Known(a + b) {
		return []Reading{s.reading(a+b, fold.HowSpaced, next-i+1)}
	}
	if whole, ok := s.Masked(a + "*" + b); ok && d.Tokens[i+1].Text == "." {
		return []Reading{s.reading(whole, fold.HowMask, next-i+1)}
	}
	return nil
}

// breaks reports whether t is a mark or a picture that hides a word by standing in it.
func breaks(t *clause.Token) bool {
	return t.Kind == clause.Emoji || t.Text == "." || t.Text == "_" || t.Text == "/"
}

// word reports whether w is a word by itself, of the vocabulary or not.
func (s *Set) word(w string) bool { return s.Known(w) || fold.Common(w) || len(fold.Read(w, s)) > 1 }

// undouble takes the doubling out of a-b: the end of a is the start of b.
func undouble(a, b string) (string, bool) {
	for n := min(len(a), len(b)); n >= 3; n-- {
		if strings.HasSuffix(a, b[:n]) {
			return a + b[n:], true
		}
	}
	// The nasal replaced b's first letter: menyobek-nyobek has it, memukul-mukul too.
	return "", false
}

// widestGap is the most bytes of space between letters that belong together.
const widestGap = 3

// shortestSpaced is the fewest single letters that are joined.
const shortestSpaced = 4

// spaced joins runs of single letters with one kind of separator: "b a b i",
// "b.a.b.i", "b-a-b-i". A run that reads as no known word stays as it is.
func (s *Set) spaced(d *clause.Doc, w Words) {
	for i := 0; i < len(d.Tokens); i++ {
		word, tokens := letters(d, i)
		if len(word) < shortestSpaced {
			continue
		}
		for _, r := range fold.Read(word, s) {
			if s.Known(r.Word) {
				w[i] = append([]Reading{s.reading(r.Word, fold.HowSpaced, tokens)}, w[i]...)
			}
		}
		i += tokens - 1
	}
}

// letters is the run of single letters that starts at token i: the letters
// joined, and how many tokens they are. A wider or narrower gap than the first,
// or a space where there was a mark, ends the run.
func letters(d *clause.Doc, i int) (string, int) {
	single := func(j int) bool {
		return j < len(d.Tokens) && (d.Tokens[j].Kind == clause.Word || d.Tokens[j].Kind == clause.Number) && len(d.Tokens[j].Text) == 1
	}
	if !single(i) || i > 0 && d.Tokens[i].Glued {
		return "", 0
	}
	var b strings.Builder
	b.WriteString(d.Tokens[i].Text)
	last, mark, gap := i, "", 0
	for {
		next := last + 1
		sep := " "
		if next < len(d.Tokens) && d.Tokens[next].Kind == clause.Mark && len(d.Tokens[next].Text) == 1 && d.Tokens[next].Glued {
			sep = d.Tokens[next].Text
			next++
		}
		if !single(next) || (sep != " ") != d.Tokens[next].Glued || d.Tokens[next].Break > 1 {
			break
		}
		width := d.Tokens[next].Start - d.Tokens[next-1].End
		if last > i && (sep != mark || width != gap) || width > widestGap {
			break
		}
		mark, gap = sep, width
		b.WriteString(d.Tokens[next].Text)
		last = next
	}
	return b.String(), last - i + 1
}
