//! The texts of a design, filled in for one certificate.

use super::{Certified, Composer, Spoken};
use crate::failure::Failure;
use crate::frozen::{FrozenLine, FrozenText};
use crate::templates::{Rendered, Template};
use crate::wording::{self, Placeholder, Slot};
use std::rc::Rc;
use words::Language;

/// A text of the design that cannot be printed as it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SlotProblem {
    pub(crate) language: Language,
    pub(crate) slot: Slot,
    pub(crate) failure: Failure,
}

/// A text of the design, taken apart if it can be.
#[derive(Clone)]
pub(super) struct Source {
    text: Rc<str>,
    template: Result<Rc<Template<Placeholder>>, Failure>,
}

impl Composer<'_> {
    /// A text of one paragraph.
    pub(super) fn text(
        &self,
        spoken: &Spoken,
        one: &Certified,
        slot: Slot,
    ) -> Result<Option<FrozenText>, Failure> {
        let paragraphs = self.paragraphs(spoken, one, slot)?;
        let texts: Vec<&str> = paragraphs.iter().map(|(text, _)| text.text.as_str()).collect();
        let language = spoken.voice.language.tag().to_owned();
        Ok((!texts.is_empty()).then(|| FrozenText { text: texts.join(" "), language }))
    }

    /// Paragraphs after the name. The title of the training, alone in its line, is what they are
    /// about; the second language's block is small.
    pub(super) fn lines(
        &self,
        spoken: &Spoken,
        one: &Certified,
        slot: Slot,
    ) -> Result<Vec<FrozenLine>, Failure> {
        let line = |(text, rendered): (FrozenText, Rendered<Placeholder>)| {
            let is_title = rendered.shows == [Placeholder::Title] && !rendered.has_words;
            let style = match slot {
                Slot::Second => "small",
                _ if is_title => "strong",
                _ => "body",
            };
            let personal = rendered.shows.iter().any(|it| it.is_personal())
                || slot.sex().is_some() && rendered.has_words;
            FrozenLine { text, style: style.to_owned(), personal }
        };
        Ok(self.paragraphs(spoken, one, slot)?.into_iter().map(line).collect())
    }

    pub(super) fn paragraphs(
        &self,
        spoken: &Spoken,
        one: &Certified,
        slot: Slot,
    ) -> Result<Vec<(FrozenText, Rendered<Placeholder>)>, Failure> {
        let language = spoken.voice.language;
        let source = self.source(spoken, one.kind, slot);
        let problem = |failure: Failure| match &self.problems {
            Some(found) => {
                let problem = SlotProblem { language, slot, failure };
                let mut found = found.borrow_mut();
                if !found.contains(&problem) {
                    found.push(problem);
                }
                Ok(())
            }
            None => Err(failure),
        };
        let rendered = match source.template {
            Ok(template) => {
                let value = |placeholder| self.value(spoken, one, placeholder);
                let mut failed = None;
                let mut missing = |placeholder| {
                    let token = wording::token(&self.app.words, language, placeholder);
                    let failure = Failure::new("placeholder-empty").text("placeholder", &token);
                    match problem(failure) {
                        Ok(()) => Ok(token),
                        Err(failure) => {
                            failed = Some(failure);
                            Err(crate::templates::Problem::Missing(placeholder))
                        }
                    }
                };
                match template.render(&value, &mut missing) {
                    Ok(rendered) => rendered,
                    Err(_) => return Err(failed.unwrap_or_else(|| Failure::internal("template"))),
                }
            }
            Err(failure) => {
                problem(failure)?;
                source.text.lines().map(Rendered::verbatim).collect()
            }
        };
        let tag = language.tag();
        let paragraph = |rendered: Rendered<Placeholder>| {
            (FrozenText { text: rendered.text.clone(), language: tag.to_owned() }, rendered)
        };
        Ok(rendered.into_iter().map(paragraph).collect())
    }

    fn source(&self, spoken: &Spoken, kind: &str, slot: Slot) -> Source {
        let mut templates = spoken.templates.borrow_mut();
        let source = templates.entry((kind.to_owned(), slot)).or_insert_with(|| {
            let language = spoken.voice.language;
            let text = wording::source(&self.app.words, &self.design, kind, language, slot);
            let template = wording::parse(&self.names, &text).map(Rc::new);
            Source { text: text.into(), template }
        });
        source.clone()
    }
}
