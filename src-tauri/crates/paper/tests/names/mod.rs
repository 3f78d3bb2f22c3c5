//! A thousand invented names and more, of all the ways in which people in Iraq write theirs.

use std::collections::HashSet;

/// Parts of names of one kind: given names, fathers' names, family names.
struct Kind {
    language: &'static str,
    given: &'static str,
    father: &'static str,
    family: &'static str,
    count: usize,
}

const KINDS: [Kind; 7] = [
    Kind {
        language: "ar",
        given: "زهراء علي مريم حسين نور سارة هبة كوثر فاطمة آمنة إبراهيم أسماء رؤى ضحى هدى يحيى \
                مصطفى لؤي فؤاد مؤيد رائد نائل فائق ضياء بهاء علاء شيماء دعاء إسراء آلاء إيناس أوس \
                ظافر غسان ثامر حيدر سجاد منتظر كاظم جعفر قيس ليث زينب خديجة رقية طه ياسين حمزة لمياء \
                بلال هلال ملاك كلثوم تبارك رغد شهد",
        father: "عبد\u{A0}الأمير عبد\u{A0}الرحمن عبد\u{A0}الله عبد\u{A0}الزهرة كاظم جواد مهدي صالح ناصر \
                 رشيد أبو\u{A0}القاسم نور\u{A0}الدين ذو\u{A0}الفقار عطا\u{A0}الله بن\u{A0}علي أبو\u{A0}بكر",
        family: "الكوفي الموسوي البصري التميمي الخزرجي العبيدي الجبوري الزبيدي الربيعي الأسدي \
                 الإبراهيمي اللامي الطائي الكعبي العكيلي اللهيبي المياحي الآلوسي الجزائري الإلهي",
        count: 260,
    },
    // With shadda, vowels, tanween, dagger alef and alef wasla, as some write their names.
    Kind {
        language: "ar",
        given: "كرّار سجّاد عبّاس حسّان بشّار مُحَمَّد فاطِمَة مُنْتَظَر حَيْدَر عَلِيّ زَيْنَب رُقَيّة هِبَةُ سَيِّد \
                عَمّار جبّار ستّار رزّاق خلّاف فلّاح الرَّحمن الصّادق الزَّهراء جَوَّاد مُؤَمَّل مُهَنَّد أُمَيَّة إيّاد \
                أيّوب رُؤًى هُدًى ضُحًى سُهَيْر لُؤَيّ مَرْيَم ريّان ثُرَيّا وضّاح رَحمٰن هٰشم سنًا عَطَاءً ٱبتسام نبيًّا",
        father: "عبّاس عبد\u{A0}السَّلام جبّار مُحَمَّد ستّار عَلِيّ أيّوب عبد\u{A0}الستّار حسّون خضيّر",
        family: "الملّاك الحلّي النجّار البزّاز الصفّار الدبّاغ القزّاز السرّاي الغزّي الشمّري العلّاق \
                 الصيّاد الموسويّ الكعبيّ السّلامي المُؤمِن",
        count: 300,
    },
    Kind {
        language: "ckb",
        given: "ڕێبوار ژیان ئازاد هێمن شیرین چنار ئارام هیوا کەریم گۆران دڵشاد ڕۆژان شنە پەیمان ئەڤین ژینۆ \
                ڤیان کوێستان نەوڕۆز هەڵۆ ڕەنج ئاڵا گەلاوێژ سۆران کۆچەر بێستوون چیا پێشڕەو بەفرین ھێرش",
        father: "ئەحمەد کەریم عەزیز ڕەشید عومەر محەمەد مستەفا عەلی حەسەن قادر سەعید جەلال خدر",
        family: "گۆران بەرزنجی شوانی ھەورامی سۆرانی هەڵەبجەیی جاف زەنگەنە موکریانی دزەیی باڵەیی",
        count: 240,
    },
    Kind {
        language: "ku",
        given: "Şêrîn Rêbîn Zînê Cîhan Hêvîn Çiya Bêrîvan Dilşad Şivan Gulê Nêçîrvan Evîn Ûsiv",
        father: "Azad Ezîz Mîrza Hesen Çeto Reşîd",
        family: "Zaxoyî Duhokî Şêxanî Mizûrî Berwarî Sindî",
        count: 70,
    },
    Kind {
        language: "en",
        given: "Zahraa Ali Maryam Hussein Noor AVA Tove Wafa Yousif Waleed Shaimaa Fjolla",
        father: "Abdulameer Kadhim Jassim Abdul-Rahman Affan O’Neill Taha",
        family: "Al-Kufi Al-Musawi Al-Tamimi Al-Rubaie El-Ghazzi Toffoli Vytautas",
        count: 70,
    },
    // Italian, and the Latin letters of the Turkmen.
    Kind {
        language: "it",
        given: "Chiara Niccolò Giosuè Gèmma Maýsa Ňazar Aýşe Güneş Işıl İbrahim Şükrü",
        father: "Dell’Orto D’Incà Virtù Ýazmyrat Doğan Özgür",
        family: "Bellò Università Perché Kerküklü Öztürk Jäger Çağla",
        count: 70,
    },
    Kind {
        language: "syr",
        given: "ܫܡܥܘܢ ܡܪܝܡ ܝܘܣܦ ܐܫܘܪ ܢܝܢܘܐ ܣܪܓܘܢ ܡܲܪܝܲܡ ܩܘܼܪܝܵܩܘܿܣ ܓܒܪܐܝܠ ܫܡܝܪܡ ܝܘܿܚܲܢܵܢ",
        father: "ܐܒܪܗܡ ܡܝܟܐܝܠ ܝܥܩܘܒ ܕܢܚܐ ܐܦܪܝܡ ܡܲܪܬܵܐ ܣܲܪܓܘܿܢ",
        family: "ܐܬܘܪ ܟܠܕܝܐ ܒܪ\u{A0}ܥܒܕܐ ܢܝܢܘܝܐ ܡܘܨܠܝܐ",
        count: 90,
    },
];

/// Each name once, with its language.
pub(crate) fn names() -> Vec<(&'static str, String)> {
    KINDS.iter().flat_map(names_of).collect()
}

fn names_of(kind: &Kind) -> Vec<(&'static str, String)> {
    let words =
        |list: &'static str| -> Vec<&'static str> { list.split_ascii_whitespace().collect() };
    let [given, father, family] = [kind.given, kind.father, kind.family].map(words);
    // Steps that differ from list to list bring each part together with many others.
    let name = |number: usize| {
        let part =
            |list: &[&'static str], step: usize| list[(number * step + number / 7) % list.len()];
        let name = [part(&given, 1), part(&father, 3), part(&family, 5)].join(" ");
        (kind.language, name.replace('\u{A0}', " "))
    };
    let mut known = HashSet::new();
    let names: Vec<_> =
        (0..100_000).map(name).filter(|name| known.insert(name.clone())).take(kind.count).collect();
    assert_eq!(names.len(), kind.count, "there are enough parts for so many names");
    names
}
