//! The real page of one person as a picture, before anything is issued.

use super::Holdings;
use crate::app::App;
use crate::codes::CertificateKind;
use crate::failure::Failure;
use crate::frozen::Languages;
use crate::issuing::{FONTS, New, Ready};
use crate::nouns::{Training, entry, read_id};
use crate::print::Composer;
use crate::standing::Judged;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::kinds::{Kind, Part};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

/// Whose certificate to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewOf {
    /// UUID.
    pub training: String,
    /// UUID.
    pub person: String,
    /// `null`: the one that is due.
    #[serde(default)]
    pub kind: Option<CertificateKind>,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// UUID; `null`: the one of the training.
    #[serde(default)]
    pub design: Option<String>,
    /// Of the picture, in pixels.
    pub width: u32,
}

/// The real page as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preview {
    /// base64
    pub png: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// For those who do not see it.
    pub alternative_text: String,
}

/// `certificates_preview`: the paper that printing would give, also where it is not due yet.
pub(crate) fn preview(app: &mut App, input: PreviewOf) -> Result<Preview, Failure> {
    let (id, person) = (read_id(&input.training)?, read_id(&input.person)?);
    let languages = Languages::parse(&input.languages)?;
    let training: Training = entry(app, id)?;
    let judged = Judged::read(app, id, &training)?;
    let composer = Composer::read(app, id, &training, &judged)?;
    let composer = crate::issuing::designed(composer, input.design.as_deref())?;
    let row = judged.roster.rows.iter().find(|row| row.person == person);
    let row = row.ok_or_else(|| Failure::unknown("participation"))?;
    let issued = app.certificates_of(id)?;
    let holdings = Holdings::of(&issued);
    let part = judged.part(row, &judged.standing(row));
    let asked = input.kind.map(Kind::from);
    let ready = match holdings.standing(person, &part, asked, Some(&input.languages)) {
        Some((id, record)) => Ready::standing(*id, record)?,
        None => {
            let kind = asked.unwrap_or_else(|| likely(&part));
            let day = (app.environment.now)().local.date();
            let frozen = composer.compose(row, kind.code(), languages, day)?;
            let new = New {
                training: id,
                person,
                kind,
                languages: &input.languages,
                issued: day,
                frozen: frozen.into(),
                replaces: None,
            };
            app.serials(&composer)?.give(1, new)?
        }
    };
    let paper = ready.frozen.paper(app, &ready.serial.to_string())?;
    let pdf = paper::one_file(&FONTS, &[paper], &mut |_| true)?;
    let picture = paper::picture(&pdf, 0, input.width.clamp(200, 3_000))?;
    let (title, _) = app.choose(training.titles());
    let kind = app.kind_title(super::kind_of(&ready.record)?);
    let card = app.card(id, &training)?;
    Ok(Preview {
        png: STANDARD.encode(picture.png),
        width: picture.width,
        height: picture.height,
        alternative_text: app.say(
            "answer-certificate-picture",
            &[
                ("kind", Argument::Text(&kind)),
                ("name", Argument::Text(&row.details.name)),
                ("title", Argument::Text(&title)),
                ("dates", Argument::Text(&card.dates_text)),
            ],
        ),
    })
}

/// The kind to look at where none is due (yet).
fn likely(part: &Part) -> Kind {
    part.due().unwrap_or(match part.role {
        domain::kinds::Role::Participant => Kind::Participation,
        domain::kinds::Role::Trainer | domain::kinds::Role::Facilitator => Kind::Trainer,
        domain::kinds::Role::Observer | domain::kinds::Role::Volunteer => Kind::Appreciation,
    })
}
