package fold

import "strings"

// shorten cuts every run of more than three equal ASCII letters to three, so
// that a word stretched over a line is still read.
func shorten(word string) string {
	if longest(word) <= 3 {
		return word
	}
	return squeeze(word, func(_, n int) int { return min(n, 3) })
}

// longest is the length of the longest run of equal letters in word.
func longest(word string) int {
	most, n := 0, 0
	for i := range len(word) {
		if i > 0 && word[i] == word[i-1] && isASCIILetter(word[i]) {
			n++
		} else {
			n = 1
		}
		most = max(most, n)
	}
	return most
}

// squeeze writes run number k, of n equal letters, as keep(k, n) letters. Only
// runs of two and more are counted.
func squeeze(word string, keep func(k, n int) int) string {
	var b strings.Builder
	b.Grow(len(word))
	k := 0
	for i := 0; i < len(word); {
		j := i + 1
		for j < len(word) && word[j] == word[i] && isASCIILetter(word[i]) {
			j++
		}
		n := j - i
		if n > 1 {
			n = keep(k, n)
			k++
		}
		b.WriteString(word[i : i+n])
		i = j
	}
	return b.String()
}

// maxRuns bounds the runs that are squeezed one by one; beyond it they are
// squeezed alike.
const maxRuns = 3

// stretched gives the spellings of word with its runs of three and more
// squeezed: to two, then to one. If doubles is set, those with runs of two
// squeezed follow.
func stretched(word string, doubles bool) []string {
	var spellings []string
	try := func(keep func(k, n int) int) {
		if s := squeeze(word, keep); s != word {
			spellings = append(spellings, s)
		}
	}
	var long []int // the runs of three and more
	runs := 0
	squeeze(word, func(k, n int) int {
		if n > 2 {
			long = append(long, k)
		}
		runs++
		return n
	})
	if len(long) > 0 {
		combinations := 1 << min(len(long), maxRuns)
		for c := range combinations {
			try(func(k, n int) int {
				if n < 3 {
					return n
				}
				for bit, l := range long {
					if k == l && c>>min(bit, maxRuns-1)&1 == 1 {
						return 1
					}
				}
				return 2
			})
		}
	}
	if !doubles || runs == len(long) {
		return spellings
	}
	try(func(int, int) int { return 1 })
	for d := range min(runs, maxRuns) {
		try(func(k, n int) int {
			if n > 2 || k == d {
				return 1
			}
			return n
		})
	}
	return spellings
}

// repeat reads a word with stretched letters, sampaaah. A double letter is
// squeezed last, and only in words of five letters and more that are not
// common: sesaat is not sesat.
func (rd reader) repeat(word string) (Reading, bool) {
	for _, s := range stretched(word, len(word) > minLeet) {
		if r, ok := rd.plain(s); ok {
			return Reading{r.Word, HowRepeat}, true
		}
	}
	return Reading{}, false
}

// reduplication reads orang2 and bodoh2nya as orang and bodoh, or as the full
// form if that is what a lexicon has (laba2 as laba-laba). A stem has three
// letters: H2, CO2, B2B, Rp2 and S2 are none.
func (rd reader) reduplication(word string) (Reading, bool) {
	stem, suffix, ok := strings.Cut(word, "2")
	if !ok || len(stem) < minStem || !isSuffix(suffix) {
		return Reading{}, false
	}
	for i := range len(stem) {
		if c := stem[i]; !isASCIILetter(c) && (letterOf[c] == "") {
			return Reading{}, false
		}
	}
	if full := stem + "-" + stem; rd.Known(full) {
		return Reading{full, HowRepeat}, true
	}
	if r, ok := rd.plain(stem); ok {
		return Reading{r.Word, HowRepeat}, true
	}
	return rd.hidden(stem)
}

// isSuffix reports whether s may follow a reduplicated stem: nothing, -an and
// up to two clitics.
func isSuffix(s string) bool {
	s = strings.TrimPrefix(s, "an")
	if s == "" {
		return true
	}
	for host := range suffixless(s) {
		if host == "" {
			return true
		}
	}
	return false
}
