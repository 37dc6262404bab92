package house

import (
	"regexp"
	"sync"
)

// figures are how much each platform takes, as of November 2026; the sources are
// named in docs/reference/settings.md.
var figures = map[string]limit{
	"instagram": {characters: 2200, hashtags: 5},
	"x":         {characters: 280},
	"facebook":  {characters: 63206},
	"tiktok":    {characters: 4000, hashtags: 5},
	"youtube":   {characters: 5000, hashtags: 60},
}

// names are what people call the platforms.
var names = map[string]string{"instagram": "Instagram", "x": "X", "facebook": "Facebook", "tiktok": "TikTok", "youtube": "YouTube"}

// weights are how platforms count otherwise than by code points.
var weights = map[string]func(text string) []int{"x": weightsOfX}

// beyond is the byte of text with which more than limit characters are reached,
// -1 if that is not so. weigh gives the weight of every code point, nil is 1 each.
func beyond(text string, limit int, weigh func(string) []int) int {
	if weigh == nil && len(text) <= limit {
		return -1
	}
	var list []int
	if weigh != nil {
		list = weigh(text)
	}
	total, n := 0, 0
	for at := range text {
		weight := 1
		if list != nil {
			weight = list[n]
		}
		n++
		if total += weight; total > limit {
			return at
		}
	}
	return -1
}

// address is a link as X shortens it, to 23 characters.
var address = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`https?://\S+`) })

const addressWeight = 23

// weightsOfX is what X counts for each code point: one for most letters, two for
// wide ones and emoji, whose parts together count as one; 23 for a link.
func weightsOfX(text string) []int {
	var list []int
	links := address().FindAllStringIndex(text, -1)
	joined := false // the code point before was a joiner
	for at, r := range text {
		for len(links) > 0 && at >= links[0][1] {
			links = links[1:]
		}
		weight := 2
		switch {
		case len(links) > 0 && at == links[0][0]:
			weight = addressWeight
		case len(links) > 0 && at > links[0][0]:
			weight = 0
		case joined, r == 0x200D, 0xFE00 <= r && r <= 0xFE0F, 0x1F3FB <= r && r <= 0x1F3FF: // a further part of an emoji
			weight = 0
		case 0x1F1E6 <= r && r <= 0x1F1FF: // half of a flag
			weight = 1
		case r <= 4351, 8192 <= r && r <= 8205, 8208 <= r && r <= 8223, 8242 <= r && r <= 8247:
			weight = 1
		}
		joined = r == 0x200D
		list = append(list, weight)
	}
	return list
}
