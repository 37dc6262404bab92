package report

import "strings"

// markdownText is text that Markdown shows as it is.
func markdownText(text string) string {
	var b strings.Builder
	start := true // of a line
	for _, r := range text {
		if strings.ContainsRune("\\`*_[]<>#~|&$", r) || start && strings.ContainsRune("-+=", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		start = r == '\n'
	}
	return b.String()
}
