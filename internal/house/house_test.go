package house

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/config"
	"github.com/saring-id/saring/internal/strict"
	"github.com/saring-id/saring/rules"
)

func texts(list ...string) (v config.Texts) {
	for _, t := range list {
		v.V = append(v.V, strict.Text{Value: t})
	}
	return v
}

func settings(hashtags, lines, platforms []string, limits ...config.Limit) *config.Settings {
	return &config.Settings{
		RequiredHashtags: texts(hashtags...), RequiredLines: texts(lines...), Platforms: texts(platforms...),
		Limits: config.Value[[]config.Limit]{V: limits},
	}
}

// found is what is found in text, as "rule:words" with the words in the draft.
func found(s *config.Settings, text string) string {
	src := &source.Source{Text: text}
	var list []string
	for _, f := range New(s).Find(src) {
		_, name, _ := strings.Cut(f.Rule.ID, "/")
		list = append(list, name+":"+src.Slice(f.Span))
	}
	return strings.Join(list, " ")
}

func TestFind(t *testing.T) {
	tags := settings([]string{"#Uji", "lapas"}, nil, nil)
	lines := settings(nil, []string{"Humas  Rutan Uji"}, nil)
	limited := settings(nil, nil, []string{"x", "x"}, config.Limit{Platform: strict.Text{Value: "x"}, Characters: 10, Hashtags: 2})
	for _, row := range []struct {
		name string
		s    *config.Settings
		text string
		want string
	}{
		{"all hashtags", tags, "Halo #uji #LAPAS.", ""},
		{"one is missing", tags, "Halo #lapas semua.\n", "tagar-wajib:semua."},
		{"a longer hashtag is another", tags, "#ujian, a#uji, https://a.id/#uji #lapas", "tagar-wajib:#lapas"},
		{"both are missing", tags, "Halo", "tagar-wajib:Halo tagar-wajib:Halo"},
		{"no word at all", tags, "\uFEFF \n", ""},
		{"byte order mark", tags, "\uFEFFHalo #uji", "tagar-wajib:#uji"},
		{"a line", lines, "Salam,\nhumas rutan\tuji\n#a", ""},
		{"no line", lines, "Salam, Humas", "baris-wajib:Humas"},
		{"within the limits", limited, "1234567890\n", ""},
		{"one too many", limited, "12345 7890ab c", "batas-karakter:7890ab"},
		{"hashtags", limited, "#a #b #c2", "batas-tagar:#c2"},
		{"numbers are no hashtags", limited, "#1 #2 #3", ""},
	} {
		if got := found(row.s, row.text); got != row.want {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
	if New(settings(nil, nil, nil)) != nil {
		t.Error("a house that asks for nothing")
	}
}

// Every platform that can be named has a name and a limit of its own, and a
// message that tells it.
func TestPlatforms(t *testing.T) {
	for _, platform := range config.Platforms {
		l := newLimit(platform, nil)
		if l.characters == 0 || names[platform] == "" {
			t.Errorf("%s: %+v", platform, l)
		}
		for _, text := range []string{l.length.Message.ID, l.length.Message.EN} {
			if !strings.Contains(text, fmt.Sprint(l.characters)) || !strings.Contains(text, names[platform]) {
				t.Errorf("%s: %s", platform, text)
			}
		}
	}
}

// The examples are those of the documentation of X for counting characters.
func TestWeightsOfX(t *testing.T) {
	for text, want := range map[string]int{
		"abc é": 5, "日本": 4, "👨‍👩‍👧": 2, "👍🏽": 2, "🇮🇩": 2, "❤️": 2,
		"https://contoh.id/sangat/panjang/sekali/sampai/habis": 23, "a https://b.id c": 27, "": 0,
	} {
		total := 0
		for _, w := range weightsOfX(text) {
			total += w
		}
		if total != want {
			t.Errorf("%q: %d, want %d", text, total, want)
		}
	}
}

// A rule that is printed can be looked up and is explained in both languages.
func TestRules(t *testing.T) {
	for _, r := range Rules() {
		if same, ok := Rule(r.ID); !ok || same != r {
			t.Errorf("%s is not found", r.ID)
		}
		for _, text := range []rules.Bilingual{r.Title, r.Message, r.Advice, r.Misses} {
			if text.ID == "" || text.EN == "" {
				t.Errorf("%s: %+v", r.ID, text)
			}
		}
	}
	if _, ok := Rule("lembaga/entah"); ok {
		t.Error("a rule that is not there")
	}
}

// Whatever the draft, findings lie in it, on character boundaries, by place.
func FuzzFind(f *testing.F) {
	h := New(settings([]string{"#uji"}, []string{"humas"}, config.Platforms, config.Limit{Platform: strict.Text{Value: "x"}, Characters: 5, Hashtags: 1}))
	for _, seed := range []string{"#a #b", "👨‍👩‍👧 https://a.id panjang", "\uFEFF", "\uFEFFa", " \u00a0x", "é#é#é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		before := 0
		for _, finding := range h.Find(&source.Source{Text: text}) {
			s := finding.Span
			if s.Start < before || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%v after %d of %d", s, before, len(text))
			}
			if !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("%v cuts a character", s)
			}
			before = s.Start
		}
	})
}
