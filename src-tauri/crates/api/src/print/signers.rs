//! Who signs a certificate.

use super::{Composer, Voice};
use crate::frozen::{FrozenSignature, FrozenText};
use crate::nouns::{Signer, SignerSource};
use crate::texts::{choose, own};

impl Composer<'_> {
    /// The trainer and the organiser, or whom the design names; who is not known does not sign.
    pub(super) fn signatures(&self, voice: &Voice) -> Vec<FrozenSignature> {
        let usual = [SignerSource::Trainer, SignerSource::Organiser].map(Signer::usual);
        let signers =
            if self.design.signers.is_empty() { &usual[..] } else { &self.design.signers };
        signers.iter().filter_map(|signer| self.signature(voice, signer)).collect()
    }

    fn signature(&self, voice: &Voice, signer: &Signer) -> Option<FrozenSignature> {
        let language = voice.language;
        let chosen = |names| {
            let (text, tag) = choose(language, names);
            FrozenText { text, language: tag.to_owned() }
        };
        let stated = |text: FrozenText| Some(text).filter(|text| !text.text.is_empty());
        let written = || FrozenText { text: String::new(), language: language.tag().to_owned() };
        let name = match signer.source {
            SignerSource::Trainer => self.trainer_name(language)?,
            SignerSource::Organiser => chosen(self.organiser()?.names()),
            SignerSource::Typed => stated(chosen(signer.names()))?,
            SignerSource::Nobody => written(),
        };
        let function = match own(language, signer.functions()) {
            Some(text) => FrozenText { text, language: language.tag().to_owned() },
            None => match signer.source {
                SignerSource::Trainer => voice.text("print-function-trainer", &[]),
                SignerSource::Organiser => voice.text("print-function-organiser", &[]),
                SignerSource::Typed => chosen(signer.functions()),
                SignerSource::Nobody => stated(chosen(signer.functions()))?,
            },
        };
        Some(FrozenSignature { name, function, picture: signer.picture.clone() })
    }
}
