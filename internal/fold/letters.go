package fold

// Both tables are sorted by code point and hold lower case only, where an upper
// case letter looks like its lower case does. Accented letters are not listed:
// they are looked up without their marks.

// variants are Latin letters that NFKC leaves apart from ASCII, and signs that
// stand in for a blank or an apostrophe. They fold wherever they are.
var variants = [...]twin{
	{0x00B4, '\''}, // ´ acute accent: Jum´at

	// Latin-1 and Latin Extended: ß ð ø þ đ ħ ı ĸ ł ŋ ŧ and letters with bars and hooks
	{0x00DF, 'b'}, {0x00F0, 'd'}, {0x00F8, 'o'}, {0x00FE, 'p'}, {0x0111, 'd'}, {0x0127, 'h'}, {0x0131, 'i'},
	{0x0138, 'k'}, {0x0142, 'l'}, {0x014B, 'n'}, {0x0167, 't'}, {0x0180, 'b'}, {0x0183, 'b'}, {0x0188, 'c'},
	{0x018C, 'd'}, {0x0192, 'f'}, {0x0199, 'k'}, {0x019A, 'l'}, {0x019E, 'n'}, {0x01A5, 'p'}, {0x01AB, 't'},
	{0x01AD, 't'}, {0x01B4, 'y'}, {0x01B6, 'z'}, {0x01DD, 'e'}, {0x01E5, 'g'}, {0x0225, 'z'}, {0x0237, 'j'},
	{0x023C, 'c'}, {0x0247, 'e'}, {0x0249, 'j'}, {0x024B, 'q'}, {0x024D, 'r'}, {0x024F, 'y'},

	// IPA and its small capitals: ɐ ɑ ɓ ɔ ... ʏ ʙ ʜ ʟ
	{0x0250, 'a'}, {0x0251, 'a'}, {0x0253, 'b'}, {0x0254, 'o'}, {0x0255, 'c'}, {0x0256, 'd'}, {0x0257, 'd'},
	{0x0258, 'e'}, {0x0259, 'e'}, {0x025B, 'e'}, {0x025F, 'j'}, {0x0260, 'g'}, {0x0261, 'g'}, {0x0262, 'g'},
	{0x0266, 'h'}, {0x0268, 'i'}, {0x0269, 'i'}, {0x026A, 'i'}, {0x026B, 'l'}, {0x026C, 'l'}, {0x026D, 'l'},
	{0x0271, 'm'}, {0x0272, 'n'}, {0x0273, 'n'}, {0x0274, 'n'}, {0x0275, 'o'}, {0x027C, 'r'}, {0x027D, 'r'},
	{0x027E, 'r'}, {0x0280, 'r'}, {0x0281, 'r'}, {0x0282, 's'}, {0x0284, 'f'}, {0x0288, 't'}, {0x0289, 'u'},
	{0x028B, 'v'}, {0x028F, 'y'}, {0x0290, 'z'}, {0x0291, 'z'}, {0x0299, 'b'}, {0x029B, 'g'}, {0x029C, 'h'},
	{0x029D, 'j'}, {0x029F, 'l'}, {0x02A0, 'q'},

	// modifier letters that transliteration uses as an apostrophe: ʹ ʻ ʼ ʾ ʿ
	{0x02B9, '\''}, {0x02BB, '\''}, {0x02BC, '\''}, {0x02BE, '\''}, {0x02BF, '\''},

	// small capitals: ᴀ ᴃ ᴄ ᴅ ᴇ ᴊ ᴋ ᴌ ᴍ ᴏ ᴘ ᴛ ᴜ ᴠ ᴡ ᴢ
	{0x1D00, 'a'}, {0x1D03, 'b'}, {0x1D04, 'c'}, {0x1D05, 'd'}, {0x1D07, 'e'}, {0x1D0A, 'j'}, {0x1D0B, 'k'},
	{0x1D0C, 'l'}, {0x1D0D, 'm'}, {0x1D0F, 'o'}, {0x1D18, 'p'}, {0x1D1B, 't'}, {0x1D1C, 'u'}, {0x1D20, 'v'},
	{0x1D21, 'w'}, {0x1D22, 'z'},

	{0x2800, ' '},                                              // braille blank
	{0x3164, ' '},                                              // Hangul filler
	{0xA730, 'f'}, {0xA731, 's'}, {0xA7AF, 'q'}, {0xAB46, 'r'}, // small capitals ꜰ ꜱ ꞯ ꭆ
	{0xFFA0, ' '}, // half-width Hangul filler
}

