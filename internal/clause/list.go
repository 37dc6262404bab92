package clause

// governors finds the lists of d and hangs their items on the line above them:
// a line that ends with a colon, a heading, or a line without an end mark. A
// list ends with a blank line that no item follows.
func governors(d *Doc) {
	c := cutter{doc: d, toks: d.Tokens}
	line := -1     // the last sentence that was no item
	govern := -1   // what the current list hangs on
	lastItem := -1 // the item before
	for i := range d.Sentences {
		first, _ := d.SentenceTokens(i)
		s := &d.Sentences[i]
		starts := i == 0 || d.Tokens[first].Break > 0
		switch {
		case starts && c.itemStart(first):
			if lastItem < 0 {
				govern = -1
				if line >= 0 && d.Sentences[line].Heading {
					govern = line
				}
			}
			s.Item, s.Governor, lastItem = true, govern, i
		case lastItem >= 0 && d.Tokens[first].Break < 2 && (!starts || !d.endsLine(i)):
			s.Item, s.Governor = true, govern // a further sentence of the item
		default:
			lastItem, line = -1, i
			s.Heading = d.heading(i)
		}
	}
}

// endsLine tells whether sentence i ends with a colon and so starts something new.
func (d *Doc) endsLine(i int) bool {
	_, end := d.SentenceTokens(i)
	return d.Tokens[end-1].Text == ":"
}

// heading tells whether sentence i is a line that stands over what follows: it
// starts with "#", ends with ":", or is the end of a line without an end mark.
func (d *Doc) heading(i int) bool {
	first, end := d.SentenceTokens(i)
	last := &d.Tokens[end-1]
	if last.Text == ":" || d.Tokens[first].Kind == Mark && d.Tokens[first].Text[0] == '#' && d.Tokens[first].Tag == 0 {
		return true
	}
	if end < len(d.Tokens) && d.Tokens[end].Break == 0 {
		return false
	}
	return last.Kind != Mark || last.Text == "*" || last.Text == "**" || last.Text == "_" || last.Text == ")"
}
