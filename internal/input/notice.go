package input

import (
	"fmt"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// Notice is something that a person should know about how a draft was read. It
// did not stop the check. Line and Column, both from 1, are the first place it
// is about; Line 0 means the whole draft.
type Notice struct {
	Line, Column int
	ID, EN       diag.Text
}

// guessedUTF16 tells that a draft without byte order mark was read as encoding.
func guessedUTF16(encoding source.Encoding) Notice {
	return Notice{
		ID: diag.Text{
			Msg:  fmt.Sprintf("tidak ada tanda urutan byte; dibaca sebagai %s karena pola byte nolnya", written(encoding)),
			Hint: "bila teksnya tampak salah, simpan ulang sebagai UTF-8",
		},
		EN: diag.Text{
			Msg:  fmt.Sprintf("no byte order mark; read as %s because of where its zero bytes are", written(encoding)),
			Hint: "if the text looks wrong, save it again as UTF-8",
		},
	}
}

// notUTF8 tells that n bytes, the first of them at place, were read as Windows-1252.
func notUTF8(n int, place source.Position) Notice {
	return Notice{
		Line: place.Line, Column: place.Column,
		ID: diag.Text{
			Msg:  fmt.Sprintf("%d byte bukan UTF-8, yang pertama di sini; dibaca sebagai Windows-1252", n),
			Hint: "bila hurufnya tampak salah, simpan ulang sebagai UTF-8",
		},
		EN: diag.Text{
			Msg:  fmt.Sprintf("%s not UTF-8, the first one here; read as Windows-1252", plural(n, "byte is", "bytes are")),
			Hint: "if letters look wrong, save it again as UTF-8",
		},
	}
}

// replaced tells that n characters, the first of them at place, are U+FFFD
// because encoding has no character for what the input holds.
func replaced(n int, encoding source.Encoding, place source.Position) Notice {
	return Notice{
		Line: place.Line, Column: place.Column,
		ID: diag.Text{
			Msg:  fmt.Sprintf("%d karakter rusak dalam %s, yang pertama di sini; dibaca sebagai U+FFFD", n, written(encoding)),
			Hint: "perbaiki karakter itu, lalu simpan sebagai UTF-8",
		},
		EN: diag.Text{
			Msg:  fmt.Sprintf("%s broken in %s, the first one here; read as U+FFFD", plural(n, "character is", "characters are"), written(encoding)),
			Hint: "mend what is broken, then save it as UTF-8",
		},
	}
}

// written is encoding as people write its name: UTF-16LE, Windows-1252.
func written(encoding source.Encoding) string {
	return strings.Replace(strings.ToUpper(string(encoding)), "WINDOWS", "Windows", 1)
}

// plural is n with the words that go with it.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
