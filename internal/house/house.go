package house

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/rules"
)

// House is what the settings of a run ask for. It is immutable and safe for many
// goroutines.
type House struct {
	hashtags, lines []requirement
	limits          []limit
}

// requirement is words that must be in a draft.
type requirement struct {
	words string // as they are compared
	rule  *rules.Rule
}

// limit is how much one platform takes; 0 is no limit.
type limit struct {
	platform             string
	characters, hashtags int
	length, count        *rules.Rule
}

// New is what s asks for, nil if that is nothing.
func New(s *config.Settings) *House {
	h := &House{}
	for _, t := range s.RequiredHashtags.V {
		tag := "#" + strings.TrimPrefix(t.Value, "#")
		h.hashtags = append(h.hashtags, requirement{strings.ToLower(tag), saying(hashtagRule,
			fmt.Sprintf("Tagar wajib %s tidak ada.", tag), fmt.Sprintf("The required hashtag %s is missing.", tag))})
	}
	for _, t := range s.RequiredLines.V {
		h.lines = append(h.lines, requirement{plain(t.Value), saying(lineRule,
			fmt.Sprintf("Baris wajib %q tidak ada.", t.Value), fmt.Sprintf("The required line %q is missing.", t.Value))})
	}
	for _, t := range s.Platforms.V {
		if !slices.ContainsFunc(h.limits, func(l limit) bool { return l.platform == t.Value }) {
			h.limits = append(h.limits, newLimit(t.Value, s.Limits.V))
		}
	}
	if len(h.hashtags)+len(h.lines)+len(h.limits) == 0 {
		return nil
	}
	return h
}

// newLimit is the limit of a platform: its figures, but for those that are set.
func newLimit(platform string, set []config.Limit) limit {
	l := figures[platform]
	l.platform = platform
	for _, other := range set {
		if other.Platform.Value == platform {
			l.characters, l.hashtags = cmp.Or(other.Characters, l.characters), cmp.Or(other.Hashtags, l.hashtags)
		}
	}
	name := names[platform]
	l.length = saying(lengthRule,
		fmt.Sprintf("Lebih panjang daripada batas %s, %d karakter; yang ditandai adalah awal kelebihannya.", name, l.characters),
		fmt.Sprintf("Longer than %s takes, %d characters; what is marked is where it is cut.", name, l.characters))
	l.count = saying(countRule,
		fmt.Sprintf("Lebih dari %d tagar, batas %s; yang ditandai adalah tagar pertama yang lebih.", l.hashtags, name),
		fmt.Sprintf("More than %d hashtags, the limit of %s; what is marked is the first one too many.", l.hashtags, name))
	return l
}

// hashtag is "#" and a word that is not all digits, not in the middle of a word or address.
var hashtag = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^\p{L}\p{N}_/&#])(#[\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*)`)
})

// Find is what src lacks or has too much of, by place. A draft without a word
// lacks nothing: it is another kind of post.
func (h *House) Find(src *source.Source) []checker.Finding {
	view := src.View()
	last := strings.LastIndexFunc(view.Text, func(r rune) bool { return !strings.ContainsRune(" \t\r\n\uFEFF", r) })
	if last < 0 {
		return nil
	}
	f := finder{view: view}
	tags := hashtag().FindAllStringSubmatchIndex(view.Text, -1)
	for _, r := range h.hashtags {
		if !slices.ContainsFunc(tags, func(t []int) bool { return strings.ToLower(view.Text[t[2]:t[3]]) == r.words }) {
			f.add(r.rule, last)
		}
	}
	text := plain(view.Text)
	for _, r := range h.lines {
		if !strings.Contains(text, r.words) {
			f.add(r.rule, last)
		}
	}
	for _, l := range h.limits {
		if l.hashtags > 0 && len(tags) > l.hashtags {
			f.add(l.count, tags[l.hashtags][2])
		}
		if at := beyond(view.Text[:last+1], l.characters, weights[l.platform]); l.characters > 0 && at >= 0 {
			f.add(l.length, at)
		}
	}
	slices.SortStableFunc(f.list, func(a, b checker.Finding) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return f.list
}

// plain is text as it is compared: lower case, white space as single spaces.
func plain(text string) string { return strings.Join(strings.Fields(strings.ToLower(text)), " ") }

// finder gathers findings on one draft.
type finder struct {
	view *source.View
	list []checker.Finding
}

// add adds a finding of r on the word around byte at of the view.
func (f *finder) add(r *rules.Rule, at int) {
	text := f.view.Text
	start := strings.LastIndexAny(text[:at], " \t\r\n") + 1
	end := len(text)
	if n := strings.IndexAny(text[at:], " \t\r\n"); n > 0 {
		end = at + n
	} else if n == 0 {
		start, end = at, at+1
	}
	if strings.HasPrefix(text[start:end], "\uFEFF") && end-start > len("\uFEFF") {
		start += len("\uFEFF")
	}
	span := f.view.Source(source.Span{Start: start, End: end})
	f.list = append(f.list, checker.Finding{Rule: r, Severity: r.Severity, Stance: rules.Asserted, Span: span, Clause: span})
}
