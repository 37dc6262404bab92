package input

import (
	"strings"

	"github.com/saring-id/saring/checker/source"
)

// directive is an instruction to saring in plain text: a line that begins with
// "# saring:", or an HTML comment that does.
var directive = lazily(`(?m:^[ \t]*#[ \t]*saring:[^\r\n]*)|(?s:<!--\s*saring:.*?-->)`)

// withoutDirectives is the plain text src with the instructions to saring in it
// as comments, which are no prose.
func withoutDirectives(src *source.Source) *source.Source {
	if !strings.Contains(src.Text, "saring:") {
		return src
	}
	p := prose{text: src.Text}
	at := 0
	for _, m := range directive().FindAllStringIndex(src.Text, -1) {
		p.literal(at, m[0])
		p.comments = append(p.comments, source.Span{Start: m[0], End: m[1]})
		at = m[1]
	}
	p.literal(at, len(src.Text))
	return p.draft(src)
}
