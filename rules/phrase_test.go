package rules

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// TestPhrase: a term that could never mean what its author thinks is refused.
func TestPhrase(t *testing.T) {
	tests := []struct{ term, want string }{
		{"a b", ""},
		{"a/b c? d", ""},
		{"a {kata} b", ""},
		{"_ a", `starts with "_"`},
		{"a b?", "starts or ends with an optional choice"},
		{"a? b", "starts or ends with an optional choice"},
		{"a b/c?", "starts or ends with an optional choice"},
		{"a?", "every word of"},
		{"a? b?", "every word of"},
		{"a b? c?", "starts or ends with an optional choice"},
		{"a b?/c d", `has a "?" inside a choice`},
		{"a b//c d", "empty choice"},
		{"a {kta} b", `unknown lexicon "kta"; did you mean "kata"?`},
		{"a b/{kata} c", "mixes words and a {lexicon}"},
		{"a {kata}/b c", "mixes words and a {lexicon}"},
	}
	for _, tt := range tests {
		t.Run(tt.term, func(t *testing.T) {
			text := "title: {id: uji, en: test}\nrole: act\nkind: phrase\nitems: [satu, \"" + tt.term + "\"]\n"
			_, err := Load(Layer{Name: "uji", FS: fstest.MapFS{
				"lexicons/uji.yaml":  {Data: []byte(text)},
				"lexicons/kata.yaml": {Data: []byte("title: {id: kata, en: words}\nrole: act\nitems: [x, y]\n")},
			}})
			switch {
			case tt.want == "":
				if err != nil {
					t.Errorf("refused: %v", err)
				}
			case err == nil:
				t.Errorf("accepted, want %q", tt.want)
			case !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "lexicons/uji.yaml:4:"):
				t.Errorf("error %q, want %q and its place", err, tt.want)
			}
		})
	}
}

// TestTrapMayEndOptionally: a longer trap covers more, so an optional end counts there.
func TestTrapMayEndOptionally(t *testing.T) {
	_, err := Load(Layer{Name: "uji", FS: fstest.MapFS{
		"lexicons/uji.yaml": {Data: []byte("title: {id: uji, en: test}\nrole: act\nitems: [satu]\ntraps: [\"satu dua?\"]\n")},
	}})
	if err != nil {
		t.Error(err)
	}
}

func TestSlots(t *testing.T) {
	got := Slots("a b/c? _ {kata}? ?")
	want := []Slot{
		{Words: []string{"a"}},
		{Words: []string{"b", "c"}, Optional: true},
		{Any: true},
		{Lexicon: "kata", Optional: true},
		{Words: []string{"?"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("Slots = %+v, want %+v", got, want)
	}
}
