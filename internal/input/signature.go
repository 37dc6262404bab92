package input

import "bytes"

// signature is a kind of file that is known by its first bytes and is not plain text.
type signature struct {
	magic  string // the first bytes; of a ZIP archive, a name inside
	id, en string
	do     advice
}

var (
	copyText = advice{
		"format ini belum dapat dibaca: buka berkasnya, salin teksnya ke berkas .txt, lalu periksa berkas itu",
		"this format is not read yet: open it, copy the text to a .txt file and check that",
	}
	typeText = advice{
		"saring hanya membaca teks: ketik atau salin kata-katanya ke berkas .txt",
		"saring reads text only: type or copy the words to a .txt file",
	}
	sayDocx = advice{
		"beri nama berakhiran .docx, atau pakai --as docx",
		"give it a name that ends with .docx, or use --as docx",
	}
	unpack = advice{"keluarkan isinya lebih dulu", "unpack it first"}
)

// signatures are what no draft begins with. RTF and some PDF
// would pass for text, so they have to be known; the others get better advice.
var signatures = []signature{
	{"%PDF-", "dokumen PDF", "a PDF document", copyText},
	{"{\\rtf", "dokumen RTF", "an RTF document", copyText},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "dokumen Office lama (.doc, .xls, .ppt)", "an old Office document (.doc, .xls, .ppt)", copyText},
	{"\x89PNG", "gambar PNG", "a PNG image", typeText},
	{"\xFF\xD8\xFF", "gambar JPEG", "a JPEG image", typeText},
	{"GIF87a", "gambar GIF", "a GIF image", typeText},
	{"GIF89a", "gambar GIF", "a GIF image", typeText},
	{"ID3\x03", "suara MP3", "MP3 sound", typeText},
	{"ID3\x04", "suara MP3", "MP3 sound", typeText},
	{"OggS\x00", "suara Ogg", "Ogg sound", typeText},
	{"\x1F\x8B", "arsip gzip", "a gzip archive", unpack},
	{"Rar!\x1A\x07", "arsip RAR", "a RAR archive", unpack},
	{"7z\xBC\xAF\x27\x1C", "arsip 7-Zip", "a 7-Zip archive", unpack},
	{"\x7FELF", "program", "a program", typeText},
	{"MZ\x90\x00", "program", "a program", typeText},
}

// zipSignatures are the documents that are ZIP archives, known by a name inside.
var zipSignatures = []signature{
	{"word/", "dokumen Word (.docx)", "a Word document (.docx)", sayDocx},
	{"xl/", "lembar kerja Excel (.xlsx)", "an Excel workbook (.xlsx)", copyText},
	{"ppt/", "presentasi PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)", copyText},
	{"application/vnd.oasis.opendocument", "dokumen LibreOffice", "a LibreOffice document", copyText},
	{"application/epub+zip", "buku EPUB", "an EPUB book", copyText},
	{"", "arsip ZIP", "a ZIP archive", unpack},
}

// signatureOf is the signature that data begins with, nil for any other data.
func signatureOf(data []byte) *signature {
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		for i, f := range zipSignatures {
			if bytes.Contains(data, []byte(f.magic)) {
				return &zipSignatures[i]
			}
		}
	}
	for i, f := range signatures {
		if bytes.HasPrefix(data, []byte(f.magic)) {
			return &signatures[i]
		}
	}
	return nil
}
