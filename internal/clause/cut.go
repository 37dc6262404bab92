package clause

import (
	"strings"

	"github.com/saring-id/saring/internal/fold"
)

// end is what ends after a token.
type end uint8

const (
	within end = iota
	clauseEnd
	sentenceEnd
)

// conjunctions open a clause wherever they stand.
var conjunctions = set(`tapi tetapi namun sedangkan padahal karena sebab soalnya sehingga maka supaya agar meski meskipun walau walaupun
	sementara kalau jika apabila bila bilamana ketika saat tatkala lalu kemudian bahwa andai seandainya andaikan biarpun
	sekalipun melainkan kecuali sebelum sesudah setelah sejak hingga`)

// softConjunctions open a clause only after a comma, because without one they
// join words, too.
var softConjunctions = set(`dan atau serta jadi terus pas yang biar sampai dengan tanpa maupun juga bukan`)

// abbreviations do not end a sentence with their point.
var abbreviations = set(`no kec kab kel kep prov ds dsn dk jl jln gg dr drs dra drg ir prof hj h tn ny nn sdr sdri yth st s a b d m e k kh ust
	bpk tgl hlm hal vol pt cv tbk ud rt rw rp pkl gol art ttd nip nrp nik telp tlp hp wa lt psl ay bd cq up dll dsb dst sbb tsb
	bin jend letjen mayjen brigjen kol letkol may kapt lettu ipda iptu akp kompol akbp kombes irjen mr mrs pdt pst amd spd sh mh msi`)

