package msg

// Formats is what stands around findings in the reports that are not [Report].
type Formats struct {
	NotChecked string // a title for a draft that was not checked
	Law        string // in front of citations on one line
}

var formatsID = Formats{
	NotChecked: "belum diperiksa",
	Law:        "Rujukan: ",
}

var formatsEN = Formats{
	NotChecked: "not checked",
	Law:        "Law: ",
}
