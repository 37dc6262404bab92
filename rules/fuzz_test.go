package rules

import (
	"testing"
)

// FuzzLoad puts any text in place of each kind of file: Load gives a set or
// positioned problems, and says the same twice.
func FuzzLoad(f *testing.F) {
	for _, text := range []string{ruleText, ajakan, dalih, nomor, lawText, string(Template("hoaks/x"))} {
		f.Add(text)
	}
	for _, row := range badFiles {
		f.Add(row.new)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{rulePath, dalihFile, lawPath} {
			files := layerWith(path, text+" ")
			got := problems(t, English, files)
			if again := problems(t, English, files); again != got {
				t.Errorf("said once\n%sand then\n%s", got, again)
			}
		}
	})
}
