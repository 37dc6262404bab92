package report

// row is one row of a table: cells of one line each, and a last one that wraps.
type row struct {
	cells []piece
	rest  []piece
}

// table prints rows with their cells in columns, indented. Where the columns
// leave too little room for the rest of a row, or for a word of it, the rest
// stands below; where the
// page is too narrow for the columns, the cells follow each other.
func (p *page) table(rows []row) {
	var widths []int
	for _, r := range rows {
		for i, c := range r.cells {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], width(c))
		}
	}
	column := indent
	for _, n := range widths {
		column += n + indent
	}
	for _, r := range rows {
		lead := []piece{gap(indent)}
		for i, c := range r.cells {
			lead = append(lead, c, gap(widths[i]-width(c)+indent))
		}
		if p.width-column >= max(narrow, min(longest(r.rest), p.width-2*indent)) {
			p.flow(lead, column, r.rest...)
			continue
		}
		p.lead(lead, column-indent)
		if len(r.rest) > 0 {
			p.flow(nil, 2*indent, r.rest...)
		}
	}
}
