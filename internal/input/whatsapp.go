package input

import (
	"strings"

	"github.com/saring-id/saring/checker/source"
	"github.com/saring-id/saring/internal/diag"
)

// chatLine begins a message of an exported chat, on Android ("20/11/26, 09.15 -
// Budi: ...") or iOS ("[20/11/26 09.15.04] Budi: ..."). Marks of direction may
// stand in front.
var chatLine = lazily(`^[\x{200E}\x{200F}\x{FEFF}]*(?:\[` + chatTime + `\] |` + chatTime + ` - )`)

const chatTime = `\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \x{202F}]\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[ \x{00A0}\x{202F}][AaPp]\.?[Mm]\.?)?`

// chatNotices are what stands in a chat instead of a message.
var chatNotices = map[string]bool{
	"<media tidak disertakan>": true, "<media omitted>": true, "null": true,
	"gambar tidak disertakan": true, "image omitted": true, "video tidak disertakan": true, "video omitted": true,
	"stiker tidak disertakan": true, "sticker omitted": true, "audio tidak disertakan": true, "audio omitted": true,
	"dokumen tidak disertakan": true, "document omitted": true, "gif tidak disertakan": true, "gif omitted": true,
	"pesan ini dihapus": true, "this message was deleted": true, "anda menghapus pesan ini": true, "you deleted this message": true,
}

// isChat reports whether text begins like an exported chat and goes on like one.
func isChat(text string) bool {
	first, next := lineAt(text, 0)
	if !chatLine().MatchString(first) {
		return false
	}
	for next < len(text) {
		var line string
		if line, next = lineAt(text, next); chatLine().MatchString(line) {
			return true
		}
	}
	return false
}

// readWhatsApp reads an exported chat. Each message is a draft of its own;
// senders, times, notices of the system and of media are left out.
func readWhatsApp(src *source.Source, _ Options) (Reading, error) {
	c := chat{src: src}
	for at := 0; at < len(src.Text); {
		line, next := lineAt(src.Text, at)
		switch head := chatLine().FindString(line); {
		case head != "":
			c.end()
			c.begin(at+len(head), at+len(line))
		case c.open:
			c.message.apart(lined)
			c.message.literal(at, at+len(line))
		case strings.TrimPrefix(line, markUTF8) != "":
			return Reading{}, badSyntax(src.Name,
				diag.Text{Msg: "bukan ekspor obrolan WhatsApp: baris pertama tidak diawali tanggal dan jam", Hint: "ekspor ulang obrolannya tanpa media; untuk teks biasa pakai --as text"},
				diag.Text{Msg: "no exported WhatsApp chat: the first line does not begin with a date and a time", Hint: "export the chat again without media; for plain text use --as text"},
			).at(src.Lines().Position(at))
		}
		at = next
	}
	c.end()
	if len(c.drafts) == 0 {
		c.drafts = []Draft{{Source: c.message.draft(src)}} // nobody wrote anything
	}
	return Reading{Drafts: c.drafts}, nil
}

// chat gathers the messages of a chat.
type chat struct {
	src     *source.Source
	number  int   // of messages so far, those without text included
	message prose // the one at hand
	open    bool  // there is one
	system  bool  // it is of the system
	drafts  []Draft
}

// begin begins the message text[start:end], which names its sender first; what a
// sender says may begin on the next line. The system names none.
func (c *chat) begin(start, end int) {
	line := c.src.Text[start:end]
	_, said, person := strings.Cut(line, ": ")
	person = person || strings.HasSuffix(line, ":")
	c.message, c.open, c.system = prose{text: c.src.Text}, true, !person
	if !person {
		return
	}
	c.number++
	c.message.literal(end-len(said), end)
}

// end ends the message at hand.
func (c *chat) end() {
	if !c.open || c.system {
		return
	}
	draft := c.message.draft(c.src)
	said := strings.ToLower(strings.Trim(draft.View().Text, "\u200E\u200F .\n"))
	if said != "" && !chatNotices[said] {
		c.drafts = append(c.drafts, Draft{Source: draft, Part: numbered("pesan", "message", c.number, nil)})
	}
}

// readAsChat tells that a text was taken for an exported chat.
func readAsChat() Notice {
	return Notice{
		ID: diag.Text{Msg: "dibaca sebagai ekspor obrolan WhatsApp, tiap pesan satu naskah", Hint: "untuk membacanya sebagai teks biasa pakai --as text"},
		EN: diag.Text{Msg: "read as an exported WhatsApp chat, each message a draft", Hint: "to read it as plain text use --as text"},
	}
}
