package report

import (
	"cmp"
	"slices"

	"github.com/charmbracelet/x/ansi"
)

// window is the stretch of a line that is shown, and the parts of marks on it.
type window struct {
	cells    []cell
	from, to int    // half-open
	cut      string // stands for what is left out at either side
	parts    []part
}

// windows are stretches of the line that fit into limit columns and show all
// parts, in text order: the whole line if it fits, else as few as possible,
// each with as much text around its parts as there is room for.
func (p *page) windows(list []cell, parts []part, limit int) []window {
	if columns(list) <= limit {
		return []window{{list, 0, len(list), p.glyphs.cut, parts}}
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(a.from, b.from) })
	cut := ansi.StringWidth(p.glyphs.cut)
	var result []window
	for _, next := range parts {
		if last := len(result) - 1; last >= 0 {
			w := &result[last]
			if to := max(w.to, next.to); columns(list[w.from:to])+2*cut <= limit {
				w.to, w.parts = to, append(w.parts, next)
				continue
			}
		}
		result = append(result, window{list, next.from, next.to, p.glyphs.cut, []part{next}})
	}
	shown := 0
	for i := range result {
		next := len(list)
		if i+1 < len(result) {
			next = result[i+1].from
		}
		result[i].widen(shown, next, limit)
		shown = result[i].to
	}
	return result
}

// widen takes in text at both sides of the parts until limit columns are full,
// but no cell before first or from end on, then steps back to the end of a word
// if one is near.
func (w *window) widen(first, end, limit int) {
	from, to := w.from, w.to
	first, end = min(first, from), max(end, to)
	room := limit - 2*ansi.StringWidth(w.cut) - columns(w.cells[from:to])
	left := max(room/2, room-columns(w.cells[to:end]))
	for w.from > first && w.cells[w.from-1].width <= left {
		w.from--
		left -= w.cells[w.from].width
		room -= w.cells[w.from].width
	}
	for w.to < end && w.cells[w.to].width <= room {
		room -= w.cells[w.to].width
		w.to++
	}
	w.trim(from, to)
}

// nearWord is how many cells widen gives up for a whole word.
const nearWord = 12

// trim moves the ends of w to a space, but not over the cells from..to.
func (w *window) trim(from, to int) {
	for i := w.from; w.from > 0 && i < min(from, w.from+nearWord); i++ {
		if w.cells[i].text == " " {
			w.from = i + 1
			break
		}
	}
	for i := w.to; w.to < len(w.cells) && i > max(to, w.to-nearWord); i-- {
		if w.cells[i-1].text == " " {
			w.to = i - 1
			break
		}
	}
}

// text is the line of the draft that w shows.
func (w *window) text() []piece {
	var pieces []piece
	if w.from > 0 {
		pieces = append(pieces, piece{w.cut, faint})
	}
	for i := w.from; i < w.to; i++ {
		c, s := w.cells[i], w.styleAt(i)
		if last := len(pieces) - 1; last >= 0 && pieces[last].style == s {
			pieces[last].text += c.text
			continue
		}
		pieces = append(pieces, piece{c.text, s})
	}
	if w.to < len(w.cells) {
		pieces = append(pieces, piece{w.cut, faint})
	}
	return pieces
}

// styleAt is the style of a cell: that of the shortest mark on it.
func (w *window) styleAt(cell int) style {
	if w.cells[cell].odd {
		return odd
	}
	s, shortest := plain, len(w.cells)+1
	for _, p := range w.parts {
		if n := p.to - p.from; p.from <= cell && cell < p.to && n < shortest {
			s, shortest = p.mark.style, n
		}
	}
	return s
}

// column is where a cell starts, counted from the left end of w.
func (w *window) column(cell int) int {
	n := columns(w.cells[w.from:cell])
	if w.from > 0 {
		n += ansi.StringWidth(w.cut)
	}
	return n
}

// columns is how wide cells are.
func columns(list []cell) int {
	n := 0
	for _, c := range list {
		n += c.width
	}
	return n
}
