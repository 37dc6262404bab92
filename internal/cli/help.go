package cli

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/saring-id/saring/internal/msg"
)

// order is how help lists commands, the most used first; the name of a parent in
// front tells two of one name apart.
var order = []string{
	"check", "batch", "trace", "explain", "rules", "regulations", "config", "baseline", "schema", "completion", "man", "version", "help",
	"list", "show", "search", "forms", "test", "measure", "new", "regulations check", "init", "config show", "verify", "create", "baseline check", "prune",
}

// newHelp is the command that explains the others.
func newHelp(a *app) *cobra.Command {
	w := a.words.Help
	return &cobra.Command{
		Use: "help " + w[msg.Args], Aliases: []string{"bantuan"}, Short: w[msg.Short],
		ValidArgsFunction: a.completeCommands,
		RunE: a.runs(func(cmd *cobra.Command, args []string) (Status, error) {
			about, err := a.commandNamed(cmd.Root(), args)
			if err != nil {
				return NotStarted, err
			}
			return Clean, a.writeHelp(about)
		}),
	}
}

// commandNamed is the command below root that names lead to.
func (a *app) commandNamed(root *cobra.Command, names []string) (*cobra.Command, error) {
	about := root
	for _, name := range names {
		found := subcommand(about, name)
		if found == nil {
			return nil, a.unknownCommand(about, name)
		}
		about = found
	}
	return about, nil
}

// subcommand is the command of parent with this name or alias, nil if there is none.
func subcommand(parent *cobra.Command, name string) *cobra.Command {
	for _, c := range parent.Commands() {
		if c.Name() == name || c.HasAlias(name) {
			return c
		}
	}
	return nil
}

// completeCommands offers the commands below those already named.
func (a *app) completeCommands(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	about := cmd.Root()
	for _, name := range args {
		if about = subcommand(about, name); about == nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
	}
	var names []string
	for _, c := range available(about) {
		names = append(names, cobra.CompletionWithDesc(c.Name(), c.Short))
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// available is the commands of parent that help lists, in the order of order.
func available(parent *cobra.Command) []*cobra.Command {
	var list []*cobra.Command
	for _, c := range parent.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			list = append(list, c)
		}
	}
	place := func(c *cobra.Command) int {
		if at := slices.Index(order, parent.Name()+" "+c.Name()); at >= 0 {
			return at
		}
		return slices.Index(order, c.Name())
	}
	slices.SortStableFunc(list, func(x, y *cobra.Command) int { return place(x) - place(y) })
	return list
}

// section is one part of the help of a command: sentences, lines that stay as
// they are, or rows of a name and a text.
type section struct {
	heading, text, lines string
	rows                 [][2]string
}

// sections are what help says of cmd.
func (a *app) sections(cmd *cobra.Command) []section {
	h := a.words.Headings
	var usage []string
	if cmd.Runnable() {
		usage = append(usage, "  "+cmd.UseLine())
	}
	if cmd.HasAvailableSubCommands() {
		usage = append(usage, "  "+cmd.CommandPath()+" "+h.Command)
	}
	list := []section{
		{heading: h.Description, text: cmp.Or(cmd.Long, cmd.Short+".")},
		{heading: h.Usage, lines: strings.Join(usage, "\n")},
	}
	if len(cmd.Aliases) > 0 {
		list = append(list, section{heading: h.Aliases, lines: "  " + strings.Join(cmd.Aliases, ", ")})
	}
	if cmd.HasExample() {
		list = append(list, section{heading: h.Examples, lines: cmd.Example})
	}
	if cmd.HasAvailableSubCommands() {
		list = append(list, section{heading: h.Commands, rows: commandRows(cmd)})
	}
	if cmd.HasAvailableLocalFlags() {
		list = append(list, section{heading: h.Flags, rows: a.flagRows(cmd.LocalFlags())})
	}
	if cmd.HasAvailableInheritedFlags() {
		list = append(list, section{heading: h.GlobalFlags, rows: a.flagRows(cmd.InheritedFlags())})
	}
	return list
}

// writeHelp prints the help of cmd.
func (a *app) writeHelp(cmd *cobra.Command) error {
	p := &page{width: a.columns()}
	for _, s := range a.sections(cmd) {
		switch {
		case s.text != "":
			p.text(s.text) // comes first, and needs no heading
		case s.lines != "":
			p.heading(s.heading)
			p.line(s.lines)
		default:
			p.heading(s.heading)
			p.table(s.rows)
		}
	}
	if cmd.HasAvailableSubCommands() {
		p.line("")
		p.text(fmt.Sprintf(a.words.Headings.More, cmd.CommandPath()))
	}
	_, err := io.WriteString(a.out, p.String())
	return err
}

// commandRows names each command with its aliases.
func commandRows(parent *cobra.Command) [][2]string {
	var rows [][2]string
	for _, c := range available(parent) {
		name := c.Name()
		if len(c.Aliases) > 0 {
			name += " (" + strings.Join(c.Aliases, ", ") + ")"
		}
		rows = append(rows, [2]string{name, c.Short})
	}
	return rows
}

// flagRows names each flag with its value and default. The name of the value
// stands in backquotes in the flag's text, as pflag has it.
func (a *app) flagRows(flags *pflag.FlagSet) [][2]string {
	var rows [][2]string
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := "    --" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", --" + f.Name
		}
		value, text := pflag.UnquoteUsage(f)
		if value != "" && f.Value.Type() != "bool" {
			name += " " + value
		}
		if c, ok := f.Value.(chooser); ok {
			text += " (" + a.choicesOf(c, f.DefValue) + ")"
		}
		rows = append(rows, [2]string{name, text})
	})
	return rows
}

// choicesOf is what c takes and its default, if it has one.
func (a *app) choicesOf(c chooser, byDefault string) string {
	list := strings.Join(c.words().Names(), ", ")
	if byDefault == "" {
		return list
	}
	return fmt.Sprintf(a.words.Headings.Choices, list, byDefault)
}

// page lays out text for people: paragraphs wrapped at width, tables of two columns.
type page struct {
	strings.Builder
	width int
}

func (p *page) line(s string) { p.WriteString(strings.TrimRight(s, "\n") + "\n") }

func (p *page) heading(s string) { p.line("\n" + s + ":") }

// text wraps each line of s by itself; lines that begin with a space stay as they are.
func (p *page) text(s string) {
	for line := range strings.SplitSeq(s, "\n") {
		if strings.HasPrefix(line, " ") {
			p.line(line)
			continue
		}
		p.line(strings.Join(wrap(line, p.width), "\n"))
	}
}

// table prints rows of a name and a text; the text is wrapped in its own
// column, or below the name where the page is too narrow for two.
func (p *page) table(rows [][2]string) {
	column := 0
	for _, r := range rows {
		column = max(column, utf8.RuneCountInString(r[0])+4)
	}
	beside := p.width-column >= 30
	if !beside {
		column = 10
	}
	indent := strings.Repeat(" ", column)
	for _, r := range rows {
		text := strings.Join(wrap(r[1], p.width-column), "\n"+indent)
		name := "  " + r[0]
		if beside {
			p.line(name + strings.Repeat(" ", column-utf8.RuneCountInString(name)) + text)
		} else {
			p.line(name + "\n" + indent + text)
		}
	}
}

// wrap breaks s between words into lines of at most width letters; a longer
// word has a line of its own. It gives at least one line.
func wrap(s string, width int) []string {
	lines, line := []string{}, ""
	for word := range strings.FieldsSeq(s) {
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
	}
	return append(lines, line)
}
