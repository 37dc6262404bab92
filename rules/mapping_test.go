package rules

import (
	"slices"
	"testing"
)

// prohibitions are what the corrections briefing of February 2025 and circular
// 137/2018 forbid, with what a finding cites first: for each, at least one rule
// cites each of the references.
var prohibitions = []struct {
	what  string
	first []string
}{
	{"hate toward Pancasila, constitution, unity, state, government", []string{"skb-11-2019#1", "uu-20-2023#24.1.a"}},
	{"hate on grounds of ethnicity, religion, race, group", []string{"skb-11-2019#2", "se-menpanrb-137-2018#8"}},
	{"sharing or approving such hate", []string{"skb-11-2019#3", "skb-11-2019#menyetujui"}},
	{"misleading news", []string{"skb-11-2019#berita-menyesatkan", "se-menpanrb-137-2018#6", "se-menpanrb-137-2018#7"}},
	{"mocking state symbols", []string{"uu-24-2009#24", "uu-24-2009#57", "uu-24-2009#64"}},
	{"exempt and security information of prisons", []string{"uu-14-2008#17.a"}},
	{"live streaming in duty hours or uniform", []string{"arahan-ditjenpas-2025#siaran-langsung"}},
	{"breach of the corrections code of ethics", []string{"kode-etik-pas-2011"}},
	{"calls to unlawful acts", []string{"kuhp-2023#246", "kuhp-2023#247"}},
	{"confidential information", []string{"pp-94-2021#3.g"}},
	{"documentation still in process", []string{"uu-14-2008#6.3"}},
	{"confidential letters", []string{"kuhp-2023#372"}},
	{"audit results", []string{"uu-14-2008#17.i"}},
	{"harm to the institution's image", []string{"pp-94-2021#3.f"}},
	{"ideology against the state", []string{"kuhp-2023#188", "kuhp-2023#190"}},
	{"defamation and insult of a person", []string{"kuhp-2023#433", "kuhp-2023#436"}},
	{"slander", []string{"kuhp-2023#434"}},
	{"partisanship", []string{"uu-20-2023#24.1.d"}},
	{"inside information for gain", []string{"se-menpanrb-137-2018#4"}},
	{"wise use, for unity", []string{"se-menpanrb-137-2018#5"}},
	{"pornography", []string{"kuhp-2023#407"}},
	{"indecency", []string{"kuhp-2023#406"}},
	{"gambling", []string{"kuhp-2023#426", "kuhp-2023#427"}},
	{"extortion and threats", []string{"uu-1-2024#27B", "uu-1-2024#29"}},
	{"a child's identity", []string{"uu-11-2012#19"}},
	{"an inmate's identity number, health, case", []string{"uu-27-2022#4.2", "uu-27-2022#65.2"}},
	{"a victim's or witness's identity", []string{"kuhp-2023#292"}},
}

// TestProhibitions: every prohibition leads to a rule that cites what stands first.
func TestProhibitions(t *testing.T) {
	set, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range prohibitions {
		for _, ref := range p.first {
			cited := slices.ContainsFunc(set.Rules, func(r *Rule) bool {
				return slices.ContainsFunc(r.Cites, func(c Citation) bool {
					return c.Ref() == ref || c.Regulation.ID == ref
				})
			})
			if !cited {
				t.Errorf("%s: no rule cites %s", p.what, ref)
			}
		}
	}
}
