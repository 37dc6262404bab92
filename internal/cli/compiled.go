package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	"github.com/saring-id/saring/checker"
	"github.com/saring-id/saring/internal/cache"
	"github.com/saring-id/saring/rules"
)

// compiled is a checker of layers, of which the first is the built-in one. That
// alone was compiled ahead of time; with others it is compiled when they are new,
// and kept for the next run.
func (a *app) compiled(layers []rules.Layer) (*checker.Checker, error) {
	built, err := checker.Default()
	if err != nil || len(layers) == 1 && !layers[0].WithoutRules {
		return built, err
	}
	kept := a.cache()
	before, readable := fingerprint(built, layers)
	if readable {
		if blob, ok := kept.Get(before); ok {
			if c, err := checker.Open(blob); err == nil {
				return c, nil
			}
		}
	}
	set, err := rules.Load(layers...)
	if err != nil {
		return nil, err
	}
	blob, err := checker.Compile(set)
	if err != nil {
		return nil, err
	}
	if after, ok := fingerprint(built, layers); ok && readable && after == before { // else a file was changed meanwhile
		_ = kept.Put(before, blob) // a folder that cannot be written only costs time
	}
	return checker.Open(blob)
}

// fingerprint names what a checker of layers is made of: the built-in rules, how
// much of them is used, the files of the other layers and this program. ok is
// false if something cannot be read; loading says what.
func fingerprint(built *checker.Checker, layers []rules.Layer) (name string, ok bool) {
	own, err := rules.Fingerprint(layers[1:]...)
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %v %s", buildVersion(), built.Digest(), layers[0].WithoutRules, own))
	return hex.EncodeToString(sum[:]), err == nil
}

// cacheOff is the value of SARING_CACHE that keeps nothing.
const cacheOff = "off"

// cache is where compiled rules of folders are kept: in SARING_CACHE, or in the
// cache folder of the person who runs this.
func (a *app) cache() cache.Folder {
	switch dir := a.env("SARING_CACHE"); dir {
	case cacheOff:
		return ""
	case "":
		if dir, err := os.UserCacheDir(); err == nil {
			return cache.Folder(filepath.Join(dir, "saring"))
		}
		return ""
	default:
		return cache.Folder(dir)
	}
}
