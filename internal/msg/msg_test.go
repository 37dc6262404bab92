package msg

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/rules"
)

// verb is a format verb as fmt reads it.
var verb = regexp.MustCompile(`%[-+# 0]*[0-9*]*(?:\.[0-9*]+)?(?:\[[0-9]+\])?[a-zA-Z%]`)

// Both languages say everything, with the same verbs in the same order.
func TestLanguagesAgree(t *testing.T) {
	agree(t, "Messages", reflect.ValueOf(id), reflect.ValueOf(en))
}

// agree walks two values of one type. Strings are not empty and have the same
// verbs; maps have the same keys. What the help of a command leaves out, it
// leaves out in both languages.
func agree(t *testing.T, path string, a, b reflect.Value) {
	t.Helper()
	switch a.Kind() {
	case reflect.String:
		agreeText(t, path, a.String(), b.String())
	case reflect.Struct:
		for i := range a.NumField() {
			if a.Type() == reflect.TypeFor[Command]() && a.Field(i).IsZero() && b.Field(i).IsZero() {
				continue
			}
			agree(t, path+"."+a.Type().Field(i).Name, a.Field(i), b.Field(i))
		}
	case reflect.Map:
		if a.Len() == 0 {
			t.Errorf("%s: empty", path)
		}
		for _, key := range slices.Concat(a.MapKeys(), b.MapKeys()) {
			at := fmt.Sprintf("%s[%v]", path, key)
			if !a.MapIndex(key).IsValid() || !b.MapIndex(key).IsValid() {
				t.Errorf("%s: missing in one language", at)
				continue
			}
			agree(t, at, a.MapIndex(key), b.MapIndex(key))
		}
	case reflect.Array, reflect.Slice:
		if a.Len() != b.Len() {
			t.Errorf("%s: %d and %d elements", path, a.Len(), b.Len())
			return
		}
		for i := range a.Len() {
			agree(t, fmt.Sprintf("%s[%d]", path, i), a.Index(i), b.Index(i))
		}
	case reflect.Func:
		if a.IsNil() || b.IsNil() {
			t.Errorf("%s: no function", path)
		}
	default:
		t.Errorf("%s: nobody said how to compare a %s", path, a.Kind())
	}
}

func agreeText(t *testing.T, path, a, b string) {
	t.Helper()
	if a == "" || b == "" {
		t.Errorf("%s: empty in one language: %q, %q", path, a, b)
	}
	if va, vb := verb.FindAllString(a, -1), verb.FindAllString(b, -1); !slices.Equal(va, vb) {
		t.Errorf("%s: verbs %v in %q, %v in %q", path, va, a, vb, b)
	}
}

// Every code of the engine has a word in both languages.
func TestEveryCodeHasAName(t *testing.T) {
	for _, m := range []*Messages{For(rules.Indonesian), For(rules.English)} {
		t.Run(string(m.Lang), func(t *testing.T) {
			named(t, m.Names.Severity, rules.Info, rules.Warning, rules.Error)
			named(t, m.Names.Stance, rules.Asserted, rules.Denied, rules.Forbidden, rules.Quoted, rules.Reported, rules.Asked, rules.Legal)
			named(t, m.Names.Role, rules.Act, rules.Target, rules.Detail, rules.Cue)
			named(t, m.Names.Scope, rules.ScopeClause, rules.ScopeSentence, rules.ScopeDraft)
			named(t, m.Names.Status, rules.InForce, rules.Partly, rules.Repealed, rules.Guidance)
			named(t, m.Names.Confidence, rules.High, rules.Medium, rules.Low)
			named(t, m.Forms.Kind, rules.Words, rules.Phrases, rules.Patterns)
			named(t, m.Names.Mood, checker.MoodBare, checker.MoodPassive, checker.MoodActive, checker.MoodFirst, checker.MoodSecond,
				checker.MoodTer, checker.MoodNoun, checker.MoodDegree)
			named(t, m.Names.Trick, checker.TrickInvisible, checker.TrickLookalike, checker.TrickSlang, checker.TrickClitic, checker.TrickRepeat,
				checker.TrickSpaced, checker.TrickLeet, checker.TrickMask, checker.TrickPronoun)
			named(t, m.Names.Outcome, checker.Fired, checker.HeldBack, checker.NotMet, checker.TooFar, checker.NotLinked, checker.Exempt)
		})
	}
}

// named checks that table names exactly codes, each by another word.
func named[K comparable](t *testing.T, table map[K]string, codes ...K) {
	t.Helper()
	words := map[string]K{}
	for _, code := range codes {
		word := table[code]
		if other, ok := words[word]; ok || word == "" {
			t.Errorf("%v: %q is empty or the word for %v", code, word, other)
		}
		words[word] = code
	}
	if len(table) != len(codes) {
		t.Errorf("%d words for %d codes of type %T", len(table), len(codes), codes[0])
	}
}

func TestFor(t *testing.T) {
	for lang, want := range map[rules.Lang]rules.Lang{
		rules.Indonesian: rules.Indonesian, rules.English: rules.English, "": rules.Indonesian, "jv": rules.Indonesian,
	} {
		if got := For(lang).Lang; got != want {
			t.Errorf("For(%q) is %q, want %q", lang, got, want)
		}
	}
}

func TestDate(t *testing.T) {
	day := time.Date(2026, time.August, 7, 23, 59, 0, 0, time.UTC)
	for lang, want := range map[rules.Lang]string{rules.Indonesian: "7 Agustus 2026", rules.English: "7 August 2026"} {
		if got := For(lang).Date(day); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
		if got := For(lang).Date(time.Time{}); got != "" {
			t.Errorf("%s: the zero day is %q", lang, got)
		}
	}
}

func TestCount(t *testing.T) {
	c := Count{"%d draft", "%d drafts"}
	for n, want := range map[int]string{0: "0 drafts", 1: "1 draft", 2: "2 drafts"} {
		if got := c.Of(n); got != want {
			t.Errorf("Of(%d) = %q, want %q", n, got, want)
		}
	}
}

// A code without a word is printed as it is.
func TestUnknownCode(t *testing.T) {
	if got := For(rules.English).Trick("rot13"); got != "rot13" {
		t.Errorf("got %q", got)
	}
}
