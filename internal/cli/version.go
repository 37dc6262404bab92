package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
)

// newVersion tells which saring this is and how much it knows.
func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "version", Aliases: []string{"versi"}, Short: a.words.Version[msg.Short],
		Args: a.noArguments,
		RunE: a.runs(func(*cobra.Command, []string) (Status, error) { return runVersion(a) }),
	}
}

func runVersion(a *app) (Status, error) {
	layers, err := a.layers()
	if err != nil {
		return NotStarted, err
	}
	c, err := a.compiled(layers)
	if err != nil {
		return NotStarted, err
	}
	set := c.Set()
	_, err = fmt.Fprintf(a.out, a.words.VersionText+"\n", buildVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH,
		len(set.Rules), len(set.Lexicons), len(set.Regulations), c.Digest()[:shownDigest])
	return Clean, err
}

// shownDigest is how many digits of the digest of a compiled set tell it from others.
const shownDigest = 12

// buildVersion is the module's version, or the commit it was built from.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)"
	}
	version := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && version == "(devel)" {
			version += " " + s.Value[:min(12, len(s.Value))]
		}
	}
	return version
}