// ending abbreviations may end a sentence if a capital follows.
var endingAbbreviations = set(`dll dsb dst tbk sh mh msi spd amd`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// cutter decides between two tokens; it only looks at tokens.
type cutter struct {
	doc  *Doc
	toks []Token
}

// after tells what ends after token i. The last token ends a sentence.
func (c *cutter) after(i int) end {
	if i+1 == len(c.toks) {
		return sentenceEnd
	}
	tok, next := &c.toks[i], &c.toks[i+1]
	switch {
	case next.Break > 1, next.Break == 1 && c.lineEnds(i):
		return sentenceEnd
	case c.tagBlock(i):
		return sentenceEnd
	case tok.Tag != 0 && next.Tag != 0 && next.Tag != tok.Tag:
		return clauseEnd
	case c.sentenceMark(i):
		return sentenceEnd
	case tok.Kind == Emoji && next.Kind == Word && next.Cap && next.Tag == 0, tok.Kind == Mark && (tok.Text == "||" || next.Text == "•"):
		return sentenceEnd
	case next.Break == 1, c.clauseMark(i), c.opens(i + 1):
		return clauseEnd
	}
	return within
}

// lineEnds tells whether the line break after token i ends a sentence: it does
// unless the next line goes on in lower case after a line without an end mark.
func (c *cutter) lineEnds(i int) bool {
	tok, next := &c.toks[i], &c.toks[i+1]
	if next.Kind != Word || next.Cap || next.Tag != 0 || c.itemStart(i+1) {
		return true
	}
	return tok.Kind == Mark && strings.Contains(".!?:;…", tok.Text[:1]) || tok.Kind == Emoji || tok.Tag != 0
}

// tagBlock tells whether a block of hashtags at the end of a line starts after token i.
func (c *cutter) tagBlock(i int) bool {
	if c.toks[i+1].Tag == 0 || c.toks[i].Tag != 0 {
		return false
	}
	n, last := 0, 0
	j := i + 1
	for ; j < len(c.toks) && (c.toks[j].Tag != 0 || c.toks[j].Kind == Emoji); j++ {
		if j > i+1 && c.toks[j].Break > 0 {
			break
		}
		if c.toks[j].Tag != last {
			n++
			last = c.toks[j].Tag
		}
	}
	return n > 1 && (j == len(c.toks) || c.toks[j].Break > 0)
}

// sentenceMark tells whether token i is an end mark, or closes a quotation or
// bracket behind one, and a sentence ends there.
func (c *cutter) sentenceMark(i int) bool {
	tok, next := &c.toks[i], &c.toks[i+1]
	if closing(tok) && i > 0 && tok.Glued && c.toks[i-1].Kind == Mark && strings.Contains(".!?…", c.toks[i-1].Text[:1]) {
		// "... !" kata dia: the sentence goes on behind the quotation.
		return next.Cap || next.Kind != Word
	}
	if tok.Kind != Mark || next.Glued && closing(next) {
		return false
	}
	switch tok.Text[0] {
	case '!', '?':
		return !next.Glued || next.Kind == Emoji
	case '.':
		return c.point(i)
	}
	if strings.HasPrefix(tok.Text, "…") {
		return next.Cap
	}
	return tok.Text == ";" && !tok.Glued && !next.Glued
}

// point tells whether the point or points at token i end a sentence.
func (c *cutter) point(i int) bool {
	tok, next := &c.toks[i], &c.toks[i+1]
	if len(tok.Text) > 1 { // an ellipsis
		return next.Cap || next.Kind == Emoji
	}
	if next.Glued || i == 0 {
		return next.Kind == Emoji
	}
	before := &c.toks[i-1]
	if !tok.Glued {
		return true
	}
	if before.Kind == Number && c.itemStart(i-1) {
		return false
	}
	if before.Kind == Word && abbreviations[before.Text] {
		return endingAbbreviations[before.Text] && next.Cap
	}
	if before.Kind == Word && len(before.Text) == 1 {
		return !c.initial(i - 1)
	}
	return true
}

// Stops reports whether a sentence ends with the last of tokens whatever stands
// behind it, if a blank is between them. The tokens are those since a blank.
func Stops(tokens []Token) bool {
	last := len(tokens) - 1
	tok := &tokens[last]
	if tok.Kind != Mark {
		return false
	}
	switch tok.Text {
	case ".":
		if last == 0 {
			return false
		}
		before := &tokens[last-1]
		return before.Kind == Word && PointStops(before.Text) || before.Kind == Number && len(before.Text) > longestLabel || before.Kind > Number
	default:
		return tok.Text[0] == '!' || tok.Text[0] == '?'
	}
}

// PointStops reports whether a point right behind word ends a sentence, whatever
// stands behind it.
func PointStops(word string) bool { return len(word) > 1 && !abbreviations[word] }

// initial tells whether the one-letter word at i is an initial or a title: it
// was a capital or follows another point.
func (c *cutter) initial(i int) bool {
	return c.toks[i].Cap || i > 0 && c.toks[i-1].Text == "." && c.toks[i].Glued
}

// clauseMark tells whether a clause ends with token i, by its mark.
func (c *cutter) clauseMark(i int) bool {
	tok, next := &c.toks[i], &c.toks[i+1]
	if tok.Kind != Mark {
		return next.Text == "(" && !next.Glued
	}
	switch tok.Text {
	case ",":
		return !next.Glued && (c.opens(i+1) || softConjunctions[c.read(i+1)] || c.weight(i, -1) >= 3 && c.weight(i, 1) >= 3)
	case ";", ":", ")", "–", "—", "--", "...", "…":
		return !next.Glued && !c.itemStart(i)
	case "-":
		return !tok.Glued && !next.Glued && !c.itemStart(i)
	}
	return false
}

// weight counts words from token i in direction step up to the next mark, at most 3.
func (c *cutter) weight(i, step int) int {
	n := 0
	for j := i + step; j >= 0 && j < len(c.toks) && n < 3 && c.toks[j].Kind != Mark; j += step {
		n++
	}
	return n
}

// opens tells whether token i is a conjunction that opens a clause.
func (c *cutter) opens(i int) bool {
	return c.toks[i].Kind == Word && c.toks[i].Tag == 0 && conjunctions[c.read(i)]
}

// read is the word at token i in standard spelling.
func (c *cutter) read(i int) string {
	if w, ok := fold.Slang(c.toks[i].Text); ok {
		return w
	}
	return c.toks[i].Text
}

// itemStart tells whether token i starts an item of a list: a bullet, a
// number or letter with a point, bracket or slash, a keycap; at a line start.
func (c *cutter) itemStart(i int) bool {
	tok := &c.toks[i]
	if i > 0 && tok.Break == 0 {
		return false
	}
	if tok.Kind == Mark {
		return strings.Contains("-*•–—·▪‣►>", tok.Text) && i+1 < len(c.toks) && !c.toks[i+1].Glued
	}
	if tok.Kind == Emoji {
		return i+1 < len(c.toks) && c.toks[i+1].Break == 0
	}
	label := tok.Kind == Number && len(tok.Text) <= longestLabel || tok.Kind == Word && len(tok.Text) == 1
	return label && i+1 < len(c.toks) && c.toks[i+1].Glued && strings.Contains(".)/", c.toks[i+1].Text)
}

// longestLabel is the most digits of the number of an item.
const longestLabel = 3

// closing tells whether t closes a quotation or a bracket.
func closing(t *Token) bool {
	return t.Kind == Mark && strings.Contains(`"”’'»)]*_`, t.Text) && t.Glued
}
