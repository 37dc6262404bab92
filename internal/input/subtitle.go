package input

import (
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// cueTime is the line above the text of a cue.
var cueTime = lazily(`^\s*(\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}(\s|$)`)

// cueTag is markup in a cue: <i>, </i>, <v Budi>, <00:01.000>, {\an8}.
var cueTag = lazily(`<[/\w][^<>]{0,200}>|<>|\{\\[^{}]{0,200}\}`)

// readSRT reads SubRip subtitles as one draft: the words that are spoken,
// across lines and cues, without numbers, times and tags.
func readSRT(src *source.Source, _ Options) (Reading, error) {
	return (&subtitles{prose: prose{text: src.Text}, src: src}).read(0)
}

// readVTT reads WebVTT subtitles like [readSRT]. Notes are comments; names of
// voices, styles and regions are left out.
func readVTT(src *source.Source, _ Options) (Reading, error) {
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, markUTF8))
	first, next := lineAt(src.Text, start)
	if word, _, _ := strings.Cut(strings.ReplaceAll(first, "\t", " "), " "); word != "WEBVTT" {
		return Reading{}, badSyntax(src.Name,
			diag.Text{Msg: `bukan WebVTT: tidak diawali "WEBVTT"`, Hint: "untuk subtitel SubRip pakai --as srt, untuk teks biasa --as text"},
			diag.Text{Msg: `not WebVTT: it does not begin with "WEBVTT"`, Hint: "for SubRip subtitles use --as srt, for plain text --as text"},
		).at(src.Lines().Position(start))
	}
	for next < len(src.Text) { // the header ends with a blank line, or where a cue begins
		line, after := lineAt(src.Text, next)
		if strings.Contains(line, "-->") {
			break
		}
		if next = after; line == "" {
			break
		}
	}
	return (&subtitles{prose: prose{text: src.Text}, src: src, web: true}).read(next)
}

// subtitles gathers the words of a file.
type subtitles struct {
	prose
	src  *source.Source
	web  bool // WebVTT, which has notes, styles and regions
	cues int
}

// read reads the blocks from offset at on; a blank line is between two.
func (s *subtitles) read(at int) (Reading, error) {
	for at < len(s.text) {
		line, next := lineAt(s.text, at)
		if strings.TrimPrefix(line, markUTF8) == "" {
			at = next
			continue
		}
		end := at
		for end < len(s.text) && line != "" {
			end = next
			line, next = lineAt(s.text, end)
		}
		if err := s.block(at, end); err != nil {
			return Reading{}, err
		}
		at = end
	}
	if s.cues == 0 {
		return Reading{}, badSyntax(s.src.Name,
			diag.Text{Msg: "bukan subtitel: tidak ada baris waktu 00:00:01,000 --> 00:00:02,000", Hint: "untuk teks biasa pakai --as text"},
			diag.Text{Msg: "no subtitles: there is no line of times 00:00:01,000 --> 00:00:02,000", Hint: "for plain text use --as text"},
		).at(source.Position{Line: 1, Column: 1})
	}
	return Reading{Drafts: []Draft{{Source: s.draft(s.src)}}}, nil
}

// block reads text[start:end], the lines between two blank ones: a cue, the rest
// of a cue that has a blank line in it, or an aside.
func (s *subtitles) block(start, end int) *Error {
	first, next := lineAt(s.text, start)
	if s.web && s.aside(first, start, end) {
		return nil
	}
	for at := start; at < end && at <= next; { // the time is the first line, or the second
		line, after := lineAt(s.text, at)
		switch {
		case cueTime().MatchString(strings.TrimPrefix(line, markUTF8)):
			s.cues++
			s.cue(after, end)
			return nil
		case strings.Contains(line, "-->"):
			return badSyntax(s.src.Name,
				diag.Text{Msg: "waktu ini tidak dapat dibaca", Hint: "tulis seperti 00:00:01,000 --> 00:00:02,000"},
				diag.Text{Msg: "this time cannot be read", Hint: "write it like 00:00:01,000 --> 00:00:02,000"},
			).at(s.src.Lines().Position(at))
		}
		at = after
	}
	if strings.Trim(first, "\uFEFF0123456789") == "" {
		start = min(next, end) // the number of a cue that is cut off
	}
	s.cue(start, end)
	return nil
}

// aside reports whether text[start:end], which begins with the line first, is a
// note, which is a comment, or a style or region, which nobody reads.
func (s *subtitles) aside(first string, start, end int) bool {
	word, _, _ := strings.Cut(first, " ")
	if word == "NOTE" {
		s.comments = append(s.comments, source.Span{Start: start, End: start + len(strings.TrimRight(s.text[start:end], "\r\n"))})
	}
	return word == "NOTE" || s.cues == 0 && (word == "STYLE" || word == "REGION") || first == "STYLE"
}

// cue adds the words in text[start:end]. A sentence may go on in the next cue; a
// dash begins what somebody else says.
func (s *subtitles) cue(start, end int) {
	for at := start; at < end; {
		line, next := lineAt(s.text, at)
		s.apart(spaced)
		if strings.HasPrefix(line, "-") || strings.HasPrefix(line, "–") {
			s.apart(lined)
		}
		s.tagged(at, at+len(line))
		at = next
	}
	s.apart(spaced)
}

// tagged adds text[start:end] without its tags.
func (s *subtitles) tagged(start, end int) {
	at := start
	for _, tag := range cueTag().FindAllStringIndex(s.text[start:end], -1) {
		s.words(at, start+tag[0])
		at = start + tag[1]
	}
	s.words(at, end)
}
