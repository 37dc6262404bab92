package input

import (
	"fmt"
	"slices"
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
	"github.com/saring-id/saring/internal/field"
)

// value is a string in a structured file.
type value struct {
	document int // counted from 0: the document of YAML, the line of JSON Lines, the row of CSV
	at       field.Place
	again    []field.Place  // where aliases of YAML stand for it
	pieces   []source.Piece // nil if it is empty
}

// ledTo reports whether p leads to v.
func (v value) ledTo(p field.Path) bool {
	return p.Match(v.at) || slices.ContainsFunc(v.again, p.Match)
}

// most names of fields are kept for hints.
const mostNames = 200

// structured gathers the drafts of a structured file.
type structured struct {
	src   *source.Source
	paths []field.Path
	asked []field.Path // those of paths that a person chose
	used  []bool       // by path: it led to a value
	names []string
	list  []*record
	open  map[string]*record // by document and place
	label func(document int, at field.Place) Part
}

// record is one draft: the fields that share all lists they are in.
type record struct {
	prose
	document int
	part     Part
	err      *Error
}

func newStructured(src *source.Source, o Options, label func(int, field.Place) Part) *structured {
	s := &structured{src: src, paths: o.Fields, asked: o.Fields, open: map[string]*record{}, label: label}
	if s.paths == nil {
		s.paths = field.Default
	}
	s.used = make([]bool, len(s.paths))
	return s
}

// add adds v to the draft of its record, if it is prose, and reports whether it is.
func (s *structured) add(v value) bool {
	s.name(v.at)
	wanted := false
	for i, p := range s.paths {
		if v.ledTo(p) {
			wanted, s.used[i] = true, true
		}
	}
	if wanted && len(v.pieces) > 0 {
		r := s.record(v.document, v.at)
		r.apart(paragraphs)
		r.pieced(v.pieces)
	}
	return wanted
}

// name notes the name of the field at place at.
func (s *structured) name(at field.Place) {
	for i := len(at) - 1; i >= 0 && len(s.names) < mostNames; i-- {
		if at[i].Element {
			continue
		}
		if name := at[i].Name; name != "" && !slices.Contains(s.names, name) {
			s.names = append(s.names, name)
		}
		return
	}
}

// record is the draft that the value at place at belongs to: that of the
// innermost list element that it is in.
func (s *structured) record(document int, at field.Place) *record {
	end := len(at)
	for end > 0 && !at[end-1].Element {
		end--
	}
	key := fmt.Sprint(document, at[:end])
	r := s.open[key]
	if r == nil {
		r = &record{prose: prose{text: s.src.Text}, document: document, part: s.label(document, at[:end])}
		s.open[key] = r
		s.list = append(s.list, r)
	}
	return r
}

// fail notes that a record could not be read, or not all of it.
func (s *structured) fail(document int, err *Error) { s.record(document, nil).err = err }

// reading is what was gathered. A file without one of the fields fails.
func (s *structured) reading() (Reading, error) {
	if len(s.list) == 0 {
		if !slices.Contains(s.used, true) {
			return Reading{}, s.noField()
		}
		s.record(0, nil) // the fields are there, and all empty
	}
	slices.SortStableFunc(s.list, func(a, b *record) int { return a.document - b.document })
	r := Reading{Names: s.names}
	for i, used := range s.used {
		if used {
			r.Used = append(r.Used, s.paths[i])
		}
	}
	for _, rec := range s.list {
		r.Drafts = append(r.Drafts, Draft{Source: rec.draft(s.src), Part: rec.part, Err: rec.err})
	}
	return r, nil
}

// noField is the error for a file in which no field is prose.
func (s *structured) noField() *Error {
	names := make([]string, len(s.names))
	for i, name := range s.names {
		names[i] = field.Place{{Name: name}}.String()
	}
	shown := strings.Join(names[:min(len(names), 8)], ", ")
	e := &Error{Name: s.src.Name, Reason: ReasonFields}
	switch shown {
	case "":
		e.ID = diag.Text{Msg: "tidak ada isian teks di dalamnya", Hint: "periksa apakah berkas ini memang berisi naskah"}
		e.EN = diag.Text{Msg: "it has no field with text", Hint: "check whether this file holds drafts at all"}
	default:
		choose := advice{"pilih dengan --field, misalnya --field " + names[0], "choose one with --field, for example --field " + names[0]}
		for _, p := range s.asked {
			if near, ok := diag.Nearest(p.String(), names); ok {
				choose = advice{"maksud Anda --field " + near + "?", "did you mean --field " + near + "?"}
				break
			}
		}
		e.ID = diag.Text{Msg: "tidak ada isian yang dikenal sebagai naskah", Hint: choose.id + " (isiannya: " + shown + ")"}
		e.EN = diag.Text{Msg: "no field is known to be a draft", Hint: choose.en + " (its fields: " + shown + ")"}
	}
	return e
}

// placePart names a draft by its place, "" for the whole file.
func placePart(at field.Place) Part {
	return Part{at.String(), at.String()}
}

// numbered is a part such as "baris 12", with the place in it if it has one.
func numbered(id, en string, n int, at field.Place) Part {
	p := Part{fmt.Sprintf("%s %d", id, n), fmt.Sprintf("%s %d", en, n)}
	if len(at) > 0 {
		p.ID += " " + at.String()
		p.EN += " " + at.String()
	}
	return p
}

// readYAML reads the fields of YAML documents.
func readYAML(src *source.Source, o Options) (Reading, error) {
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, markUTF8))
	values, comments, err := yamlValues(src, start, len(src.Text))
	if err != nil {
		return Reading{}, err
	}
	several := slices.ContainsFunc(values, func(v value) bool { return v.document > 0 })
	s := newStructured(src, o, func(document int, at field.Place) Part {
		if several {
			return numbered("dokumen", "document", document+1, at)
		}
		return placePart(at)
	})
	for _, v := range values {
		s.add(v)
	}
	r, failed := s.reading()
	for i := range r.Drafts {
		r.Drafts[i].Source.Comments = comments
	}
	return r, failed
}
