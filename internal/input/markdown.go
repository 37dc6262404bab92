package input

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// readMarkdown reads CommonMark with tables, as one draft: the fields of the
// front matter that are prose, then the body.
//
// Of the body all is read that a reader of the page sees or hears: text, link
// texts, alt texts, tables, HTML. Fenced code, code in a line, targets of links
// and comments are not. Text that is only indented is read: its writer seldom
// meant code.
func readMarkdown(src *source.Source, o Options) (Reading, error) {
	p := prose{text: src.Text}
	body, err := p.frontMatter(src, o)
	p.apart(paragraphs)
	if crowded := crowdedMarkdown(src, body); crowded != nil {
		err = crowded
	} else {
		p.markdown(body)
	}
	return Reading{Drafts: []Draft{{Source: p.draft(src), Err: err}}}, nil
}

// How many brackets and marks of emphasis a paragraph may have. No post has a
// hundredth of them, and the time that a parser of Markdown takes grows with
// their square, as it does with the quotations and items in one another; of
// these a line may begin [deepest].
const (
	mostBrackets = 4_000
	mostEmphasis = 10_000
)

// crowdedMarkdown is why the text from offset at on is not parsed, nil if it is.
func crowdedMarkdown(src *source.Source, at int) *Error {
	brackets, emphasis := 0, 0
	for at < len(src.Text) {
		line, next := lineAt(src.Text, at)
		if line == "" {
			brackets, emphasis = 0, 0
		}
		brackets += strings.Count(line, "[")
		emphasis += strings.Count(line, "*") + strings.Count(line, "_")
		if brackets > mostBrackets || emphasis > mostEmphasis || nesting(line) > deepest {
			return badSyntax(src.Name,
				diag.Text{Msg: "terlalu banyak tanda Markdown sampai baris ini", Hint: "bagi menjadi paragraf yang lebih pendek, atau baca sebagai teks biasa: --as text"},
				diag.Text{Msg: "too much Markdown up to this line", Hint: "split it into shorter paragraphs, or read it as plain text: --as text"},
			).at(src.Lines().Position(at))
		}
		at = next
	}
	return nil
}

// nesting is how many quotations and items line begins.
func nesting(line string) (n int) {
	for ; ; n++ {
		line = strings.TrimLeft(line, " \t")
		if rest, quotes := strings.CutPrefix(line, ">"); quotes {
			line = rest
			continue
		}
		end := strings.IndexAny(line, " \t")
		if end < 0 || !slices.Contains([]string{"-", "*", "+", ".", ")"}, strings.TrimLeft(line[:end], "0123456789")) {
			return n
		}
		line = line[end:]
	}
}

// markdown adds the prose of the text from offset body on.
func (p *prose) markdown(body int) {
	m := markdown{prose: p, base: body, body: []byte(p.text[body:])}
	root := goldmark.DefaultParser().Parse(text.NewReader(m.body))
	_ = ast.Walk(root, m.visit) // visit never fails
}

// markdown is a walk through a document.
type markdown struct {
	*prose
	base    int // where body starts in the text
	body    []byte
	table   grid // the one in the paragraph that is walked through
	inTable bool // what was added last is of it
	box     int  // the end of the last box of a task
}

