package unicode

// tables are all tables that come with the package: the sorted keys of
// Categories, Properties, Scripts, FoldCategory and FoldScript, one after the
// other. Natives know a table by its place here.
var tables [260]RangeTable

// native: gives the tables their ranges
func fillTables(t *[260]RangeTable)

func init() { fillTables(&tables) }

// The tables by name.
var (
	C                                  = &tables[0]
	Cc                                 = &tables[1]
	Cf                                 = &tables[2]
	Cn                                 = &tables[3]
	Co                                 = &tables[4]
	Cs                                 = &tables[5]
	L                                  = &tables[6]
	LC                                 = &tables[7]
	Ll                                 = &tables[8]
	Lm                                 = &tables[9]
	Lo                                 = &tables[10]
	Lt                                 = &tables[11]
	Lu                                 = &tables[12]
	M                                  = &tables[13]
	Mc                                 = &tables[14]
	Me                                 = &tables[15]
	Mn                                 = &tables[16]
	N                                  = &tables[17]
	Nd                                 = &tables[18]
	Nl                                 = &tables[19]
	No                                 = &tables[20]
	P                                  = &tables[21]
	Pc                                 = &tables[22]
	Pd                                 = &tables[23]
	Pe                                 = &tables[24]
	Pf                                 = &tables[25]
	Pi                                 = &tables[26]
	Po                                 = &tables[27]
	Ps                                 = &tables[28]
	S                                  = &tables[29]
	Sc                                 = &tables[30]
	Sk                                 = &tables[31]
	Sm                                 = &tables[32]
	So                                 = &tables[33]
	Z                                  = &tables[34]
	Zl                                 = &tables[35]
	Zp                                 = &tables[36]
	Zs                                 = &tables[37]
	ASCII_Hex_Digit                    = &tables[38]
	Bidi_Control                       = &tables[39]
	Dash                               = &tables[40]
	Deprecated                         = &tables[41]
	Diacritic                          = &tables[42]
	Extender                           = &tables[43]
	Hex_Digit                          = &tables[44]
	Hyphen                             = &tables[45]
	IDS_Binary_Operator                = &tables[46]
	IDS_Trinary_Operator               = &tables[47]
	IDS_Unary_Operator                 = &tables[48]
	ID_Compat_Math_Continue            = &tables[49]
	ID_Compat_Math_Start               = &tables[50]
	Ideographic                        = &tables[51]
	Join_Control                       = &tables[52]
	Logical_Order_Exception            = &tables[53]
	Modifier_Combining_Mark            = &tables[54]
	Noncharacter_Code_Point            = &tables[55]
	Other_Alphabetic                   = &tables[56]
	Other_Default_Ignorable_Code_Point = &tables[57]
	Other_Grapheme_Extend              = &tables[58]
	Other_ID_Continue                  = &tables[59]
	Other_ID_Start                     = &tables[60]
	Other_Lowercase                    = &tables[61]
	Other_Math                         = &tables[62]
	Other_Uppercase                    = &tables[63]
	Pattern_Syntax                     = &tables[64]
	Pattern_White_Space                = &tables[65]
	Prepended_Concatenation_Mark       = &tables[66]
	Quotation_Mark                     = &tables[67]
	Radical                            = &tables[68]
	Regional_Indicator                 = &tables[69]
	STerm                              = &tables[70]
	Sentence_Terminal                  = &tables[71]
	Soft_Dotted                        = &tables[72]
	Terminal_Punctuation               = &tables[73]
	Unified_Ideograph                  = &tables[74]
	Variation_Selector                 = &tables[75]
	White_Space                        = &tables[76]
	Adlam                              = &tables[77]
	Ahom                               = &tables[78]
	Anatolian_Hieroglyphs              = &tables[79]
	Arabic                             = &tables[80]
	Armenian                           = &tables[81]
	Avestan                            = &tables[82]
	Balinese                           = &tables[83]
	Bamum                              = &tables[84]
	Bassa_Vah                          = &tables[85]
	Batak                              = &tables[86]
	Bengali                            = &tables[87]
	Beria_Erfe                         = &tables[88]
	Bhaiksuki                          = &tables[89]
	Bopomofo                           = &tables[90]
	Brahmi                             = &tables[91]
	Braille                            = &tables[92]
	Buginese                           = &tables[93]
	Buhid                              = &tables[94]
	Canadian_Aboriginal                = &tables[95]
	Carian                             = &tables[96]
	Caucasian_Albanian                 = &tables[97]
	Chakma                             = &tables[98]
	Cham                               = &tables[99]
	Cherokee                           = &tables[100]
	Chorasmian                         = &tables[101]
	Common                             = &tables[102]
	Coptic                             = &tables[103]
	Cuneiform                          = &tables[104]
	Cypriot                            = &tables[105]
	Cypro_Minoan                       = &tables[106]
	Cyrillic                           = &tables[107]
	Deseret                            = &tables[108]
	Devanagari                         = &tables[109]
	Dives_Akuru                        = &tables[110]
	Dogra                              = &tables[111]
	Duployan                           = &tables[112]
	Egyptian_Hieroglyphs               = &tables[113]
	Elbasan                            = &tables[114]
	Elymaic                            = &tables[115]
	Ethiopic                           = &tables[116]
	Garay                              = &tables[117]
	Georgian                           = &tables[118]
	Glagolitic                         = &tables[119]
	Gothic                             = &tables[120]
	Grantha                            = &tables[121]
	Greek                              = &tables[122]
	Gujarati                           = &tables[123]
	Gunjala_Gondi                      = &tables[124]
	Gurmukhi                           = &tables[125]
	Gurung_Khema                       = &tables[126]
	Han                                = &tables[127]
	Hangul                             = &tables[128]
	Hanifi_Rohingya                    = &tables[129]
	Hanunoo                            = &tables[130]
	Hatran                             = &tables[131]
	Hebrew                             = &tables[132]
	Hiragana                           = &tables[133]
	Imperial_Aramaic                   = &tables[134]
	Inherited                          = &tables[135]
	Inscriptional_Pahlavi              = &tables[136]
	Inscriptional_Parthian             = &tables[137]
	Javanese                           = &tables[138]
	Kaithi                             = &tables[139]
	Kannada                            = &tables[140]
	Katakana                           = &tables[141]
	Kawi                               = &tables[142]
	Kayah_Li                           = &tables[143]
	Kharoshthi                         = &tables[144]
	Khitan_Small_Script                = &tables[145]
	Khmer                              = &tables[146]
	Khojki                             = &tables[147]
	Khudawadi                          = &tables[148]
	Kirat_Rai                          = &tables[149]
	Lao                                = &tables[150]
	Latin                              = &tables[151]
	Lepcha                             = &tables[152]
	Limbu                              = &tables[153]
	Linear_A                           = &tables[154]
	Linear_B                           = &tables[155]
	Lisu                               = &tables[156]
	Lycian                             = &tables[157]
	Lydian                             = &tables[158]
	Mahajani                           = &tables[159]
	Makasar                            = &tables[160]
	Malayalam                          = &tables[161]
	Mandaic                            = &tables[162]
	Manichaean                         = &tables[163]
	Marchen                            = &tables[164]
	Masaram_Gondi                      = &tables[165]
	Medefaidrin                        = &tables[166]
	Meetei_Mayek                       = &tables[167]
	Mende_Kikakui                      = &tables[168]
	Meroitic_Cursive                   = &tables[169]
	Meroitic_Hieroglyphs               = &tables[170]
	Miao                               = &tables[171]
	Modi                               = &tables[172]
	Mongolian                          = &tables[173]
	Mro                                = &tables[174]
	Multani                            = &tables[175]
	Myanmar                            = &tables[176]
	Nabataean                          = &tables[177]
	Nag_Mundari                        = &tables[178]
	Nandinagari                        = &tables[179]
	New_Tai_Lue                        = &tables[180]
	Newa                               = &tables[181]
	Nko                                = &tables[182]
	Nushu                              = &tables[183]
	Nyiakeng_Puachue_Hmong             = &tables[184]
	Ogham                              = &tables[185]
	Ol_Chiki                           = &tables[186]
	Ol_Onal                            = &tables[187]
	Old_Hungarian                      = &tables[188]
	Old_Italic                         = &tables[189]
	Old_North_Arabian                  = &tables[190]
	Old_Permic                         = &tables[191]
	Old_Persian                        = &tables[192]
	Old_Sogdian                        = &tables[193]
	Old_South_Arabian                  = &tables[194]
	Old_Turkic                         = &tables[195]
	Old_Uyghur                         = &tables[196]
	Oriya                              = &tables[197]
	Osage                              = &tables[198]
	Osmanya                            = &tables[199]
	Pahawh_Hmong                       = &tables[200]
	Palmyrene                          = &tables[201]
	Pau_Cin_Hau                        = &tables[202]
	Phags_Pa                           = &tables[203]
	Phoenician                         = &tables[204]
	Psalter_Pahlavi                    = &tables[205]
	Rejang                             = &tables[206]
	Runic                              = &tables[207]
	Samaritan                          = &tables[208]
	Saurashtra                         = &tables[209]
	Sharada                            = &tables[210]
	Shavian                            = &tables[211]
	Siddham                            = &tables[212]
	Sidetic                            = &tables[213]
	SignWriting                        = &tables[214]
	Sinhala                            = &tables[215]
	Sogdian                            = &tables[216]
	Sora_Sompeng                       = &tables[217]
	Soyombo                            = &tables[218]
	Sundanese                          = &tables[219]
	Sunuwar                            = &tables[220]
	Syloti_Nagri                       = &tables[221]
	Syriac                             = &tables[222]
	Tagalog                            = &tables[223]
	Tagbanwa                           = &tables[224]
	Tai_Le                             = &tables[225]
	Tai_Tham                           = &tables[226]
	Tai_Viet                           = &tables[227]
	Tai_Yo                             = &tables[228]
	Takri                              = &tables[229]
	Tamil                              = &tables[230]
	Tangsa                             = &tables[231]
	Tangut                             = &tables[232]
	Telugu                             = &tables[233]
	Thaana                             = &tables[234]
	Thai                               = &tables[235]
	Tibetan                            = &tables[236]
	Tifinagh                           = &tables[237]
	Tirhuta                            = &tables[238]
	Todhri                             = &tables[239]
	Tolong_Siki                        = &tables[240]
	Toto                               = &tables[241]
	Tulu_Tigalari                      = &tables[242]
	Ugaritic                           = &tables[243]
	Vai                                = &tables[244]
	Vithkuqi                           = &tables[245]
	Wancho                             = &tables[246]
	Warang_Citi                        = &tables[247]
	Yezidi                             = &tables[248]
	Yi                                 = &tables[249]
	Zanabazar_Square                   = &tables[250]
	Digit                              = &tables[18]
	Letter                             = &tables[6]
	Lower                              = &tables[8]
	Mark                               = &tables[13]
	Number                             = &tables[17]
	Other                              = &tables[0]
	Punct                              = &tables[21]
	Space                              = &tables[34]
	Symbol                             = &tables[29]
	Title                              = &tables[11]
	Upper                              = &tables[12]
)

