module github.com/saring-id/saring/bench

go 1.26.0

require github.com/saring-id/saring v0.0.0

require (
	github.com/agnivade/levenshtein v1.2.2 // indirect
	github.com/goccy/go-yaml v1.19.2 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace github.com/saring-id/saring => ../
