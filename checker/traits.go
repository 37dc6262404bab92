package checker

import (
	"slices"

	"github.com/saring-id/saring/internal/stance"
	"github.com/saring-id/saring/rules"
)

// roles are numbered in the order of package rules.
var roles = [...]rules.Role{rules.Act, rules.Target, rules.Detail, rules.Cue}

// The bits of what the engine asks of a lexicon: target, mood, pronouns, two of
// its role, then its cue.
const (
	targetBit = 1 << iota
	moodBit
	pronounsBit
	roleShift = 3
	cueShift  = 5
	roleMask  = 1<<(cueShift-roleShift) - 1
)

// traits is what the engine asks of lexicon n.
func (c *compiler) traits(n int32, l *rules.Lexicon) int32 {
	x := int32(stance.CueNamed(l.ID))<<cueShift | int32(max(0, slices.Index(roles[:], l.Role)))<<roleShift
	pronouns := l.Pronouns
	for _, into := range c.countsAs[n] {
		including := c.lexicons[into]
		pronouns = pronouns || including.Pronouns
		if stance.CueNamed(including.ID) == stance.Group {
			x |= targetBit // its hits count as the people or bodies that words are aimed at
		}
	}
	if l.Mood {
		x |= moodBit
	}
	if pronouns {
		x |= pronounsBit
	}
	return x
}

// openTraits is what traits wrote of one lexicon.
func openTraits(x int32) (rules.Role, stance.Lexicon) {
	return roles[x>>roleShift&roleMask], stance.Lexicon{
		Cue: stance.Cue(x >> cueShift), Target: x&targetBit != 0, Mood: x&moodBit != 0, Pronouns: x&pronounsBit != 0,
	}
}
