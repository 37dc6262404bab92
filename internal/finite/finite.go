// Package finite lists what a regular expression matches, where that is little:
// the literals by which a text is known to hold no match are made of it.
package finite

import (
	"regexp/syntax"
	"strings"
)

// most bounds the number of texts that are listed.
const most = 64

// Texts lists all texts that re matches, in lower case, if they are few. Where they
// stand does not count: a word boundary is the empty text.
func Texts(re *syntax.Regexp) ([]string, bool) {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine:
		return []string{""}, true
	case syntax.OpLiteral:
		return []string{strings.ToLower(string(re.Rune))}, true
	case syntax.OpCharClass:
		return class(re.Rune)
	case syntax.OpCapture:
		return Texts(re.Sub[0])
	case syntax.OpQuest:
		set, ok := Texts(re.Sub[0])
		return append(set, ""), ok
	case syntax.OpRepeat:
		return repeat(re)
	case syntax.OpConcat, syntax.OpAlternate:
		var set []string
		if re.Op == syntax.OpConcat {
			set = []string{""}
		}
		for _, sub := range re.Sub {
			more, ok := Texts(sub)
			if ok && re.Op == syntax.OpConcat {
				set, ok = Cross(set, more)
			} else {
				set = append(set, more...)
			}
			if !ok || len(set) > most {
				return nil, false
			}
		}
		return set, true
	default: // endlessly many
		return nil, false
	}
}

func class(ranges []rune) ([]string, bool) {
	var set []string
	for i := 0; i < len(ranges); i += 2 {
		if int(ranges[i+1]-ranges[i])+len(set) > most/4 {
			return nil, false
		}
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			set = append(set, string(r))
		}
	}
	return set, true
}

func repeat(re *syntax.Regexp) ([]string, bool) {
	one, ok := Texts(re.Sub[0])
	if !ok || re.Min != re.Max || re.Min > 20 {
		return nil, false
	}
	set := []string{""}
	for range re.Min {
		if set, ok = Cross(set, one); !ok {
			return nil, false
		}
	}
	return set, true
}

// Cross lists every text of left with every text of right behind it, if they
// are few.
func Cross(left, right []string) ([]string, bool) {
	if len(left)*len(right) > most {
		return nil, false
	}
	var all []string
	for _, l := range left {
		for _, r := range right {
			all = append(all, l+r)
		}
	}
	return all, true
}