// Categories maps the category names to their tables.
var Categories = byName(0, "C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl "+
	"Zp Zs")

// Properties maps the property names to their tables.
var Properties = byName(38, "ASCII_Hex_Digit Bidi_Control Dash Deprecated Diacritic Extender Hex_Digit Hyphen IDS_Binary_Operator "+
	"IDS_Trinary_Operator IDS_Unary_Operator ID_Compat_Math_Continue ID_Compat_Math_Start Ideographic "+
	"Join_Control Logical_Order_Exception Modifier_Combining_Mark Noncharacter_Code_Point "+
	"Other_Alphabetic Other_Default_Ignorable_Code_Point Other_Grapheme_Extend Other_ID_Continue "+
	"Other_ID_Start Other_Lowercase Other_Math Other_Uppercase Pattern_Syntax Pattern_White_Space "+
	"Prepended_Concatenation_Mark Quotation_Mark Radical Regional_Indicator STerm Sentence_Terminal "+
	"Soft_Dotted Terminal_Punctuation Unified_Ideograph Variation_Selector White_Space")

// Scripts maps the script names to their tables.
var Scripts = byName(77, "Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali "+
	"Beria_Erfe Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian "+
	"Caucasian_Albanian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cypro_Minoan "+
	"Cyrillic Deseret Devanagari Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic "+
	"Garay Georgian Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi Gurmukhi Gurung_Khema Han "+
	"Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hiragana Imperial_Aramaic Inherited "+
	"Inscriptional_Pahlavi Inscriptional_Parthian Javanese Kaithi Kannada Katakana Kawi Kayah_Li "+
	"Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi Kirat_Rai Lao Latin Lepcha Limbu Linear_A "+
	"Linear_B Lisu Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Masaram_Gondi "+
	"Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro "+
	"Multani Myanmar Nabataean Nag_Mundari Nandinagari New_Tai_Lue Newa Nko Nushu Nyiakeng_Puachue_Hmong "+
	"Ogham Ol_Chiki Ol_Onal Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian "+
	"Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage Osmanya Pahawh_Hmong Palmyrene Pau_Cin_Hau "+
	"Phags_Pa Phoenician Psalter_Pahlavi Rejang Runic Samaritan Saurashtra Sharada Shavian Siddham "+
	"Sidetic SignWriting Sinhala Sogdian Sora_Sompeng Soyombo Sundanese Sunuwar Syloti_Nagri Syriac "+
	"Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Tai_Yo Takri Tamil Tangsa Tangut Telugu Thaana Thai "+
	"Tibetan Tifinagh Tirhuta Todhri Tolong_Siki Toto Tulu_Tigalari Ugaritic Vai Vithkuqi Wancho "+
	"Warang_Citi Yezidi Yi Zanabazar_Square")

