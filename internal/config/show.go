package config

import (
	"fmt"
	"io"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/saring-id/saring/internal/strict"
)

// entry is one key as it is shown: what it is set to, and where.
type entry struct {
	key    string
	value  any // nil if the key is not set and has no default
	origin Origin
}

// entries are all keys in the order of the reference page.
func (s *Settings) entries() []entry {
	return []entry{
		{"language", s.Language.V, s.Language.Origin},
		{"fail_on", s.FailOn.V, s.FailOn.Origin},
		{"format", s.Format.V, s.Format.Origin},
		textsEntry("select", s.Select),
		textsEntry("ignore", s.Ignore),
		mapEntry("severity", s.Severity, func(l Level) yaml.MapItem { return yaml.MapItem{Key: l.Of.Value, Value: l.Level} }),
		textsEntry("rules", s.Rules),
		{"default_rules", s.DefaultRules.V, s.DefaultRules.Origin},
		textsEntry("include", s.Include),
		textsEntry("exclude", s.Exclude),
		mapEntry("fields", s.Fields, func(f Fields) yaml.MapItem { return yaml.MapItem{Key: f.Glob.Value, Value: plain(f.Names)} }),
		textEntry("baseline", s.Baseline),
		textsEntry("required_hashtags", s.RequiredHashtags),
		textsEntry("required_lines", s.RequiredLines),
		textsEntry("platforms", s.Platforms),
		mapEntry("limits", s.Limits, func(l Limit) yaml.MapItem { return yaml.MapItem{Key: l.Platform.Value, Value: l.figures()} }),
	}
}

func textEntry(key string, v Value[string]) entry {
	e := entry{key: key, origin: v.Origin}
	if v.V != "" {
		e.value = v.V
	}
	return e
}

func textsEntry(key string, v Texts) entry {
	e := entry{key: key, origin: v.Origin}
	if v.V != nil {
		e.value = plain(v.V)
	}
	return e
}

func mapEntry[T any](key string, v Value[[]T], item func(T) yaml.MapItem) entry {
	e := entry{key: key, origin: v.Origin}
	if v.V != nil {
		pairs := yaml.MapSlice{}
		for _, one := range v.V {
			pairs = append(pairs, item(one))
		}
		e.value = pairs
	}
	return e
}

func plain(texts []strict.Text) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = t.Value
	}
	return list
}

// figures are the limits that are set.
func (l Limit) figures() yaml.MapSlice {
	set := yaml.MapSlice{}
	if l.Characters > 0 {
		set = append(set, yaml.MapItem{Key: "characters", Value: l.Characters})
	}
	if l.Hashtags > 0 {
		set = append(set, yaml.MapItem{Key: "hashtags", Value: l.Hashtags})
	}
	return set
}

// Write prints s as a settings file, one key a line; a key that is not set is a
// comment. If origin is not nil, what it says of its origin stands behind each value.
func (s *Settings) Write(w io.Writer, origin func(Origin) string) error {
	for _, e := range s.entries() {
		line := "# " + e.key + ":"
		if e.value != nil {
			value, err := yaml.MarshalWithOptions(e.value, yaml.Flow(true))
			if err != nil {
				return fmt.Errorf("showing %s: %w", e.key, err)
			}
			line = e.key + ": " + strings.TrimSpace(string(value))
			if origin != nil {
				line += "  # " + origin(e.origin)
			}
		}
		if _, err := io.WriteString(w, line+"\n"); err != nil {
			return err
		}
	}
	return nil
}
