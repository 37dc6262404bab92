package input

import (
	stdhtml "html" // its table of names is filled when it is first used, the other one's whenever saring starts
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/saring-id/saring/checker/source"
)

// htmlInline are the elements that do not end a sentence; all others do.
var htmlInline = set(`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong
	sub sup time tt u var wbr`)

// htmlHidden are the elements whose content nobody reads.
var htmlHidden = set(`script style template svg math object iframe noembed noframes xmp`)

// htmlSpoken are the attributes that are read out or shown.
var htmlSpoken = set(`alt title aria-label aria-description placeholder`)

// htmlMeta are the meta elements, by name or property, whose content is shown
// where the page is shared.
var htmlMeta = set(`description title og:title og:description og:image:alt og:site_name twitter:title twitter:description twitter:image:alt`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		m[word] = true
	}
	return m
}

// html adds the prose of text[start:end], which is HTML: what a reader sees or
// hears, and not scripts, styles and tags.
func (p *prose) html(start, end int) {
	z := html.NewTokenizer(strings.NewReader(p.text[start:end]))
	hidden, at := "", start // hidden is the open element that nobody reads
	for {
		kind := z.Next()
		from := at
		at += len(z.Raw())
		if kind == html.ErrorToken { // the end; what is left is a tag that was never closed
			return
		}
		switch kind {
		case html.TextToken:
			if hidden == "" {
				p.words(from, at)
			}
		case html.CommentToken:
			p.comments = append(p.comments, source.Span{Start: from, End: at})
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			element := string(name)
			switch {
			case hidden != "":
			case htmlHidden[element]:
				if p.apart(paragraphs); kind == html.StartTagToken {
					hidden = element
				}
			default:
				p.tag(element, from, at)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch element := string(name); {
			case hidden == element:
				hidden = ""
			case hidden == "" && !htmlInline[element]:
				p.apart(paragraphs)
			}
		default: // a doctype
		}
	}
}

// tag adds what the tag text[start:end] of an element says itself.
func (p *prose) tag(element string, start, end int) {
	switch {
	case element == "br":
		p.apart(lined)
	case element == "li":
		p.mark("- ")
	case element == "blockquote":
		p.apart(paragraphs)
		p.mark("> ")
	case len(element) == 2 && element[0] == 'h' && '1' <= element[1] && element[1] <= '6':
		p.apart(paragraphs)
		p.mark("# ")
	case !htmlInline[element] && element != "img":
		p.apart(paragraphs)
	}
	list := attributes(p.text, start, end)
	meta := element == "meta" && slices.ContainsFunc(list, func(a attribute) bool {
		return (a.name == "name" || a.name == "property" || a.name == "itemprop") && htmlMeta[strings.ToLower(p.text[a.value.Start:a.value.End])]
	})
	for _, a := range list {
		if htmlSpoken[a.name] || meta && a.name == "content" {
			p.apart(paragraphs)
			p.words(a.value.Start, a.value.End)
			p.apart(paragraphs)
		}
	}
}

// attribute is one attribute of a tag: its name in lower case and where its
// value is, without quotation marks.
type attribute struct {
	name  string
	value source.Span
}

// attributes are those of the tag text[start:end], in order.
func attributes(text string, start, end int) []attribute {
	const space = " \t\r\n\f/"
	skip := func(at int, set string) int {
		for at < end && strings.IndexByte(set, text[at]) >= 0 {
			at++
		}
		return at
	}
	find := func(at int, set string) int {
		for at < end && strings.IndexByte(set, text[at]) < 0 {
			at++
		}
		return at
	}
	var list []attribute
	end = max(start+1, end-len(">"))
	for at := find(start+1, space); at < end; {
		from := skip(at, space)
		at = find(from, space+"=")
		name := strings.ToLower(text[from:at])
		if at = skip(at, space); at == end || text[at] != '=' {
			continue
		}
		at = skip(at+1, " \t\r\n\f")
		value := source.Span{Start: at, End: find(at, " \t\r\n\f")}
		if at < end && (text[at] == '"' || text[at] == '\'') {
			value = source.Span{Start: at + 1, End: find(at+1, text[at:at+1])}
			at = min(value.End+1, end)
		} else {
			at = value.End
		}
		list = append(list, attribute{name, value})
	}
	return list
}

// words adds text[start:end] with entities decoded; white space with a line end
// or a tab in it is one space.
func (p *prose) words(start, end int) {
	from := start
	for at := start; at < end; {
		if n := blanks(p.text[at:end]); n > 0 {
			if at == start || at+n == end || strings.Trim(p.text[at:at+n], " ") != "" {
				p.literal(from, at)
				p.apart(spaced)
				from = at + n
			}
			at += n
			continue
		}
		if n, read := entity(p.text[at:end]); n > 0 {
			p.literal(from, at)
			p.decoded(at, at+n, read)
			at += n
			from = at
			continue
		}
		at++
	}
	p.literal(from, end)
}

// longestEntity is more than the longest name of a character, with & and ;.
const longestEntity = 40

// entity is the length of the entity that s starts with and what it stands for;
// 0 if there is none.
func entity(s string) (size int, read string) {
	if s[0] != '&' {
		return 0, ""
	}
	size = strings.IndexByte(s[:min(len(s), longestEntity)], ';') + 1
	if size == 0 {
		return 0, ""
	}
	if read = stdhtml.UnescapeString(s[:size]); read == s[:size] || read == "" {
		return 0, ""
	}
	return size, read
}
