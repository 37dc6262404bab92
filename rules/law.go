package rules

import (
	"regexp"
	"strings"
	"sync"

	"github.com/saring-id/saring/internal/strict"
)

// defaultMaxAge is how many days a check of a regulation's status is good for
// unless its file says otherwise.
const defaultMaxAge = 180

var articleKey = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$`) })

// law makes f.made of f.shape.
func (l *loader) law(f *lawFile) {
	s, r := f.shape, f.made
	r.Label, r.Title, r.Kind, r.Number, r.Year = s.Label.Value, s.Title.value(), s.Kind.Value, s.Number.Value, s.Year
	r.Status, r.Confidence = Status(s.Status.Value), Confidence(s.Confidence.Value)
	r.Since, r.Checked = s.Since.value(), s.Checked.value()
	r.MaxAge = s.MaxAge.value()
	if r.MaxAge == 0 {
		r.MaxAge = defaultMaxAge
	}
	for _, t := range s.AmendedBy {
		l.instrument(f.file, t)
		r.AmendedBy = append(r.AmendedBy, t.Value)
	}
	l.instrument(f.file, s.ReplacedBy)
	r.ReplacedBy = s.ReplacedBy.Value
	for _, t := range s.Sources {
		r.Sources = append(r.Sources, t.Value)
	}
	r.Note = s.Note.value()
	first := map[string]strict.Place{}
	for _, a := range s.Articles {
		if at, ok := first[a.Key.Value]; ok {
			l.at(f.file, a.Key.Place, "pasal %q ditulis dua kali", "duplicate article %q", a.Key.Value).
				Hint("yang pertama di %d:%d", "the first is at %d:%d", at.Line, at.Column)
			continue
		}
		first[a.Key.Value] = a.Key.Place
		r.Articles = append(r.Articles, l.article(f, a))
	}
}

func (l *loader) article(f *lawFile, s articleShape) *Article {
	if s.Key.Value != "" && !articleKey().MatchString(s.Key.Value) {
		l.at(f.file, s.Key.Place, "%q tidak dapat menjadi kunci pasal", "%q cannot be the key of an article", s.Key.Value).
			Hint("pakai huruf dan angka yang dipisah titik: 28.1, 3.e", "use letters and digits with dots between: 28.1, 3.e")
	}
	l.instrument(f.file, s.ReplacedBy)
	a := &Article{
		Key: s.Key.Value, Label: s.Label.Value, Text: s.Text.value(), Sanction: s.Sanction.value(),
		Status: Status(s.Status.Value), ReplacedBy: s.ReplacedBy.Value, Confidence: Confidence(s.Confidence.Value),
		Pos: pos(f.file, s.Place),
	}
	if a.Status == "" {
		a.Status = InForce
	}
	if a.Confidence == "" {
		a.Confidence = f.made.Confidence
	}
	return a
}

// instrument checks t, the id of a regulation or of an article, or a plain title,
// which is told by its spaces.
func (l *loader) instrument(file string, t strict.Text) {
	if t.Value == "" || strings.Contains(t.Value, " ") {
		return
	}
	id, key, withArticle := strings.Cut(t.Value, "#")
	law := l.laws[id]
	switch {
	case law == nil:
		l.at(file, t.Place, "peraturan %q tidak dikenal", "unknown regulation %q", id).Meant(id, sortedKeys(l.laws))
	case withArticle && law.shape.Label.Value != "" && !law.has(key):
		l.at(file, t.Place, "pasal %q tidak ada dalam %s", "no article %q in %s", key, id).Meant(key, law.keys())
	}
}

func (f *lawFile) keys() []string {
	keys := make([]string, len(f.shape.Articles))
	for i, a := range f.shape.Articles {
		keys[i] = a.Key.Value
	}
	return keys
}

func (f *lawFile) has(key string) bool {
	for _, a := range f.shape.Articles {
		if a.Key.Value == key {
			return true
		}
	}
	return false
}

// cite resolves t, "regulation#article" or "regulation", and refuses dead law and
// law of which we are not sure.
func (l *loader) cite(file string, t strict.Text) (Citation, bool) {
	id, key, withArticle := strings.Cut(t.Value, "#")
	law := l.laws[id]
	if law == nil {
		l.at(file, t.Place, "peraturan %q tidak dikenal", "unknown regulation %q", id).Meant(id, sortedKeys(l.laws))
		return Citation{}, false
	}
	if law.made.Label == "" {
		return Citation{}, false // its file has problems of its own
	}
	c := Citation{Regulation: law.made, Pos: pos(file, t.Place)}
	if withArticle {
		article, ok := law.made.Article(key)
		if !ok {
			l.at(file, t.Place, "pasal %q tidak ada dalam %s", "no article %q in %s", key, id).Meant(key, law.keys())
			return Citation{}, false
		}
		c.Article = article
	}
	return c, l.citable(file, t, c)
}

func (l *loader) citable(file string, t strict.Text, c Citation) bool {
	r, a := c.Regulation, c.Article
	dead, unsure, instead := r.Status == Repealed, r.Confidence == Low, r.ReplacedBy
	if a != nil {
		dead, unsure = dead || a.Status == Repealed, unsure || a.Confidence == Low
		if a.ReplacedBy != "" {
			instead = a.ReplacedBy
		}
	}
	if !dead && !unsure {
		return true
	}
	id, en := "isi %s belum cukup pasti untuk dirujuk (confidence: low)", "the text of %s is not certain enough to be cited (confidence: low)"
	if dead {
		id, en = "%s sudah tidak berlaku", "%s is no longer in force"
	}
	e := l.at(file, t.Place, id, en, c.Label())
	switch {
	case instead != "":
		e.Hint("rujuk %s", "cite %s instead", instead)
	case dead:
		e.Hint("rujuk peraturan yang berlaku", "cite law that is in force")
	default:
		e.Hint("rujuk pasal lain, atau periksa sumbernya lebih dahulu", "cite another article, or check its sources first")
	}
	return false
}
