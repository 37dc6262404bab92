package clause

// governors finds the lists of d and hangs their items on the line above them:
// a line that ends with a colon, a heading, or a line without an end mark. A
// list ends with a blank line that no item follows, or with a line that is
// neither an item nor the rest of one.
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
		case lastItem >= 0 && d.Tokens[first].Break < 2 && (!starts || d.continues(first)):
			s.Item, s.Governor = true, govern // a further sentence of the item, or its next line
		default:
			lastItem, line = -1, i
			s.Heading, s.Bare = d.heading(i)
		}
	}
}

// continues tells whether the line that starts with token i goes on with the
// line before it, which has no end mark: it starts with a small letter.
func (d *Doc) continues(i int) bool {
	return d.Tokens[i].Kind == Word && !d.Tokens[i].Cap && endless(&d.Tokens[i-1])
}

// heading tells whether sentence i is a line that stands over what follows: it
// starts with "#", ends with ":", or, bare, is a line without an end mark.
func (d *Doc) heading(i int) (heading, bare bool) {
	first, end := d.SentenceTokens(i)
	last := &d.Tokens[end-1]
	if last.Text == ":" || d.Tokens[first].Kind == Mark && d.Tokens[first].Text[0] == '#' && d.Tokens[first].Tag == 0 {
		return true, false
	}
	if end < len(d.Tokens) && d.Tokens[end].Break == 0 || !endless(last) {
		return false, false
	}
	return true, true
}

// endless tells whether a line that ends with t has no end mark.
func endless(t *Token) bool {
	return t.Kind != Mark || t.Text == "*" || t.Text == "**" || t.Text == "_" || t.Text == ")"
}
