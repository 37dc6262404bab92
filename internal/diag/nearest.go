package diag

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// Nearest is the name of known that was most likely meant by name: at most one
// edit away for names of up to three letters, two up to seven, three beyond. Two
// swapped neighbours are one edit, upper case and "_" for "-" none; a name of which
// no letter would be left is not near. If nothing is
// that near, the only known name that begins with name (three letters at least)
// is taken. Of equally near names the first in known wins.
func Nearest(name string, known []string) (string, bool) {
	plain := plainName(name)
	length := len([]rune(plain))
	best, least := "", 4
	switch {
	case length == 0:
		return "", false
	case length <= 3:
		least = 2
	case length <= 7:
		least = 3
	}
	for _, k := range known {
		if d := edits(plain, plainName(k)); d < least && d < length {
			best, least = k, d
		}
	}
	if best == "" && length >= 3 {
		return onlyPrefixed(plain, known)
	}
	return best, best != ""
}

func plainName(s string) string {
	return strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"))
}

// edits is the Levenshtein distance of a and b in code points, with each pair
// of swapped neighbours counted once.
func edits(a, b string) int {
	d := levenshtein.ComputeDistance(a, b)
	x, y := []rune(a), []rune(b)
	if d < 2 || len(x) != len(y) {
		return d
	}
	swaps := 0
	for i := 0; i+1 < len(x); i++ {
		if x[i] != y[i] && x[i] == y[i+1] && x[i+1] == y[i] {
			swaps++
			i++
		}
	}
	return d - swaps
}

func onlyPrefixed(name string, known []string) (string, bool) {
	found := ""
	for _, k := range known {
		if strings.HasPrefix(plainName(k), name) {
			if found != "" {
				return "", false
			}
			found = k
		}
	}
	return found, found != ""
}
