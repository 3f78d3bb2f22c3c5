//! The nouns themselves.

use super::{Field, Noun, OnRemove, Shape};

const NAME: usize = 200;
const LINE: usize = 300;

const CERTIFICATE_KINDS: &[&str] =
    &["participation", "attendance", "completion", "trainer", "appreciation"];

/// `#0B5563`
const COLOUR: usize = 7;

const fn needed(name: &'static str, shape: Shape) -> Field {
    Field { name, column: name, shape, required: true }
}

const fn optional(name: &'static str, shape: Shape) -> Field {
    Field { name, column: name, shape, required: false }
}

/// The same in a column of another name: a part's own name would say too little in its table.
const fn in_column(column: &'static str, field: Field) -> Field {
    Field { column, ..field }
}

/// Every noun whose rows the journal carries.
pub const NOUNS: &[Noun] = &[
    Noun {
        name: "programme",
        table: "programmes",
        fields: &[
            optional("name_ar", Shape::Line(NAME)),
            optional("name_ckb", Shape::Line(NAME)),
            optional("name_en", Shape::Line(NAME)),
            optional("name_it", Shape::Line(NAME)),
            optional("name_kmr", Shape::Line(NAME)),
            optional("design", Shape::Reference("design", OnRemove::Clear)),
        ],
    },
    Noun {
        name: "series",
        table: "series",
        fields: &[
            optional("programme", Shape::Reference("programme", OnRemove::Refuse)),
            optional("name_ar", Shape::Line(NAME)),
            optional("name_ckb", Shape::Line(NAME)),
            optional("name_en", Shape::Line(NAME)),
            optional("name_it", Shape::Line(NAME)),
            optional("name_kmr", Shape::Line(NAME)),
        ],
    },
    Noun {
        name: "organisation",
        table: "organisations",
        fields: &[
            optional("name_ar", Shape::Line(NAME)),
            optional("name_ckb", Shape::Line(NAME)),
            optional("name_en", Shape::Line(NAME)),
            optional("name_it", Shape::Line(NAME)),
            optional("name_kmr", Shape::Line(NAME)),
            optional("code", Shape::Line(8)),
            needed(
                "kind",
                Shape::Choice(&[
                    "organisation",
                    "team",
                    "union",
                    "forum",
                    "international_ngo",
                    "media",
                    "university",
                    "public_body",
                ]),
            ),
            optional("logo", Shape::Reference("picture", OnRemove::Refuse)),
            optional("colour_first", Shape::Line(COLOUR)),
            optional("colour_second", Shape::Line(COLOUR)),
            optional("gender", Shape::Choice(&["masculine", "feminine"])),
        ],
    },
    Noun {
        name: "picture",
        table: "pictures",
        fields: &[
            needed("media_type", Shape::Choice(&["image/png", "image/jpeg", "image/svg+xml"])),
            needed("content", Shape::Opaque(2_000_000)),
        ],
    },
    Noun {
        name: "training",
        table: "trainings",
        fields: &[
            optional("series", Shape::Reference("series", OnRemove::Refuse)),
            optional("programme", Shape::Reference("programme", OnRemove::Refuse)),
            optional("title_ar", Shape::Line(LINE)),
            optional("title_ckb", Shape::Line(LINE)),
            optional("title_en", Shape::Line(LINE)),
            optional("title_it", Shape::Line(LINE)),
            optional("title_kmr", Shape::Line(LINE)),
            needed(
                "place",
                Shape::Group(&[
                    optional("governorate", Shape::Line(12)),
                    optional("city_ar", Shape::Line(NAME)),
                    optional("city_ckb", Shape::Line(NAME)),
                    optional("city_en", Shape::Line(NAME)),
                    optional("city_it", Shape::Line(NAME)),
                    optional("city_kmr", Shape::Line(NAME)),
                    optional("venue", Shape::Line(NAME)),
                ]),
            ),
            needed(
                "rule",
                Shape::Group(&[
                    needed("threshold_percent", Shape::Number(1, 100)),
                    needed("excused_leaves_sum", Shape::Flag),
                    needed("unmarked_blocks", Shape::Flag),
                ]),
            ),
            optional("design", Shape::Reference("design", OnRemove::Clear)),
        ],
    },
    Noun {
        name: "party",
        table: "parties",
        fields: &[
            needed("organisation", Shape::Reference("organisation", OnRemove::Refuse)),
            optional("programme", Shape::Reference("programme", OnRemove::Too)),
            optional("training", Shape::Reference("training", OnRemove::Too)),
            needed(
                "role",
                Shape::Choice(&["organiser", "co_organiser", "partner", "donor", "host"]),
            ),
            needed("position", Shape::Number(0, 10_000)),
            optional("line_ar", Shape::Line(LINE)),
            optional("line_ckb", Shape::Line(LINE)),
            optional("line_en", Shape::Line(LINE)),
            optional("line_it", Shape::Line(LINE)),
            optional("line_kmr", Shape::Line(LINE)),
        ],
    },
    Noun {
        name: "person",
        table: "people",
        fields: &[
            needed("name", Shape::Line(NAME)),
            optional("certificate_name", Shape::Line(NAME)),
            optional("latin_name", Shape::Line(NAME)),
            needed("sex", Shape::Choice(&["female", "male", "not_stated"])),
            optional("birth_year", Shape::Number(1900, 2100)),
            optional("phone", Shape::Line(40)),
            optional("governorate", Shape::Line(12)),
            optional("disability", Shape::Flag),
            optional("former_names", Shape::Lines(20, NAME)),
        ],
    },
    Noun {
        name: "person_link",
        table: "person_links",
        fields: &[
            needed("one", Shape::Reference("person", OnRemove::Too)),
            needed("other", Shape::Reference("person", OnRemove::Too)),
            needed("same", Shape::Flag),
        ],
    },
    Noun {
        name: "consent",
        table: "consents",
        fields: &[
            needed("person", Shape::Reference("person", OnRemove::Too)),
            needed("purpose", Shape::Choice(&["certificate", "statistics", "contact"])),
            needed("given", Shape::Flag),
            needed("date", Shape::Date),
            needed("wording", Shape::Note(2_000)),
        ],
    },
    Noun {
        name: "session",
        table: "sessions",
        fields: &[
            needed("training", Shape::Reference("training", OnRemove::Too)),
            needed(
                "time",
                Shape::Group(&[
                    needed("date", Shape::Date),
                    needed("start_minute", Shape::Number(0, 1_439)),
                    needed("end_minute", Shape::Number(1, 2_880)),
                ]),
            ),
            optional("topic", Shape::Line(LINE)),
            optional("room", Shape::Line(NAME)),
            optional("trainer", Shape::Reference("person", OnRemove::Clear)),
            needed("state", Shape::Choice(&["planned", "held", "cancelled"])),
            needed("required", Shape::Flag),
            in_column("group_name", optional("group", Shape::Line(NAME))),
        ],
    },
    Noun {
        name: "participation",
        table: "participations",
        fields: &[
            needed("training", Shape::Reference("training", OnRemove::Too)),
            needed("person", Shape::Reference("person", OnRemove::Refuse)),
            needed(
                "role",
                Shape::Choice(&["participant", "trainer", "facilitator", "observer", "volunteer"]),
            ),
            optional("organisation", Shape::Reference("organisation", OnRemove::Refuse)),
            optional("joined", Shape::Reference("session", OnRemove::Clear)),
            optional("replaces", Shape::Reference("participation", OnRemove::Clear)),
            needed("walk_in", Shape::Flag),
            needed("position", Shape::Number(0, 100_000)),
            in_column("group_name", optional("group", Shape::Line(NAME))),
            optional(
                "departure",
                Shape::Group(&[
                    needed("last_day", Shape::Date),
                    in_column("departure_reason", optional("reason", Shape::Line(LINE))),
                ]),
            ),
        ],
    },
    Noun {
        name: "headcount",
        table: "headcounts",
        fields: &[
            needed("training", Shape::Reference("training", OnRemove::Too)),
            needed("sex", Shape::Choice(&["female", "male", "not_stated"])),
            needed(
                "age_band",
                Shape::Choice(&["under_18", "18_29", "30_59", "60_plus", "not_stated"]),
            ),
            needed("count", Shape::Number(0, 100_000)),
        ],
    },
    Noun {
        name: "mark",
        table: "marks",
        fields: &[
            needed("session", Shape::Reference("session", OnRemove::Too)),
            needed("person", Shape::Reference("person", OnRemove::Keep)),
            needed(
                "attendance",
                Shape::Group(&[
                    needed(
                        "state",
                        Shape::Choice(&["present", "late", "left_early", "absent", "excused"]),
                    ),
                    optional("minute", Shape::Number(0, 2_880)),
                    optional("note", Shape::Line(LINE)),
                ]),
            ),
        ],
    },
    Noun {
        name: "design",
        table: "designs",
        fields: &[
            needed("name", Shape::Line(NAME)),
            needed("look", Shape::Choice(&["two_rivers", "modern", "stock", "monochrome"])),
            needed("format", Shape::Choice(&["a4", "a5"])),
            needed("orientation", Shape::Choice(&["landscape", "portrait"])),
            optional(
                "colours",
                Shape::Group(&[
                    in_column("colour_first", needed("first", Shape::Line(COLOUR))),
                    in_column("colour_second", needed("second", Shape::Line(COLOUR))),
                    in_column("colour_ornament", needed("ornament", Shape::Line(COLOUR))),
                ]),
            ),
            needed(
                "kept_free",
                Shape::Group(&[
                    in_column("kept_free_top", needed("top", Shape::Number(0, 80))),
                    in_column("kept_free_bottom", needed("bottom", Shape::Number(0, 80))),
                    in_column("kept_free_start", needed("start", Shape::Number(0, 80))),
                    in_column("kept_free_end", needed("end", Shape::Number(0, 80))),
                ]),
            ),
            needed("stretch_title", Shape::Flag),
            needed("fingerprint", Shape::Flag),
            needed("code", Shape::Flag),
            needed("gendered", Shape::Flag),
            optional(
                "signers",
                Shape::Records(
                    3,
                    &[
                        needed(
                            "source",
                            Shape::Choice(&["trainer", "organiser", "typed", "nobody"]),
                        ),
                        optional("name_ar", Shape::Line(NAME)),
                        optional("name_ckb", Shape::Line(NAME)),
                        optional("name_en", Shape::Line(NAME)),
                        optional("name_it", Shape::Line(NAME)),
                        optional("name_kmr", Shape::Line(NAME)),
                        optional("function_ar", Shape::Line(NAME)),
                        optional("function_ckb", Shape::Line(NAME)),
                        optional("function_en", Shape::Line(NAME)),
                        optional("function_it", Shape::Line(NAME)),
                        optional("function_kmr", Shape::Line(NAME)),
                        // What it refers to is kept by the removal of pictures, which looks here.
                        optional("picture", Shape::Line(36)),
                    ],
                ),
            ),
            optional(
                "texts",
                Shape::Records(
                    300,
                    &[
                        needed("kind", Shape::Choice(CERTIFICATE_KINDS)),
                        needed("language", Shape::Choice(&["ar", "ckb", "en", "it", "kmr"])),
                        needed(
                            "slot",
                            Shape::Choice(&[
                                "title",
                                "opening",
                                "opening_female",
                                "opening_male",
                                "body",
                                "body_female",
                                "body_male",
                                "second",
                                "notes",
                                "issued",
                            ]),
                        ),
                        needed("text", Shape::Note(1_000)),
                    ],
                ),
            ),
        ],
    },
    Noun {
        name: "certificate",
        table: "certificates",
        fields: &[
            needed("training", Shape::Reference("training", OnRemove::Refuse)),
            needed("person", Shape::Reference("person", OnRemove::Refuse)),
            needed("kind", Shape::Choice(CERTIFICATE_KINDS)),
            needed(
                "serial",
                Shape::Group(&[
                    needed("issuer", Shape::Line(8)),
                    needed("letter", Shape::Line(1)),
                    needed("year", Shape::Number(1900, 2200)),
                    needed("number", Shape::Number(1, 999_999)),
                ]),
            ),
            needed("languages", Shape::Line(12)),
            needed("issued", Shape::Date),
            needed("frozen", Shape::Opaque(200_000)),
            optional("replaces", Shape::Reference("certificate", OnRemove::Keep)),
            optional(
                "withdrawal",
                Shape::Group(&[
                    needed("withdrawn", Shape::Date),
                    needed("reason", Shape::Line(LINE)),
                ]),
            ),
        ],
    },
    Noun {
        name: "device",
        table: "devices",
        fields: &[
            needed("letter", Shape::Line(1)),
            optional("public_key", Shape::Line(100)),
            optional("user_name", Shape::Line(NAME)),
        ],
    },
    Noun {
        name: "decision",
        table: "decisions",
        fields: &[
            needed("about_noun", Shape::Line(40)),
            needed("about_entity", Shape::Line(36)),
            needed("about_field", Shape::Line(40)),
            needed("chosen", Shape::Opaque(200_000)),
            optional("note", Shape::Note(1_000)),
        ],
    },
    Noun {
        name: "receipt",
        table: "receipts",
        fields: &[
            needed("device", Shape::Reference("device", OnRemove::Keep)),
            optional("training", Shape::Reference("training", OnRemove::Keep)),
            needed("received", Shape::Date),
            needed("participants", Shape::Number(0, 1_000_000)),
            needed("sessions", Shape::Number(0, 1_000_000)),
            needed("marks", Shape::Number(0, 100_000_000)),
        ],
    },
];

/// The noun of this name in the journal.
#[must_use]
pub fn noun(name: &str) -> Option<&'static Noun> {
    NOUNS.iter().find(|noun| noun.name == name)
}
