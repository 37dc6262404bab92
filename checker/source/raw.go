package source

import "unicode/utf8"

// RawSpan is the bytes of the input that sp stands for: Raw[start:end], decoded
// alone, is what [Source.Slice] quotes. It is sp itself if Raw is nil. It walks
// Text up to the end of sp, so it is for the few spans that are shown.
//
// A byte order mark in front of UTF-16 belongs to no span, because Text does
// not have it. A character that had to be replaced stands for one unit: one
// byte of Windows-1252, two of UTF-16.
func (s *Source) RawSpan(sp Span) Span {
	if s.Raw == nil {
		return sp
	}
	start := s.skipRaw(s.textStart(), s.Text[:sp.Start])
	return Span{start, s.skipRaw(start, s.Slice(sp))}
}

// textStart is the place in Raw of the first byte that Text was decoded from.
func (s *Source) textStart() int {
	if len(s.Raw) < 2 {
		return 0
	}
	littleMark := s.Encoding == UTF16LE && s.Raw[0] == 0xFF && s.Raw[1] == 0xFE
	bigMark := s.Encoding == UTF16BE && s.Raw[0] == 0xFE && s.Raw[1] == 0xFF
	if littleMark || bigMark {
		return 2
	}
	return 0
}

// skipRaw is the place in Raw after the bytes that text was decoded from, which
// begin at place at.
func (s *Source) skipRaw(at int, text string) int {
	switch s.Encoding {
	case UTF16LE, UTF16BE:
		return at + 2*unitsUTF16(text)
	case Windows1252:
		return at + utf8.RuneCountInString(text)
	case UTF8Windows1252:
		for range text {
			_, size := utf8.DecodeRune(s.Raw[at:]) // 1 for a byte that is not UTF-8
			at += size
		}
		return at
	default:
		return at + len(text)
	}
}

// unitsUTF16 is the number of 16-bit units that text takes in UTF-16.
func unitsUTF16(text string) int {
	units := 0
	for _, r := range text {
		units++
		if r >= 0x10000 {
			units++
		}
	}
	return units
}
