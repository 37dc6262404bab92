package report

import "strings"

// wrap breaks pieces at their spaces into lines of at most limit columns. A
// word that is wider gets a line of its own and sticks out: links stay whole.
// There is always at least one line.
func wrap(pieces []piece, limit int) [][]piece {
	lines := [][]piece{nil}
	column := 0
	for _, word := range words(pieces) {
		n := width(word...)
		last := len(lines) - 1
		switch {
		case column == 0:
			lines[last], column = word, n
		case column+1+n <= limit:
			lines[last], column = join(lines[last], word), column+1+n
		default:
			lines, column = append(lines, word), n
		}
	}
	return lines
}

// longest is the width of the widest word of pieces.
func longest(pieces []piece) int {
	n := 0
	for _, word := range words(pieces) {
		n = max(n, width(word...))
	}
	return n
}

// words splits pieces at spaces. Pieces without a space between them make one word.
func words(pieces []piece) [][]piece {
	var list [][]piece
	var word []piece
	for _, p := range pieces {
		for i, part := range strings.Split(p.text, " ") {
			if i > 0 && word != nil {
				list, word = append(list, word), nil
			}
			if part != "" {
				word = append(word, piece{part, p.style})
			}
		}
	}
	if word != nil {
		list = append(list, word)
	}
	return list
}

// join is line, a space and word. Neighbours of one style become one piece.
func join(line, word []piece) []piece {
	last, first := &line[len(line)-1], word[0]
	if last.style == first.style {
		last.text += " " + first.text
		return append(line, word[1:]...)
	}
	line = append(line, piece{" ", plain})
	return append(line, word...)
}
