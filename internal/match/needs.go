package match

import (
	"regexp/syntax"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/saring-id/saring/internal/finite"
)

// newGate is the gate of an expression.
func newGate(expression string, free bool) gate {
	re, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return gate{}
	}
	g := gate{fewestDigits(re), needs(re, false, false)}
	if free {
		g.digits = max(g.digits, 1) // see [Pattern]
	}
	return g
}

// needs is what every match of re holds. start and end say whether a word
// boundary stands right before re and right behind it.
func needs(re *syntax.Regexp, start, end bool) []need {
	if texts, ok := finite.Texts(re); ok {
		return oneOf(texts, start, end)
	}
	switch re.Op {
	case syntax.OpCapture:
		return needs(re.Sub[0], start, end)
	case syntax.OpPlus:
		return needs(re.Sub[0], false, false)
	case syntax.OpRepeat:
		if re.Min > 0 {
			return needs(re.Sub[0], false, false)
		}
	case syntax.OpAlternate:
		var any need
		for _, sub := range re.Sub {
			choices := needs(sub, start, end)
			if len(choices) == 0 {
				return nil
			}
			any.literals = append(any.literals, choices[0].literals...)
			any.signs.merge(choices[0].signs)
		}
		return []need{any}
	case syntax.OpConcat:
		return sequence(re.Sub, start, end)
	default: // nothing certain is in it
	}
	return nil
}

// sequence is the needs of subs, one behind the other. Neighbours of few texts are
// joined, because the parser splits "kode|kota" into "ko" and "de|ta".
func sequence(subs []*syntax.Regexp, start, end bool) []need {
	var all []need
	joined := []string{""}
	for i, sub := range subs {
		if sub.Op == syntax.OpWordBoundary {
			all = append(all, oneOf(joined, start, true)...)
			joined, start = []string{""}, true
			continue
		}
		texts, few := finite.Texts(sub)
		if few {
			if longer, ok := finite.Cross(joined, texts); ok {
				joined = longer
				continue
			}
		}
		all = append(all, oneOf(joined, start, false)...)
		if few {
			joined, start = texts, false
			continue
		}
		boundary := i+1 < len(subs) && subs[i+1].Op == syntax.OpWordBoundary || i+1 == len(subs) && end
		all = append(all, needs(sub, start && len(joined) == 1 && joined[0] == "", boundary)...)
		joined, start = []string{""}, false
	}
	return append(all, oneOf(joined, start, end)...)
}

// oneOf is the needs of one of texts: its longest run, and one of its signs. A
// need that a text has nothing for is left out.
func oneOf(texts []string, start, end bool) []need {
	runs, signs := true, true
	var run, sign need
	for _, text := range texts {
		at := strings.IndexFunc(text, func(r rune) bool { return ' ' < r && r < utf8.RuneSelf && !wordByte(byte(r)) })
		if at >= 0 {
			sign.signs.add(text[at])
		}
		l, ok := longestRun(text, start, end)
		switch {
		case ok:
			run.literals = append(run.literals, l)
		case at >= 0:
			run.signs.add(text[at])
		default:
			runs = false
		}
		signs = signs && at >= 0
	}
	var all []need
	if runs {
		all = append(all, run)
	}
	if signs {
		all = append(all, sign)
	}
	return all
}

// longestRun is the longest run of letters and digits in text, if it is long
// enough. A boundary beside a letter that is none to an expression, such as "é",
// is on its other side.
func longestRun(text string, start, end bool) (literal, bool) {
	var longest literal
	for at := 0; at < len(text); {
		run := text[at:]
		if n := strings.IndexFunc(run, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); n >= 0 {
			run = run[:n]
		}
		to := at + len(run)
		if len(run) > len(longest.text) {
			longest = literal{
				run,
				at == 0 && start && wordByte(run[0]) || at > 0 && !wordByte(text[at-1]),
				to == len(text) && end && wordByte(text[to-1]) || to < len(text) && !wordByte(text[to]),
			}
		}
		_, n := utf8.DecodeRuneInString(text[to:])
		at = to + n
	}
	return longest, utf8.RuneCountInString(longest.text) >= trigram
}

// fewestDigits is how many digits every match of re has at least.
func fewestDigits(re *syntax.Regexp) int {
	n := 0
	switch re.Op {
	case syntax.OpLiteral:
		for _, r := range re.Rune {
			if '0' <= r && r <= '9' {
				n++
			}
		}
	case syntax.OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			if re.Rune[i] < '0' || '9' < re.Rune[i+1] {
				return 0
			}
		}
		n = 1
	case syntax.OpCapture, syntax.OpPlus:
		n = fewestDigits(re.Sub[0])
	case syntax.OpRepeat:
		n = re.Min * fewestDigits(re.Sub[0])
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			n += fewestDigits(sub)
		}
	case syntax.OpAlternate:
		n = fewestDigits(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			n = min(n, fewestDigits(sub))
		}
	default: // it can do without
	}
	return n
}
