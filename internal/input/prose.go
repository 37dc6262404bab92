package input

import "github.com/saring-id/saring/checker/source"

// prose gathers the pieces of one draft in the order of the text. What is left
// out between two pieces leaves no trace; a break says that they are not read as one.
type prose struct {
	text     string // of the file
	pieces   []source.Piece
	comments []source.Span
	gap      gap    // what stands before the next piece
	sign     string // and then this mark of structure
	begun    bool   // there is a piece that is no structure
}

// gap is how far apart two pieces are; the greater one counts.
type gap int

const (
	joined gap = iota
	spaced
	lined      // the next piece begins a line
	paragraphs // the next piece is read for itself
)

// apart keeps the next piece at least so far from the one before.
func (p *prose) apart(g gap) {
	if p.sign == "" { // otherwise the gap is before the sign
		p.gap = max(p.gap, g)
	}
}

// mark begins a line with a mark of structure: "- " of an item, "> " of a
// quotation, "# " of a heading.
func (p *prose) mark(sign string) {
	p.apart(lined)
	p.sign = sign
}

// structure writes what is due before the piece at offset start. There is no
// gap at the beginning.
func (p *prose) structure(start int) {
	due := p.sign
	if p.begun {
		due = [...]string{joined: "", spaced: " ", lined: "\n", paragraphs: "\n\n"}[p.gap] + due
	}
	if due != "" {
		p.pieces = append(p.pieces, source.Piece{Span: source.Span{Start: start, End: start}, Text: due})
	}
	p.begun, p.gap, p.sign = true, joined, ""
}

// literal adds text[start:end] as it is.
func (p *prose) literal(start, end int) {
	if start >= end {
		return
	}
	p.structure(start)
	if last := len(p.pieces) - 1; last >= 0 && p.pieces[last].Span.End == start && p.pieces[last].Text == "" {
		p.pieces[last].Span.End = end
		return
	}
	p.pieces = append(p.pieces, source.Piece{Span: source.Span{Start: start, End: end}})
}

// decoded adds what is read in place of text[start:end]. Of that, what the
// piece before stands for already is left to it.
func (p *prose) decoded(start, end int, read string) {
	if read == "" {
		return
	}
	if last := len(p.pieces) - 1; last >= 0 {
		start = max(start, p.pieces[last].Span.End)
	}
	p.structure(start)
	p.pieces = append(p.pieces, source.Piece{Span: source.Span{Start: start, End: max(start, end)}, Text: read})
}

// pieced adds pieces that were gathered elsewhere.
func (p *prose) pieced(pieces []source.Piece) {
	for _, piece := range pieces {
		if piece.Text == "" {
			p.literal(piece.Span.Start, piece.Span.End)
		} else {
			p.decoded(piece.Span.Start, piece.Span.End, piece.Text)
		}
	}
}

// draft is the draft that was gathered, in the file of src.
func (p *prose) draft(src *source.Source) *source.Source {
	draft := *src
	draft.Prose, draft.Comments = p.pieces, p.comments
	if draft.Prose == nil {
		draft.Prose = []source.Piece{} // nothing, not all
	}
	return &draft
}
