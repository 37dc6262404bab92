package cli

import (
	"os"
	"runtime"
	"strconv"
	"strings"

	"golang.org/x/term"
)

// The width of output when nothing says how wide it may be, and what --width accepts.
const (
	defaultWidth = 80
	minWidth     = 32 // less leaves no room for a word beside the frame
	maxWidth     = 1000
)

// terminal says what a stream is attached to; the zero value is a pipe or a file.
type terminal struct {
	is    bool
	width int // columns, 0 if unknown
}

// terminalOf asks what stream, a reader or a writer, is attached to.
func terminalOf(stream any) terminal {
	f, ok := stream.(interface{ Fd() uintptr })
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return terminal{}
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		width = 0 // some Windows shells: COLUMNS decides
	}
	return terminal{is: true, width: width}
}

// setAside reports whether out, what is asked for, is put away for later while
// err is read now: out is a regular file or a device other than a terminal, and
// err is not the same file. A pipe is not: whoever asked for it reads its end.
func setAside(out, err any) bool {
	f, ok := out.(*os.File)
	if !ok || terminalOf(out).is {
		return false
	}
	info, problem := f.Stat()
	if problem != nil || !info.Mode().IsRegular() && info.Mode()&os.ModeDevice == 0 {
		return false
	}
	if f, ok := err.(*os.File); ok {
		if other, problem := f.Stat(); problem == nil && os.SameFile(info, other) {
			return false
		}
	}
	return true
}

// The values of --color.
const (
	colorAuto   = "auto"
	colorAlways = "always"
	colorNever  = "never"
)

// color decides whether output is coloured. The flag wins, then NO_COLOR, then
// CLICOLOR_FORCE, then TERM=dumb and CLICOLOR=0; without any of them a terminal
// is coloured and everything else is not.
func color(flag string, out terminal, env func(string) string) bool {
	switch {
	case flag != colorAuto:
		return flag == colorAlways
	case env("NO_COLOR") != "":
		return false
	case env("CLICOLOR_FORCE") != "" && env("CLICOLOR_FORCE") != "0":
		return true
	case env("TERM") == "dumb" || env("CLICOLOR") == "0":
		return false
	}
	return out.is
}

// width decides how wide output may be: --width, the terminal, COLUMNS, 80.
func width(flag int, out terminal, env func(string) string) int {
	if flag != 0 {
		return flag
	}
	columns := out.width
	if columns == 0 {
		columns, _ = strconv.Atoi(env("COLUMNS"))
	}
	if columns <= 0 {
		return defaultWidth
	}
	return min(max(columns, minWidth), maxWidth)
}

// ascii decides whether lines and marks are drawn with ASCII alone: on a
// terminal whose locale is not UTF-8. What is piped is UTF-8 everywhere, so
// that it is the same on every machine, and a Windows console takes UTF-8
// whatever its code page, because Go writes to it in UTF-16.
func ascii(out terminal, env func(string) string) bool {
	return out.is && runtime.GOOS != "windows" && !utf8Locale(env)
}

// utf8Locale reads the locale as the C library does: the first of these that is set counts.
func utf8Locale(env func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(env(name)); v != "" {
			return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8")
		}
	}
	return false
}