// lookalikes are letters of other scripts that are read as Latin ones in a
// token that asks for it. The small Greek mu is left out on purpose: it is the
// micro sign of 5 µm.
var lookalikes = [...]twin{
	// Greek, where the upper case looks like another letter: Ζ Η Λ Μ Ν Υ
	{0x0396, 'z'}, {0x0397, 'h'}, {0x039B, 'a'}, {0x039C, 'm'}, {0x039D, 'n'}, {0x03A5, 'y'},
	// α β γ ε ζ η θ ι κ ν ο π ρ ς σ τ υ χ ω ϳ
	{0x03B1, 'a'}, {0x03B2, 'b'}, {0x03B3, 'y'}, {0x03B5, 'e'}, {0x03B6, 'z'}, {0x03B7, 'n'}, {0x03B8, 'o'},
	{0x03B9, 'i'}, {0x03BA, 'k'}, {0x03BD, 'v'}, {0x03BF, 'o'}, {0x03C0, 'n'}, {0x03C1, 'p'}, {0x03C2, 's'},
	{0x03C3, 'o'}, {0x03C4, 't'}, {0x03C5, 'u'}, {0x03C7, 'x'}, {0x03C9, 'w'}, {0x03F3, 'j'},

	// Cyrillic: а б в г д е з и к м н о п р с т у х ц ш щ ъ ь э я
	{0x0430, 'a'}, {0x0431, 'b'}, {0x0432, 'b'}, {0x0433, 'r'}, {0x0434, 'a'}, {0x0435, 'e'}, {0x0437, 'e'},
	{0x0438, 'n'}, {0x043A, 'k'}, {0x043C, 'm'}, {0x043D, 'h'}, {0x043E, 'o'}, {0x043F, 'n'}, {0x0440, 'p'},
	{0x0441, 'c'}, {0x0442, 't'}, {0x0443, 'y'}, {0x0445, 'x'}, {0x0446, 'u'}, {0x0448, 'w'}, {0x0449, 'w'},
	{0x044A, 'b'}, {0x044C, 'b'}, {0x044D, 'e'}, {0x044F, 'r'},
	// Cyrillic beyond Russian: ђ є ѕ і ј ћ ѡ ѳ ѵ ҁ ғ қ ҝ ң ҫ ү ұ ҳ һ ҽ ӏ Ӏ ә ө ԁ ԍ ԑ ԛ ԝ
	{0x0452, 'h'}, {0x0454, 'e'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x045B, 'h'}, {0x0461, 'w'},
	{0x0473, 'o'}, {0x0475, 'v'}, {0x0481, 'c'}, {0x0493, 'f'}, {0x049B, 'k'}, {0x049D, 'k'}, {0x04A3, 'h'},
	{0x04AB, 'c'}, {0x04AF, 'y'}, {0x04B1, 'y'}, {0x04B3, 'x'}, {0x04BB, 'h'}, {0x04BD, 'e'}, {0x04C0, 'i'},
	{0x04CF, 'l'}, {0x04D9, 'e'}, {0x04E9, 'o'}, {0x0501, 'd'}, {0x050D, 'g'}, {0x0511, 'e'}, {0x051B, 'q'},
	{0x051D, 'w'},

	// Armenian: Ո Ս Տ, ա գ զ լ հ յ ո ս ց ռ օ
	{0x0548, 'n'}, {0x054D, 'u'}, {0x054F, 's'}, {0x0561, 'w'}, {0x0563, 'q'}, {0x0566, 'q'}, {0x056C, 'l'},
	{0x0570, 'h'}, {0x0575, 'j'}, {0x0578, 'n'}, {0x057C, 'n'}, {0x057D, 'u'}, {0x0581, 'g'}, {0x0585, 'o'},

	// Canadian syllabics, as "fancy fonts" use them: ᐯ ᑌ ᑎ ᑕ ᑭ ᑫ ᒍ ᒪ ᔕ ᕼ ᖇ ᖴ ᗩ ᗪ ᗯ ᗰ ᗴ ᗷ ᘔ ᘜ
	{0x142F, 'v'}, {0x144C, 'u'}, {0x144E, 'n'}, {0x1455, 'c'}, {0x146B, 'q'}, {0x146D, 'p'}, {0x148D, 'j'},
	{0x14AA, 'l'}, {0x1515, 's'}, {0x157C, 'h'}, {0x1587, 'r'}, {0x15B4, 'f'}, {0x15E9, 'a'}, {0x15EA, 'd'},
	{0x15EF, 'w'}, {0x15F0, 'm'}, {0x15F4, 'e'}, {0x15F7, 'b'}, {0x1614, 'z'}, {0x161C, 'g'},

	// Lisu, upright capitals: ꓐ ꓑ ꓓ ꓔ ꓖ ꓗ ꓙ ꓚ ꓜ ꓝ ꓟ ꓠ ꓡ ꓢ ꓣ ꓦ ꓧ ꓪ ꓫ ꓬ ꓮ ꓰ ꓲ ꓳ ꓴ
	{0xA4D0, 'b'}, {0xA4D1, 'p'}, {0xA4D3, 'd'}, {0xA4D4, 't'}, {0xA4D6, 'g'}, {0xA4D7, 'k'}, {0xA4D9, 'j'},
	{0xA4DA, 'c'}, {0xA4DC, 'z'}, {0xA4DD, 'f'}, {0xA4DF, 'm'}, {0xA4E0, 'n'}, {0xA4E1, 'l'}, {0xA4E2, 's'},
	{0xA4E3, 'r'}, {0xA4E6, 'v'}, {0xA4E7, 'h'}, {0xA4EA, 'w'}, {0xA4EB, 'x'}, {0xA4EC, 'y'}, {0xA4EE, 'a'},
	{0xA4F0, 'e'}, {0xA4F2, 'i'}, {0xA4F3, 'o'}, {0xA4F4, 'u'},

	// Cherokee, small letters U+AB70 and on: ꭰ ꭱ ꭲ ꭵ ꭹ ꭺ ꭻ ꭼ ꮃ ꮇ ꮋ ꮍ ꮐ ꮓ ꮟ ꮢ ꮤ ꮥ ꮩ ꮪ ꮮ ꮯ ꮲ ꮶ ꮷ
	{0xAB70, 'd'}, {0xAB71, 'r'}, {0xAB72, 't'}, {0xAB75, 'i'}, {0xAB79, 'y'}, {0xAB7A, 'a'}, {0xAB7B, 'j'},
	{0xAB7C, 'e'}, {0xAB83, 'w'}, {0xAB87, 'm'}, {0xAB8B, 'h'}, {0xAB8D, 'y'}, {0xAB90, 'g'}, {0xAB93, 'z'},
	{0xAB9F, 'b'}, {0xABA2, 'r'}, {0xABA4, 'w'}, {0xABA5, 's'}, {0xABA9, 'v'}, {0xABAA, 's'}, {0xABAE, 'l'},
	{0xABAF, 'c'}, {0xABB2, 'p'}, {0xABB6, 'k'}, {0xABB7, 'd'},
}
