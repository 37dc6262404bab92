package checker

import (
	_ "embed" // the compiled set
	"encoding/hex"
	"errors"

	"github.com/saring-id/saring/internal/flat"
	"github.com/saring-id/saring/internal/match"
	"github.com/saring-id/saring/internal/model"
	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// version is that of the layout of a blob and of what its numbers mean. It rises
// with every change of them, so that an older blob is refused.
const version = 6

//go:generate go run github.com/saring-id/saring/internal/compile default.blob

//go:embed default.blob
var defaultBlob string

// Default is a checker of the rules that are built in. They were compiled ahead
// of time, so it costs next to nothing. Their digest is not computed at a start,
// for whoever can change the blob can change the program around it.
func Default() (*Checker, error) { return Open(defaultBlob) }

// Open is a checker of what [Compile] made, which is read in place. It fails if
// blob is cut off, of another version or none at all. It does not notice that
// single bytes were changed: whoever keeps a blob keeps a checksum with it.
func Open(blob string) (*Checker, error) {
	r := flat.Open(blob, version)
	c := &Checker{blob: blob, vocabulary: match.Open(r)}
	traits := r.Ints()
	c.countsAs, c.wanted, c.twins, c.programs = r.Lists(), r.Lists(), r.Lists(), r.Lists()
	c.model = model.Open(r)
	if err := r.Err(); err != nil {
		return nil, err
	}
	lexicons, programs := c.model.Len()
	if traits.Len() != lexicons || c.countsAs.Len() != lexicons || c.wanted.Len() != lexicons || c.twins.Len() != programs || c.programs.Len() != programs {
		return nil, errors.New("compiled set whose tables do not fit each other")
	}
	c.roles, c.stances = make([]rules.Role, traits.Len()), make([]stance.Lexicon, traits.Len())
	for i := range traits.Len() {
		c.roles[i], c.stances[i] = openTraits(traits.At(i))
	}
	c.made = flat.NewLazy[program](c.programs.Len())
	return c, nil
}

// Digest names what the checker was made of: the SHA-256 of the compiled set, in
// hex, as it was written when it was compiled. Equal sets that were compiled by
// the same version have the same.
func (c *Checker) Digest() string { return hex.EncodeToString([]byte(flat.Digest(c.blob))) }
