package input

import (
	"bytes"
	"encoding/json"
)

// scanFields is [readFields] without anything to keep, for a line that is plainly
// an object: it finds where values begin and end and copies nothing but the id. ok
// is false for a line that it does not understand.
func scanFields(line []byte) (f fields, ok bool) {
	s := scanner{line: line}
	if !s.skip('{') {
		return f, false
	}
	if s.skip('}') {
		return f, s.end()
	}
	for {
		key, ok := s.text()
		if !ok || bytes.IndexByte(key, '\\') >= 0 || !s.skip(':') {
			return f, false
		}
		value, ok := s.value()
		if !ok {
			return f, false
		}
		switch string(key) {
		case `"id"`:
			f.id = bytes.Clone(value)
			f.ids++
		case `"text"`:
			f.text = value
			f.texts++
		}
		if s.skip('}') {
			return f, s.end()
		}
		if !s.skip(',') {
			return f, false
		}
	}
}

// scanner goes over the JSON of a line.
type scanner struct {
	line []byte
	at   int
}

func (s *scanner) space() {
	for s.at < len(s.line) && (s.line[s.at] == ' ' || s.line[s.at] == '\t' || s.line[s.at] == '\r' || s.line[s.at] == '\n') {
		s.at++
	}
}

// skip passes over c, if that is next.
func (s *scanner) skip(c byte) bool {
	s.space()
	if s.at == len(s.line) || s.line[s.at] != c {
		return false
	}
	s.at++
	return true
}

// end reports whether nothing is left.
func (s *scanner) end() bool {
	s.space()
	return s.at == len(s.line)
}

// value is the value that is next, as it is written.
func (s *scanner) value() (value []byte, ok bool) {
	s.space()
	start := s.at
	for depth := 0; s.at < len(s.line); {
		switch c := s.line[s.at]; c {
		case '"':
			if _, ok := s.text(); !ok {
				return nil, false
			}
			if depth == 0 {
				return s.line[start:s.at], start+1 < s.at && s.line[start] == '"'
			}
			continue
		case '{', '[':
			depth++
		case '}', ']', ',':
			if depth == 0 {
				value = bytes.TrimRight(s.line[start:s.at], " \t\r\n")
				return value, json.Valid(value)
			}
			if c != ',' {
				depth--
			}
		}
		s.at++
	}
	return nil, false
}

// text is the string that is next, in its quotation marks.
func (s *scanner) text() (quoted []byte, ok bool) {
	s.space()
	start := s.at
	if !s.skip('"') {
		return nil, false
	}
	for s.at < len(s.line) {
		c := s.line[s.at]
		s.at++
		switch {
		case c == '"':
			return s.line[start:s.at], true
		case c < ' ':
			return nil, false
		case c == '\\':
			n := escapeLen(s.line[s.at:])
			if n == 0 {
				return nil, false
			}
			s.at += n
		}
	}
	return nil, false
}

// escapeLen is the length of what may stand behind a backslash at the start of
// rest; 0 if it may not.
func escapeLen(rest []byte) int {
	switch {
	case len(rest) > 0 && bytes.IndexByte([]byte(`"\/bfnrt`), rest[0]) >= 0:
		return 1
	case len(rest) > 4 && rest[0] == 'u':
		for _, c := range rest[1:5] {
			if ('0' > c || c > '9') && ('a' > c|0x20 || c|0x20 > 'f') {
				return 0
			}
		}
		return 5
	}
	return 0
}
