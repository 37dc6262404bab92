package cli

import (
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/saring-id/saring/internal/msg"
)

// newMan prints the help of a command as a page for man.
func newMan(a *app) *cobra.Command {
	w := a.words.Man
	return &cobra.Command{
		Use: "man " + w[msg.Args], Aliases: []string{"manual"},
		Short: w[msg.Short], Long: w[msg.Long], Example: w[msg.Example],
		ValidArgsFunction: a.completeCommands,
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			about, err := a.commandNamed(cmd.Root(), args)
			if err != nil {
				return NotStarted, err
			}
			_, err = io.WriteString(a.out, a.manPage(about))
			return Clean, err
		}),
	}
}

// manPage is the help of cmd in the macros of man(7).
func (a *app) manPage(cmd *cobra.Command) string {
	p := &roff{}
	p.macro("TH", strings.ToUpper(manName(cmd)), "1", "", "saring "+buildVersion())
	p.section(a.words.Headings.Name)
	p.text(manName(cmd) + " - " + cmd.Short)
	for _, s := range a.sections(cmd) {
		p.section(s.heading)
		switch {
		case s.text != "":
			p.paragraphs(s.text)
		case s.lines != "":
			p.asIs(s.lines)
		default:
			p.table(s.rows)
		}
	}
	return p.String()
}

// manName is the name of the page of cmd: saring-rules-list.
func manName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// roff writes a page for man.
type roff struct{ strings.Builder }

func (p *roff) macro(name string, args ...string) {
	p.WriteString("." + name)
	for _, arg := range args {
		p.WriteString(` "` + strings.ReplaceAll(escapeRoff(arg), `"`, `\(dq`) + `"`)
	}
	p.WriteByte('\n')
}

func (p *roff) section(name string) { p.macro("SH", strings.ToUpper(name)) }

// text writes one line that is no macro, whatever it begins with.
func (p *roff) text(s string) {
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		p.WriteString(`\&`)
	}
	p.WriteString(escapeRoff(s) + "\n")
}

// paragraphs writes the lines of s, with a break where s has an empty one.
func (p *roff) paragraphs(s string) {
	for line := range strings.SplitSeq(s, "\n") {
		if line == "" {
			p.macro("PP")
			continue
		}
		p.text(line)
	}
}

// asIs writes lines that are not joined.
func (p *roff) asIs(s string) {
	p.macro("nf")
	for line := range strings.SplitSeq(s, "\n") {
		p.text(strings.TrimPrefix(line, "  "))
	}
	p.macro("fi")
}

// table writes rows of a name and a text.
func (p *roff) table(rows [][2]string) {
	for _, r := range rows {
		p.macro("TP")
		p.WriteString(`\fB` + escapeRoff(strings.TrimSpace(r[0])) + `\fR` + "\n")
		p.text(r[1])
	}
}

// escapeRoff keeps roff from reading s as commands, and hyphens as they are typed.
func escapeRoff(s string) string { return strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s) }