// FoldCategory maps a category to what is outside of it but equal to something inside under folding.
var FoldCategory = byName(251, "L Ll Lt Lu M Mn")

// FoldScript is FoldCategory for scripts.
var FoldScript = byName(257, "Common Greek Inherited")

// CategoryAliases maps the long names of categories to the short ones.
var CategoryAliases = aliases("Cased_Letter LC Close_Punctuation Pe Combining_Mark M Connector_Punctuation Pc Control Cc " +
	"Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd Enclosing_Mark Me Final_Punctuation Pf " +
	"Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll " +
	"Mark M Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N " +
	"Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So " +
	"Paragraph_Separator Zp Private_Use Co Punctuation P Separator Z Space_Separator Zs Spacing_Mark Mc " +
	"Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu cntrl Cc digit Nd " +
	"punct P")

// native: splits a text at its spaces
func fields(s string) []string

// byName maps the names to tables from the first on.
func byName(first int, names string) map[string]*RangeTable {
	list := fields(names)
	m := make(map[string]*RangeTable, len(list))
	for i, n := range list {
		m[n] = &tables[first+i]
	}
	return m
}

// aliases maps each name to the one after it.
func aliases(names string) map[string]string {
	list := fields(names)
	m := make(map[string]string, len(list)/2)
	for i := 0; i < len(list); i += 2 {
		m[list[i]] = list[i+1]
	}
	return m
}
