package morph

import "strings"

// stem is a root as its affixes see it.
type stem struct {
	base string // the root without the ending that it came with
	own  string // that ending: "kan", "i", "in", or ""
}

// split finds the ending of a root that is a verb with an ending. In doubt it
// finds none: nodai unsplit only yields forms that nobody writes, bantai split
// would lose pembantaian.
func split(root string) stem {
	for _, own := range []string{"kan", "in", "i"} {
		if base, ok := strings.CutSuffix(root, own); ok && splits(base, own) {
			return stem{base, own}
		}
	}
	return stem{base: root}
}

// splits reports whether base and own are two pieces.
func splits(base, own string) bool {
	if base == "" {
		return false
	}
	end := base[len(base)-1]
	switch own {
	case "kan": // hancurkan, sahkan; not makan
		return vowels(base) > 1 || len(base) > 2 && !vowel(end)
	case "in": // abisin; not yakin, disiplin, pemimpin
		return vowels(base) > 1 && base != "disipl" && base != "pemimp"
	}
	switch {
	case vowels(base) < 2 || ownI[base]: // not puji, kendali
		return false
	case end == 'a' || end == 's': // not bantai, korupsi
		return takesI[base]
	default: // ludahi, setubuhi, tipui; not parodi, gergaji
		return strings.IndexByte("hklmnrtu", end) >= 0
	}
}

// takesI are bases in -a and -s that take -i: nodai, habisi. Most words in -ai
// and -si are whole.
var takesI = set(`awas atas batas bebas gilas habis hapus kikis lapis tangis tebas tetas tugas
	cinta dana harga ketahu kuasa luka noda paksa percaya perdaya raba serta suka warna`)

// ownI are the beginnings of words in other consonants whose -i is their own.
var ownI = set(`bakter beran famil galer hister kelah kembal kendal komprom lelak lestar mandir
	mater menter mister neger pedul pelang petan rezek teor`)

// endings are what the stem takes after it, "" included where it can stand
// alone. Nothing follows -i but -kan and -in, nothing -kan but -in.
func (s stem) endings() []string {
	switch {
	case s.own == "in":
		return []string{"in"}
	case s.own != "":
		return []string{s.own, "in"}
	case strings.HasSuffix(s.base, "kan"):
		return []string{"", "in"}
	case strings.HasSuffix(s.base, "i"):
		return []string{"", "kan", "in"}
	}
	return []string{"", "i", "kan", "in"}
}
