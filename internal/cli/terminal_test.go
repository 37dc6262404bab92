package cli

import (
	"strings"
	"testing"
)

// environment makes a lookup of "A=1 B=2".
func environment(pairs string) func(string) string {
	return func(name string) string {
		for p := range strings.FieldsSeq(pairs) {
			if v, ok := strings.CutPrefix(p, name+"="); ok {
				return v
			}
		}
		return ""
	}
}

func TestColor(t *testing.T) {
	tests := []struct {
		name, flag string
		terminal   bool
		env        string
		want       bool
	}{
		{"terminal", "auto", true, "", true},
		{"pipe", "auto", false, "", false},
		{"flag against a pipe", "always", false, "NO_COLOR=1", true},
		{"flag against a terminal", "never", true, "CLICOLOR_FORCE=1", false},
		{"NO_COLOR", "auto", true, "NO_COLOR=1", false},
		{"NO_COLOR wins over CLICOLOR_FORCE", "auto", true, "NO_COLOR=1 CLICOLOR_FORCE=1", false},
		{"empty NO_COLOR", "auto", true, "NO_COLOR=", true},
		{"CLICOLOR_FORCE in a pipe", "auto", false, "CLICOLOR_FORCE=1", true},
		{"CLICOLOR_FORCE=0", "auto", false, "CLICOLOR_FORCE=0", false},
		{"dumb terminal", "auto", true, "TERM=dumb COLORTERM=truecolor", false},
		{"CLICOLOR=0", "auto", true, "CLICOLOR=0", false},
		{"continuous integration on a terminal", "auto", true, "CI=true", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := color(tt.flag, terminal{is: tt.terminal}, environment(tt.env)); got != tt.want {
				t.Errorf("color = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestWidth(t *testing.T) {
	tests := []struct {
		name string
		flag int
		out  terminal
		env  string
		want int
	}{
		{"flag wins", 50, terminal{true, 120}, "COLUMNS=90", 50},
		{"terminal before COLUMNS", 0, terminal{true, 120}, "COLUMNS=90", 120},
		{"terminal of unknown width", 0, terminal{true, 0}, "COLUMNS=90", 90},
		{"pipe", 0, terminal{}, "COLUMNS=90", 90},
		{"nothing known", 0, terminal{}, "", 80},
		{"COLUMNS is not a number", 0, terminal{}, "COLUMNS=wide", 80},
		{"COLUMNS is negative", 0, terminal{}, "COLUMNS=-3", 80},
		{"narrow window", 0, terminal{true, 7}, "", 32},
		{"endless window", 0, terminal{true, 65535}, "", 1000},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := width(tt.flag, tt.out, environment(tt.env)); got != tt.want {
				t.Errorf("width = %d, want %d", got, tt.want)
			}
		})
	}
}

func TestUTF8Locale(t *testing.T) {
	tests := []struct {
		env  string
		want bool
	}{
		{"", false},
		{"LANG=C", false},
		{"LANG=id_ID.UTF-8", true},
		{"LANG=C.utf8", true},
		{"LANG=id_ID.UTF-8 LC_ALL=C", false},
		{"LANG=C LC_CTYPE=en_US.UTF-8", true},
		{"LANG=id_ID.ISO-8859-1", false},
	}
	for _, tt := range tests {
		if got := utf8Locale(environment(tt.env)); got != tt.want {
			t.Errorf("utf8Locale(%q) = %v, want %v", tt.env, got, tt.want)
		}
	}
}
