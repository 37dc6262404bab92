package fold

import "sync"

// Slang gives the standard word that word, a colloquial or clipped spelling,
// stands for: tp -> tapi, gk -> tidak, bgst -> bangsat. Some keys are words of
// their own as well (kaya, kek, situ); a reader keeps both. A target is a single
// word and never slang itself.
func Slang(word string) (string, bool) {
	target, ok := slangIndex()[word]
	return target, ok
}

var slangIndex = sync.OnceValue(func() map[string]string {
	index := make(map[string]string, 1024)
	for _, class := range slang {
		for _, s := range class {
			for _, w := range s.written {
				index[w] = s.word
			}
		}
	}
	return index
})
