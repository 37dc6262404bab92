package strict

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml/token"

	"github.com/saring-id/saring/internal/diag"
)

// syntaxWords says the parser's messages, told by a part of them, in plain words.
var syntaxWords = []struct {
	part string
	words
}{
	{
		"character '\t'",
		words{
			diag.Text{Msg: "indentasi dengan tab", Hint: "pakai spasi"},
			diag.Text{Msg: "indentation with a tab", Hint: "use spaces"},
		},
	},
	{
		"find end character of",
		words{
			diag.Text{Msg: "tanda kutip pembuka ini tidak ditutup"},
			diag.Text{Msg: "this quotation mark is never closed"},
		},
	},
	{
		"unknown escape",
		words{
			diag.Text{Msg: `"\" di dalam tanda kutip ganda diikuti huruf yang tidak dikenal`, Hint: `pakai tanda kutip tunggal, atau tulis "\\"`},
			diag.Text{Msg: `"\" inside double quotes is followed by an unknown letter`, Hint: `use single quotes, or write "\\"`},
		},
	},
	{
		"reserved character",
		words{
			diag.Text{Msg: "teks tidak boleh diawali @ atau ` tanpa tanda kutip", Hint: "beri tanda kutip"},
			diag.Text{Msg: "text cannot start with @ or ` unless quoted", Hint: "put it in quotes"},
		},
	},
	{
		"',' or ']'",
		words{
			diag.Text{Msg: "daftar [ ... ] belum ditutup atau kurang koma sebelum ini", Hint: "teks yang berisi [ ] { } atau koma perlu tanda kutip"},
			diag.Text{Msg: "the list [ ... ] is not closed, or a comma is missing before this", Hint: "text with [ ] { } or a comma must be in quotes"},
		},
	},
	{
		"',' or '}'",
		words{
			diag.Text{Msg: "pemetaan { ... } belum ditutup atau kurang koma sebelum ini", Hint: "teks yang berisi [ ] { } atau koma perlu tanda kutip"},
			diag.Text{Msg: "the mapping { ... } is not closed, or a comma is missing before this", Hint: "text with [ ] { } or a comma must be in quotes"},
		},
	},
	{
		"could not find '",
		words{
			diag.Text{Msg: "kurung penutup tanpa pembuka", Hint: "teks yang berisi kurung perlu tanda kutip"},
			diag.Text{Msg: "a closing bracket without its opening one", Hint: "text with brackets must be in quotes"},
		},
	},
	{
		"mapping value is not allowed",
		words{
			diag.Text{Msg: `": " tidak boleh muncul di sini`, Hint: "teks yang berisi titik dua dan spasi perlu tanda kutip"},
			diag.Text{Msg: `": " is not allowed here`, Hint: "text with a colon and a space must be in quotes"},
		},
	},
	{
		"sequence entries are not allowed",
		words{
			diag.Text{Msg: `daftar "- ..." harus dimulai di baris baru`},
			diag.Text{Msg: `a list "- ..." must start on a new line`},
		},
	},
	{
		"non-map value is specified",
		words{
			diag.Text{Msg: `di sini diharapkan "kunci: nilai"`, Hint: "periksa indentasi"},
			diag.Text{Msg: `expected "key: value" here`, Hint: "check the indentation"},
		},
	},
	{
		"value is not allowed in this context",
		words{
			diag.Text{Msg: "indentasi baris ini tidak cocok dengan baris di atasnya"},
			diag.Text{Msg: "the indentation of this line does not match the lines above"},
		},
	},
	{
		"unexpected key name",
		words{
			diag.Text{Msg: "baris ini bukan kunci yang benar", Hint: `kurang ":" atau tanda kutip?`},
			diag.Text{Msg: "this is not a valid key", Hint: `is a ":" or a quotation mark missing?`},
		},
	},
}

// words is a problem in both languages.
type words struct{ id, en diag.Text }

// bracketed is said of text that goes on after a closing bracket.
var bracketed = words{
	diag.Text{Msg: "ada teks setelah kurung penutup", Hint: "teks yang diawali [ atau { perlu tanda kutip"},
	diag.Text{Msg: "there is text after a closing bracket", Hint: "text that starts with [ or { must be in quotes"},
}

// afterBracket reports whether t stands in the same line as a "]" or "}" before it.
func afterBracket(t *token.Token) bool {
	prev := t.Prev
	return prev != nil && (prev.Type == token.SequenceEndType || prev.Type == token.MappingEndType) && prev.Position.Line == t.Position.Line
}

// syntax reports the parser's error, of which there is only one a file.
func (d *decoder) syntax(err error) {
	var e interface {
		GetToken() *token.Token
		GetMessage() string
	}
	if !errors.As(err, &e) || e.GetToken() == nil {
		d.errs = append(d.errs, diag.New(d.file, "bukan YAML yang benar (%v)", "not valid YAML (%v)", err))
		return
	}
	t := e.GetToken()
	p := Place{max(1, t.Position.Line), max(1, t.Position.Column)}
	problem := d.fail(p, "bukan YAML yang benar (%s)", "not valid YAML (%s)", e.GetMessage())
	if afterBracket(t) {
		problem.ID, problem.EN = bracketed.id, bracketed.en
		return
	}
	for _, s := range syntaxWords {
		if strings.Contains(e.GetMessage(), s.part) {
			problem.ID, problem.EN = s.id, s.en
			return
		}
	}
}
