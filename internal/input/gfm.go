package input

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// What GitHub adds to Markdown, tables, ~~strikes~~ and the boxes of tasks, is
// read here: the library's package of extensions compiles its expressions, among
// them large ones for links, whenever saring starts.

// grid is where a table stands in the body: its first row, and the line under
// that row. The zero value is no table.
type grid struct{ first, rule text.Segment }

// gridIn is the table in the lines of a paragraph: a row, a line such as
// |---|:-:| under it, and more rows.
func gridIn(lines *text.Segments, body []byte) grid {
	for i := 1; i < lines.Len(); i++ {
		rule := lines.At(i)
		line := rule.Value(body)
		if bytes.Contains(line, []byte("|")) && bytes.Contains(line, []byte("-")) && len(bytes.Trim(line, "|:- \t\r\n")) == 0 {
			return grid{lines.At(i - 1), rule}
		}
	}
	return grid{}
}

// has reports whether s, a part of the paragraph, is a part of the table.
func (t grid) has(s text.Segment) bool { return t.rule.Len() > 0 && s.Start >= t.first.Start }

// isRule reports whether s is the line under the first row.
func (t grid) isRule(s text.Segment) bool {
	return t.has(s) && t.rule.Start <= s.Start && s.Stop <= t.rule.Stop
}

// box is the end of the box of a task, "[ ] " or "[x] ", that the block n begins
// with in the body; 0 if there is none.
func box(n ast.Node, body []byte) int {
	if n.Parent().Kind() != ast.KindListItem || n.PreviousSibling() != nil || n.Lines().Len() == 0 {
		return 0
	}
	line := n.Lines().At(0)
	if b := line.Value(body); len(b) > 3 && b[0] == '[' && strings.IndexByte(" xX", b[1]) >= 0 && b[2] == ']' && (b[3] == ' ' || b[3] == '\t') {
		return line.Start + 4
	}
	return 0
}
