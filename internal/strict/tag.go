package strict

import (
	"reflect"
	"strconv"
	"strings"
)

// shape is how a struct is read.
type shape struct {
	fields []field
	names  []string
	place  int // index of the field of type Place, -1 if none
}

type field struct {
	name  string
	index int
	asked demands
}

func shapeOf(t reflect.Type) shape {
	s := shape{place: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		switch {
		case f.Type == reflect.TypeFor[Place]():
			s.place = i
		case name != "" && name != "-":
			s.fields = append(s.fields, field{name, i, readDemands(f.Tag.Get("jsonschema"))})
			s.names = append(s.names, name)
		}
	}
	return s
}

// demands are what the jsonschema tag of a field asks of its value.
type demands struct {
	required         bool
	enum             []string
	minimum, maximum int
	hasMin, hasMax   bool
	minItems         int
}

func readDemands(tag string) (r demands) {
	for part := range strings.SplitSeq(tag, ",") {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "required":
			r.required = true
		case "enum":
			r.enum = append(r.enum, value)
		case "minimum":
			r.minimum, _ = strconv.Atoi(value)
			r.hasMin = true
		case "maximum":
			r.maximum, _ = strconv.Atoi(value)
			r.hasMax = true
		case "minItems":
			r.minItems, _ = strconv.Atoi(value)
		}
	}
	return r
}
