package morph

import (
	"slices"
	"strings"
	"testing"
)

func TestMen(t *testing.T) {
	for row := range strings.SplitSeq(strings.TrimSpace(`
		aniaya menganiaya
		bunuh membunuh
		cekik mencekik
		deportasi mendeportasi
		ejek mengejek
		fitnah memfitnah menfitnah
		gantung menggantung
		hina menghina
		injak menginjak
		jarah menjarah
		kucil mengucil
		kubur mengubur
		khianat mengkhianat
		lempar melempar
		makan memakan
		nista menista
		nyanyi menyanyi
		ngeong mengeong
		olok mengolok
		pukul memukul
		qurban mengqurban
		rajam merajam
		siksa menyiksa
		tembak menembak
		usir mengusir
		viral memviral menviral
		waris mewaris
		xenon mengxenon
		yakin meyakin
		zalim menzalim
		bom mengebom membom
		cap mengecap mencap
		lap mengelap melap
		tes mengetes mentes
		sahkan mengesahkan mensahkan
		as mengas
		kritik mengkritik
		klaim mengklaim
		proses memproses
		plesetkan memplesetkan
		transfer mentransfer
		stempel menstempel
		spam mengespam menspam
		syukuri mensyukuri
		kafirkan mengafirkan mengkafirkan
		kafir mengafir mengkafir
		parodi memarodi memparodi
		sosialisasikan menyosialisasikan mensosialisasikan
		isolasi mengisolasi
		habisi menghabisi
		batasi membatasi
		perkosa memerkosa memperkosa
		perbudak memerbudak memperbudak
		peras memeras memperas
		pengaruhi memengaruhi mempengaruhi
		peluk memeluk
		korupsi mengorupsi mengkorupsi
		bau membau
		cair mencair
	`), "\n") {
		want := strings.Fields(row)
		if got := men(want[0], split(want[0]).base); !slices.Equal(got, want[1:]) {
			t.Errorf("men(%q) = %q, want %q", want[0], got, want[1:])
		}
	}
}

func TestBareNasals(t *testing.T) {
	for row := range strings.SplitSeq(strings.TrimSpace(`
		pukul mukul
		tembak nembak
		tusuk nusuk
		traktir nraktir
		kubur ngubur
		kritik ngritik
		khianat
		serang nyerang
		siksa nyiksa
		stempel
		cincang nyincang
		usir ngusir
		injak nginjak
		hancur ngancur
		bakar mbakar
		ganyang ngganyang
		jilat njilat
		lawan nglawan
		rusak ngrusak
		fitnah
		maki
		waris
		zalim
		bom
	`), "\n") {
		f := strings.Fields(row)
		if got := bareNasals(f[0], f[0]); !slices.Equal(got, f[1:]) && len(got)+len(f[1:]) > 0 {
			t.Errorf("bareNasals(%q) = %q, want %q", f[0], got, f[1:])
		}
	}
}

func TestSplit(t *testing.T) {
	for row := range strings.SplitSeq(strings.TrimSpace(`
		musnah+kan
		hancur+kan
		rata+kan
		sah+kan
		parodi+kan
		makan
		tekan
		bukan
		habis+i
		ludah+i
		noda+i
		setubuh+i
		tipu+i
		racun+i
		abis+in
		mati+in
		bantai
		basmi
		puji
		korupsi
		isolasi
		parodi
		gergaji
		kendali
		bajak
		kawin
		disiplin
		i
		kan
	`), "\n") {
		base, own, _ := strings.Cut(strings.TrimSpace(row), "+")
		if got := split(base + own); got != (stem{base, own}) {
			t.Errorf("split(%q) = %+v", base+own, got)
		}
	}
}
