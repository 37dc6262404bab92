package report

import (
	"cmp"
	"slices"
	"strings"
)

// rows are the lines below w: for parts that do not overlap one line of
// underlines and then their labels; parts that overlap those follow below.
func (w *window) rows(bar string, limit int) [][]piece {
	var rows [][]piece
	for _, layer := range layers(w.parts) {
		var underline strip
		var labels []label
		for _, p := range layer {
			column := w.column(p.from)
			sign := strings.Repeat(p.mark.underline(), columns(w.cells[p.from:p.to]))
			underline.put(column, piece{sign, p.mark.style})
			if p.last && p.mark.label != nil {
				labels = append(labels, newLabel(column, p.mark, limit))
			}
		}
		rows = append(rows, underline.pieces())
		rows = append(rows, layOut(labels, bar)...)
	}
	return rows
}

// layers deals parts out so that no two in a layer overlap.
func layers(parts []part) [][]part {
	var result [][]part
next:
	for _, p := range parts {
		for i, layer := range result {
			if !slices.ContainsFunc(layer, func(o part) bool { return p.from < o.to && o.from < p.to }) {
				result[i] = append(layer, p)
				continue next
			}
		}
		result = append(result, []part{p})
	}
	return result
}

// label is what is said under a mark.
type label struct {
	anchor int // column where the underline starts
	left   int // column where the text starts: anchor, or before it for want of room
	width  int
	lines  [][]piece
	style  style
}

// narrow is the number of columns below which a label is not squeezed in to
// the right of its anchor but moved to the left.
const narrow = 24

// newLabel is the label of m, from column on if it fits there within limit.
func newLabel(column int, m mark, limit int) label {
	l := label{anchor: column, left: column, style: m.style}
	room := limit - column
	if width(m.label...) > room && room < narrow {
		room = limit
	}
	l.lines = wrap(m.label, room)
	for _, line := range l.lines {
		l.width = max(l.width, width(line...))
	}
	l.left = max(0, min(column, limit-l.width))
	return l
}

// moved is 1 if l does not start under its mark, else 0.
func (l label) moved() int {
	if l.left < l.anchor {
		return 1
	}
	return 0
}

// labelGap is how far labels on one line stand apart.
const labelGap = 2

// layOut puts labels on as few lines as possible: from right to left, each on
// the line of its neighbour if there is room, else below it, with bars that
// lead down to it. Labels that had to move to the left come last.
func layOut(labels []label, bar string) [][]piece {
	slices.SortStableFunc(labels, func(a, b label) int {
		return cmp.Or(cmp.Compare(a.moved(), b.moved()), cmp.Compare(b.anchor, a.anchor))
	})
	var rows []strip
	row := 0
	for _, l := range labels {
		for !fits(rows, row, l) {
			row++
		}
		for len(rows) < row+len(l.lines) {
			rows = append(rows, strip{})
		}
		for i := range min(row, len(rows)) {
			if rows[i].free(l.anchor-1, 3) {
				rows[i].put(l.anchor, piece{bar, l.style})
			}
		}
		for i, line := range l.lines {
			rows[row+i].put(l.left, line...)
		}
	}
	result := make([][]piece, len(rows))
	for i := range rows {
		result[i] = rows[i].pieces()
	}
	return result
}

// fits reports whether l has room on rows from row on.
func fits(rows []strip, row int, l label) bool {
	for i := row; i < min(len(rows), row+len(l.lines)); i++ {
		if !rows[i].free(l.left, l.width+labelGap) {
			return false
		}
	}
	return true
}

// strip is a line that is filled at columns, in any order.
type strip struct{ spots []spot }

type spot struct {
	column, width int
	pieces        []piece
}

// free reports whether nothing stands in the n columns from column on.
func (s *strip) free(column, n int) bool {
	return !slices.ContainsFunc(s.spots, func(o spot) bool {
		return column < o.column+o.width && o.column < column+n
	})
}

func (s *strip) put(column int, pieces ...piece) {
	s.spots = append(s.spots, spot{column, width(pieces...), pieces})
}

// pieces is the line, with gaps between what was put on it.
func (s *strip) pieces() []piece {
	slices.SortStableFunc(s.spots, func(a, b spot) int { return cmp.Compare(a.column, b.column) })
	var list []piece
	column := 0
	for _, o := range s.spots {
		list = append(append(list, gap(o.column-column)), o.pieces...)
		column = o.column + o.width
	}
	return list
}
