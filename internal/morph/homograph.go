package morph

import (
	_ "embed" // the two word lists
	"strings"
	"sync"
)

var (
	//go:embed shifts.txt
	shiftsText string
	//go:embed words.txt
	wordsText string
)

// Homograph reports whether form, made from root, is a common word of another
// root or meaning and must not be generated, and which: "sejarah" for sejarah made
// from jarah, "gali" for menggali made from penggal, "peristiwa api" for
// kebakaran made from bakar, always in Indonesian. The root itself is never
// refused, though pukul is also a clock time and Serang a city: that is for traps.
func Homograph(form, root string) (means string, ok bool) {
	if form == root {
		return "", false
	}
	l := lists()
	if means, ok = l.shifts[root][form]; ok {
		return means, true
	}
	roots := l.words[form]
	if len(roots) == 0 {
		return "", false
	}
	base := split(root).base
	for _, r := range roots {
		if r == root || r == base || "per"+r == base {
			return "", false
		}
	}
	return roots[0], true
}

// homographs are the two lists, indexed.
type homographs struct {
	shifts map[string]map[string]string // root, form to meaning
	words  map[string][]string          // a word to the roots that it may come from
}

// lists reads the embedded files once.
var lists = sync.OnceValue(func() homographs {
	l := homographs{map[string]map[string]string{}, map[string][]string{}}
	for row := range rows(shiftsText) {
		root, rest, _ := strings.Cut(row, ": ")
		forms, means, _ := strings.Cut(rest, " = ")
		if l.shifts[root] == nil {
			l.shifts[root] = map[string]string{}
		}
		for form := range strings.FieldsSeq(forms) {
			l.shifts[root][form] = means
		}
	}
	for row := range rows(wordsText) {
		words := strings.Fields(row)
		for _, w := range words {
			l.words[w] = append(l.words[w], words[0])
		}
	}
	return l
})

// rows yields the lines of text that are neither empty nor comments.
func rows(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(text) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}
