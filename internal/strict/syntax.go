package strict

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml/token"

	"github.com/saring-id/saring/internal/diag"
)

// saying is a message of the parser, told by a part of it, in plain words.
type saying struct{ part, id, idHint, en, enHint string }

// of words e as s does.
func (s saying) of(e *diag.Error) {
	e.ID, e.EN = diag.Text{Msg: s.id, Hint: s.idHint}, diag.Text{Msg: s.en, Hint: s.enHint}
}

var sayings = []saying{
	{
		"character '\t'",
		"indentasi dengan tab", "pakai spasi",
		"indentation with a tab", "use spaces",
	},
	{
		"find end character of",
		"tanda kutip pembuka ini tidak ditutup", "",
		"this quotation mark is never closed", "",
	},
	{
		"unknown escape",
		`"\" di dalam tanda kutip ganda diikuti huruf yang tidak dikenal`, `pakai tanda kutip tunggal, atau tulis "\\"`,
		`"\" inside double quotes is followed by an unknown letter`, `use single quotes, or write "\\"`,
	},
	{
		"reserved character",
		"teks tidak boleh diawali @ atau ` tanpa tanda kutip", "beri tanda kutip",
		"text cannot start with @ or ` unless quoted", "put it in quotes",
	},
	{
		"',' or ']'",
		"daftar [ ... ] belum ditutup atau kurang koma sebelum ini", "teks yang berisi [ ] { } atau koma perlu tanda kutip",
		"the list [ ... ] is not closed, or a comma is missing before this", "text with [ ] { } or a comma must be in quotes",
	},
	{
		"',' or '}'",
		"pemetaan { ... } belum ditutup atau kurang koma sebelum ini", "teks yang berisi [ ] { } atau koma perlu tanda kutip",
		"the mapping { ... } is not closed, or a comma is missing before this", "text with [ ] { } or a comma must be in quotes",
	},
	{
		"could not find '",
		"kurung penutup tanpa pembuka", "teks yang berisi kurung perlu tanda kutip",
		"a closing bracket without its opening one", "text with brackets must be in quotes",
	},
	{
		"mapping value is not allowed",
		`": " tidak boleh muncul di sini`, "teks yang berisi titik dua dan spasi perlu tanda kutip",
		`": " is not allowed here`, "text with a colon and a space must be in quotes",
	},
	{
		"sequence entries are not allowed",
		`daftar "- ..." harus dimulai di baris baru`, "",
		`a list "- ..." must start on a new line`, "",
	},
	{
		"non-map value is specified",
		`di sini diharapkan "kunci: nilai"`, "periksa indentasi",
		`expected "key: value" here`, "check the indentation",
	},
	{
		"value is not allowed in this context",
		"indentasi baris ini tidak cocok dengan baris di atasnya", "",
		"the indentation of this line does not match the lines above", "",
	},
	{
		"unexpected key name",
		"baris ini bukan kunci yang benar", `kurang ":" atau tanda kutip?`,
		"this is not a valid key", `is a ":" or a quotation mark missing?`,
	},
}

// bracketed is said of text that goes on after a closing bracket.
var bracketed = saying{
	"",
	"ada teks setelah kurung penutup", "teks yang diawali [ atau { perlu tanda kutip",
	"there is text after a closing bracket", "text that starts with [ or { must be in quotes",
}

// afterBracket reports whether t stands in the same line as a "]" or "}" before it.
func afterBracket(t *token.Token) bool {
	prev := t.Prev
	return prev != nil && (prev.Type == token.SequenceEndType || prev.Type == token.MappingEndType) && prev.Position.Line == t.Position.Line
}

// syntax reports the parser's error, of which there is only one a file.
func (d *decoder) syntax(err error) { d.errs = append(d.errs, Syntax(d.file, err)) }

// Syntax is what the parser said is wrong with file, in plain words and, if it
// named one, with the place.
func Syntax(file string, err error) *diag.Error {
	var e interface {
		GetToken() *token.Token
		GetMessage() string
	}
	if !errors.As(err, &e) || e.GetToken() == nil {
		return diag.New(file, "bukan YAML yang benar (%v)", "not valid YAML (%v)", err)
	}
	t := e.GetToken()
	if open := openQuote(t); open != nil {
		return diag.New(file, "tanda kutip yang dibuka di sini ditutup di tengah teks, di baris %d",
			"the quotation mark that is opened here is closed in the middle of a text, in line %d", open.Next.Position.Line).
			At(open.Position.Line, open.Position.Column).
			Hint("tutup di akhir teksnya; di dalam \" pakai ', di dalam ' pakai \"", "close it where its text ends; inside \" use ', inside ' use \"")
	}
	problem := diag.New(file, "bukan YAML yang benar (%s)", "not valid YAML (%s)", e.GetMessage()).At(max(1, t.Position.Line), max(1, t.Position.Column))
	if afterBracket(t) {
		bracketed.of(problem)
		return problem
	}
	for _, s := range sayings {
		if strings.Contains(e.GetMessage(), s.part) {
			s.of(problem)
			break
		}
	}
	return problem
}

// openQuote is the first quoted text before t that ends in front of other text,
// because its own closing quotation mark is missing or another stands within it;
// nil if there is none.
func openQuote(t *token.Token) *token.Token {
	var first *token.Token
	for ; t != nil && t.Prev != nil; t = t.Prev {
		quoted, scalar := t.Prev, t.CharacterType == token.CharacterTypeMiscellaneous || isQuoted(t)
		end := quoted.Position.Line + strings.Count(strings.TrimSpace(quoted.Origin), "\n")
		if isQuoted(quoted) && scalar && t.Position.Line == end {
			first = quoted
		}
	}
	return first
}

func isQuoted(t *token.Token) bool {
	return t.Type == token.SingleQuoteType || t.Type == token.DoubleQuoteType
}
