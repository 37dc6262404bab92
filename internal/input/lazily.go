package input

import (
	"regexp"
	"sync"
)

// lazily compiles expression when it is first used: most runs read none of the
// formats that need one.
func lazily(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
