//! Who of the register may be meant by somebody who is being written.

use super::judging::{MOST_MATCHES, shown};
use super::{MatchPerson, PersonMatches};
use crate::app::App;
use crate::failure::Failure;
use crate::nouns::{Organisation, entry, read_id};
use crate::people_index::stated;
use domain::likeness::Facts;
use domain::names::search_key;
use domain::phones::phone_keys;

/// `people_match`: changes nothing.
pub(crate) fn matching(app: &mut App, input: MatchPerson) -> Result<PersonMatches, Failure> {
    let mut organisations = Vec::new();
    if let Some(organisation) = &input.organisation {
        let organisation: Organisation = entry(app, read_id(organisation)?)?;
        organisations.extend(organisation.names().into_iter().flatten().map(|it| search_key(it)));
    }
    let facts = Facts {
        name: input.name,
        latin_name: None,
        phones: input.phone.as_deref().map(phone_keys).unwrap_or_default(),
        organisations,
        governorate: input.governorate,
        birth_year: input.birth_year,
        sex: stated(input.sex),
    };
    let index = app.people_index()?;
    let suggestions = index.suggestions(facts);
    let matches = suggestions.iter().take(MOST_MATCHES).map(|one| shown(app, one)).collect();
    Ok(PersonMatches { matches })
}
