package config

import (
	"slices"

	"github.com/saring-id/saring/internal/strict"
)

// defaults are the values of keys that no layer has.
var defaults = Layer{Origin{Kind: Default, Dir: "."}, shape{
	Language:     strict.Text{Value: "id"},
	FailOn:       strict.Text{Value: "warning"},
	Format:       strict.Text{Value: "text"},
	Select:       []strict.Text{{Value: All}},
	DefaultRules: &switchShape{On: true},
}}

// Resolve takes every key from the first of layers that has it, or its default.
// A key is taken as a whole: lists are not joined.
func Resolve(layers ...Layer) *Settings {
	r := resolver(append(slices.Clip(layers), defaults))
	s := &Settings{
		Language: r.text(func(k *shape) strict.Text { return k.Language }),
		FailOn:   r.word(FailOn, func(k *shape) strict.Text { return k.FailOn }),
		Format:   r.text(func(k *shape) strict.Text { return k.Format }),
		Baseline: r.text(func(k *shape) strict.Text { return k.Baseline }),

		Select:           r.texts(func(k *shape) []strict.Text { return k.Select }),
		Ignore:           r.texts(func(k *shape) []strict.Text { return k.Ignore }),
		Rules:            r.texts(func(k *shape) []strict.Text { return k.Rules }),
		Include:          r.texts(func(k *shape) []strict.Text { return k.Include }),
		Exclude:          r.texts(func(k *shape) []strict.Text { return k.Exclude }),
		RequiredHashtags: r.texts(func(k *shape) []strict.Text { return k.RequiredHashtags }),
		RequiredLines:    r.texts(func(k *shape) []strict.Text { return k.RequiredLines }),
		Platforms:        r.texts(func(k *shape) []strict.Text { return k.Platforms }),

		Severity: pick(r, func(k *shape) ([]Level, strict.Place, bool) {
			return k.Severity, first(k.Severity, func(l Level) strict.Place { return l.Of.Place }), k.Severity != nil
		}),
		Fields: pick(r, func(k *shape) ([]Fields, strict.Place, bool) {
			return k.Fields, first(k.Fields, func(f Fields) strict.Place { return f.Glob.Place }), k.Fields != nil
		}),
		Limits: pick(r, func(k *shape) ([]Limit, strict.Place, bool) {
			return k.Limits, first(k.Limits, func(l Limit) strict.Place { return l.Platform.Place }), k.Limits != nil
		}),
		DefaultRules: pick(r, func(k *shape) (bool, strict.Place, bool) {
			if k.DefaultRules == nil {
				return false, strict.Place{}, false
			}
			return k.DefaultRules.On, k.DefaultRules.Place, true
		}),
	}
	for _, l := range layers {
		if l.origin.Kind == ProjectFile {
			s.File = l.origin.Name
		}
	}
	return s
}

// resolver is layers, the one that wins first.
type resolver []Layer

func (r resolver) text(of func(*shape) strict.Text) Value[string] {
	return pick(r, func(k *shape) (string, strict.Place, bool) {
		t := of(k)
		return t.Value, t.Place, t.Value != ""
	})
}

// word is the name of one of words, or what was set if it is none of them.
func (r resolver) word(words Words, of func(*shape) strict.Text) Value[string] {
	v := r.text(of)
	v.V, _ = words.Name(v.V)
	return v
}

func (r resolver) texts(of func(*shape) []strict.Text) Texts {
	return pick(r, func(k *shape) ([]strict.Text, strict.Place, bool) {
		list := of(k)
		return list, first(list, func(t strict.Text) strict.Place { return t.Place }), list != nil
	})
}

// pick is the value of the first layer that has one; of nothing, the zero value
// by default.
func pick[T any](r resolver, of func(*shape) (T, strict.Place, bool)) Value[T] {
	for i := range r {
		if v, place, ok := of(&r[i].keys); ok {
			return Value[T]{v, r[i].origin.At(place)}
		}
	}
	return Value[T]{Origin: defaults.origin}
}

// first is the place of the first element of list, the zero place if there is none.
func first[T any](list []T, place func(T) strict.Place) strict.Place {
	if len(list) == 0 {
		return strict.Place{}
	}
	return place(list[0])
}