// visit is an ast.Walker.
func (m *markdown) visit(n ast.Node, enter bool) (ast.WalkStatus, error) {
	if n.Type() == ast.TypeBlock {
		m.block(n, enter)
		if enter && (n.Kind() == ast.KindFencedCodeBlock || n.Kind() == ast.KindCodeBlock || n.Kind() == ast.KindHTMLBlock) {
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	}
	switch n := n.(type) {
	case *ast.Image:
		m.apart(paragraphs) // the alt text is no part of the sentence around it
	case *ast.Emphasis:
		m.emphasis(n, enter)
	case *ast.CodeSpan:
		if enter {
			m.code(n)
		}
		return ast.WalkSkipChildren, nil
	case *ast.Text:
		if enter {
			m.inline(n)
		}
	case *ast.AutoLink:
		if enter {
			m.link(n)
		}
	case *ast.RawHTML:
		if enter && n.Segments.Len() > 0 {
			m.html(m.base+n.Segments.At(0).Start, m.base+n.Segments.At(n.Segments.Len()-1).Stop)
		}
	}
	return ast.WalkContinue, nil
}

// emphasis keeps asterisks that stand between letters at both ends, as in
// "l*nk v*deo": they mask words, whatever a page makes of them.
func (m *markdown) emphasis(n *ast.Emphasis, enter bool) {
	first, opens := n.FirstChild().(*ast.Text)
	last, closes := n.LastChild().(*ast.Text)
	if n.Level != 1 || !opens || !closes {
		return
	}
	start, end := m.base+first.Segment.Start-1, m.base+last.Segment.Stop
	if start < 1 || end+1 >= len(m.text) || m.text[start] != '*' || m.text[end] != '*' || !isLetter(m.text[start-1]) || !isLetter(m.text[end+1]) {
		return
	}
	if enter {
		m.literal(start, start+1)
	} else {
		m.literal(end, end+1)
	}
}

// isLetter reports whether b is a letter of ASCII, or part of any other character.
func isLetter(b byte) bool { return b >= utf8.RuneSelf || 'a' <= b|0x20 && b|0x20 <= 'z' }

// block separates blocks, and adds those without inlines.
func (m *markdown) block(n ast.Node, enter bool) {
	if enter && (n.Kind() == ast.KindParagraph || n.Kind() == ast.KindTextBlock) {
		m.table, m.box = gridIn(n.Lines(), m.body), box(n, m.body)
	}
	switch n.Kind() {
	case ast.KindListItem:
		if enter {
			m.mark("- ")
		}
	case ast.KindTextBlock: // an item of a tight list: its mark was set
		m.apart(lined)
	case ast.KindHeading:
		if m.apart(paragraphs); enter {
			m.mark("# ")
		}
	case ast.KindCodeBlock:
		if m.apart(paragraphs); enter {
			m.indented(n.Lines())
		}
	case ast.KindHTMLBlock:
		if block := n.(*ast.HTMLBlock); enter {
			m.htmlBlock(block)
		}
	case ast.KindList:
		m.apart(lined)
	default:
		m.apart(paragraphs)
		if quotes := n.Parent(); enter && quotes != nil && quotes.Kind() == ast.KindBlockquote && n.Kind() == ast.KindParagraph {
			m.mark("> ") // what stands above says what is thought of it
		}
	}
}

// indented adds the lines of an indented block, each as a line.
func (m *markdown) indented(lines *text.Segments) {
	for i := range lines.Len() {
		line := lines.At(i)
		m.apart(lined)
		m.words(m.base+line.Start, m.base+line.Stop)
	}
	m.apart(paragraphs)
}

func (m *markdown) htmlBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	m.apart(paragraphs)
	end := lines.At(lines.Len() - 1).Stop
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	m.html(m.base+lines.At(0).Start, m.base+end)
	m.apart(paragraphs)
}

// inline adds a run of text, with entities and escapes decoded. Each cell of a
// table is read for itself.
func (m *markdown) inline(n *ast.Text) {
	row := m.table.has(n.Segment)
	if row && !m.inTable {
		m.apart(paragraphs)
	}
	if m.inTable = row; m.table.isRule(n.Segment) {
		return
	}
	from, end := m.base+max(n.Segment.Start, m.box), m.base+n.Segment.Stop
	for at := from; at < end && !n.IsRaw(); {
		entity, read := entity(m.text[at:end])
		switch {
		case entity > 0:
			m.literal(from, at)
			m.decoded(at, at+entity, read)
			at += entity
			from = at
		case m.text[at] == '\\' && at+1 < end && util.IsPunct(m.text[at+1]):
			m.literal(from, at)
			from = at + 1 // the mark itself, which escapes nothing
			at += 2
		case strings.HasPrefix(m.text[at:end], "~~"):
			m.literal(from, at)
			at += len("~~")
			from = at
		case row && m.text[at] == '|':
			m.literal(from, from+len(strings.TrimRight(m.text[from:at], " \t")))
			m.apart(paragraphs)
			at = end - len(strings.TrimLeft(m.text[at+1:end], " \t"))
			from = at
		default:
			at++
		}
	}
	m.literal(from, end)
	switch {
	case row && (n.SoftLineBreak() || n.HardLineBreak()):
		m.apart(paragraphs)
	case n.HardLineBreak():
		m.apart(lined)
	case n.SoftLineBreak():
		m.apart(spaced)
	}
}

// code stands for code in a line: what is left and right of it does not belong
// together, but is one sentence.
func (m *markdown) code(n *ast.CodeSpan) {
	first, ok := n.FirstChild().(*ast.Text)
	if !ok || first.Segment.Len() == 0 {
		return
	}
	m.apart(spaced)
	m.decoded(m.base+first.Segment.Start, m.base+first.Segment.Stop, "|")
	m.apart(spaced)
}

// link adds the address of <https://...>, which is its own text.
func (m *markdown) link(n *ast.AutoLink) {
	label := string(n.Label(m.body))
	if at := m.base + n.Pos(); at >= m.base {
		if skip := strings.Index(m.text[at:min(at+2+len(label), len(m.text))], label); skip >= 0 {
			m.literal(at+skip, at+skip+len(label))
		}
	}
}
