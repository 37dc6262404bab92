package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// fingerprints tells the entries of one run apart by values that stay the same
// when lines are moved or a file is renamed: 32 hexadecimal digits made from the
// rule, the words of the clause without regard to case and space, and how often
// the same was met before. Of a draft that was not checked the name counts instead.
type fingerprints map[[sha256.Size]byte]int

// next is the fingerprint of e, the next entry of the run.
func (seen fingerprints) next(e entry) string {
	about := e.name
	if e.finding != nil {
		about = strings.Join(strings.Fields(strings.ToLower(e.source.Slice(e.finding.Clause))), " ")
	}
	sum := sha256.Sum256([]byte(e.rule + "\x00" + about))
	before := seen[sum]
	seen[sum]++
	sum = sha256.Sum256(fmt.Appendf(nil, "%x %d", sum, before))
	return hex.EncodeToString(sum[:16])
}
