//! The little language of a design's texts: words with placeholders in braces, and brackets around
//! what vanishes when it has nothing to say.
//!
//! `{name}` stands for a value. `[of {organisation}]` is printed where each of its placeholders has
//! a value. `[held in {place}, {dates}|held {dates}]` prints the first of its ways that has them
//! all. A middle dot between two parts is printed where both are. Each line is a paragraph, and a
//! line with nothing in it is none.

/// First strong isolate: a name must not turn the line around it.
const ISOLATE: char = '\u{2068}';
/// The end of what [`ISOLATE`] began.
const END: char = '\u{2069}';
/// Brackets within brackets beyond this depth are a slip.
const DEEPEST: usize = 4;
/// What stands close to the word before it.
const CLOSING: &str = ".,:;!?)»”،؛؟";

/// Texts with placeholders of the kind `P`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template<P> {
    lines: Vec<Vec<Node<P>>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node<P> {
    Words(String),
    Value(P),
    /// Ways to say it, the fullest first.
    Ways(Vec<Vec<Node<P>>>),
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem<P> {
    /// A placeholder that does not exist, as it is written.
    Unknown(String),
    /// This brace or bracket has no partner.
    Unpaired(char),
    /// The placeholder has no value, and no brackets let it vanish.
    Missing(P),
}

/// A paragraph, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rendered<P> {
    /// Values are isolated where they stand among words.
    pub(crate) text: String,
    /// The placeholders whose values it shows.
    pub(crate) shows: Vec<P>,
    /// Whether it says anything besides values: a letter or a digit.
    pub(crate) has_words: bool,
}

impl<P> Rendered<P> {
    /// A line as it was typed.
    pub(crate) fn verbatim(line: &str) -> Self {
        Self { text: line.to_owned(), shows: Vec::new(), has_words: true }
    }
}

impl<P: Copy + PartialEq> Template<P> {
    /// Takes a text apart; `named` knows the placeholders by the names between the braces.
    pub(crate) fn parse(text: &str, named: &dyn Fn(&str) -> Option<P>) -> Result<Self, Problem<P>> {
        let lines = text.lines().map(|line| {
            let mut reader = Reader { rest: line, named, depth: 0 };
            let nodes = reader.nodes()?;
            // Outside brackets a bar is a bar; a closing bracket has no partner there.
            match reader.rest.chars().next() {
                Some(stray) => Err(Problem::Unpaired(stray)),
                None => Ok(nodes),
            }
        });
        Ok(Self { lines: lines.collect::<Result<_, _>>()? })
    }

    /// The paragraphs with these values; an empty value is none. What has no value and cannot
    /// vanish is given to `missing`, which says what to print instead.
    pub(crate) fn render(
        &self,
        value: &dyn Fn(P) -> Option<String>,
        missing: &mut dyn FnMut(P) -> Result<String, Problem<P>>,
    ) -> Result<Vec<Rendered<P>>, Problem<P>> {
        let mut paragraphs = Vec::new();
        for line in &self.lines {
            let mut writer = Writer::default();
            write(line, value, missing, &mut writer)?;
            if let Some(paragraph) = writer.finish() {
                paragraphs.push(paragraph);
            }
        }
        Ok(paragraphs)
    }
}

struct Reader<'a, P> {
    rest: &'a str,
    named: &'a dyn Fn(&str) -> Option<P>,
    depth: usize,
}

impl<P> Reader<'_, P> {
    /// Reads until the end, or until what ends a way of the brackets around.
    fn nodes(&mut self) -> Result<Vec<Node<P>>, Problem<P>> {
        let mut nodes = Vec::new();
        let mut words = String::new();
        while let Some(letter) = self.rest.chars().next() {
            let ends = letter == ']' || letter == '|' && self.depth > 0;
            if ends {
                break;
            }
            self.rest = self.rest.get(letter.len_utf8()..).unwrap_or_default();
            match letter {
                '{' => {
                    flush(&mut words, &mut nodes);
                    nodes.push(Node::Value(self.placeholder()?));
                }
                '}' => return Err(Problem::Unpaired('}')),
                '[' => {
                    flush(&mut words, &mut nodes);
                    nodes.push(Node::Ways(self.ways()?));
                }
                other => words.push(other),
            }
        }
        flush(&mut words, &mut nodes);
        Ok(nodes)
    }

    fn placeholder(&mut self) -> Result<P, Problem<P>> {
        let (name, rest) = self.rest.split_once('}').ok_or(Problem::Unpaired('{'))?;
        if name.contains(['{', '[', ']', '|']) {
            return Err(Problem::Unpaired('{'));
        }
        self.rest = rest;
        let name = plain(name);
        (self.named)(&name).ok_or(Problem::Unknown(name))
    }

    fn ways(&mut self) -> Result<Vec<Vec<Node<P>>>, Problem<P>> {
        if self.depth == DEEPEST {
            return Err(Problem::Unpaired('['));
        }
        self.depth += 1;
        let mut ways = Vec::new();
        loop {
            ways.push(self.nodes()?);
            let mut letters = self.rest.chars();
            let end = letters.next().ok_or(Problem::Unpaired('['))?;
            self.rest = letters.as_str();
            if end == ']' {
                break;
            }
        }
        self.depth -= 1;
        Ok(ways)
    }
}

fn flush<P>(words: &mut String, nodes: &mut Vec<Node<P>>) {
    if !words.is_empty() {
        nodes.push(Node::Words(std::mem::take(words)));
    }
}

/// A placeholder's name without marks of direction and spaces too many.
fn plain(name: &str) -> String {
    let seen: String = name.chars().filter(|letter| !is_mark(*letter)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Marks that guide the direction and say nothing.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
}

/// A text for programs: without the marks that guide its direction.
pub(crate) fn bare(text: Option<&String>) -> String {
    text.map(|text| text.chars().filter(|letter| !is_mark(*letter)).collect()).unwrap_or_default()
}

fn write<P: Copy + PartialEq>(
    nodes: &[Node<P>],
    value: &dyn Fn(P) -> Option<String>,
    missing: &mut dyn FnMut(P) -> Result<String, Problem<P>>,
    out: &mut Writer<P>,
) -> Result<(), Problem<P>> {
    for node in nodes {
        match node {
            Node::Words(words) => out.words(words),
            Node::Value(placeholder) => match stated(*placeholder, value) {
                Some(found) => out.value(*placeholder, &found),
                None => out.value(*placeholder, &missing(*placeholder)?),
            },
            Node::Ways(ways) => match ways.iter().find(|way| has_all(way, value)) {
                Some(way) => write(way, value, missing, out)?,
                None => out.vanished(),
            },
        }
    }
    Ok(())
}

fn stated<P>(placeholder: P, value: &dyn Fn(P) -> Option<String>) -> Option<String> {
    value(placeholder).filter(|value| !value.is_empty())
}

/// Whether each placeholder of a way has a value; brackets within may still vanish.
fn has_all<P: Copy>(way: &[Node<P>], value: &dyn Fn(P) -> Option<String>) -> bool {
    way.iter().all(|node| match node {
        Node::Value(placeholder) => stated(*placeholder, value).is_some(),
        Node::Words(_) | Node::Ways(_) => true,
    })
}

/// Writes a line so that nothing tells of what vanished: no space or dot too many.
struct Writer<P> {
    text: String,
    shows: Vec<P>,
    has_words: bool,
    /// A space, or a dot between two parts, waits for what comes after it.
    space: bool,
    dot: bool,
    /// Something vanished since the last letter.
    gap: bool,
    pieces: usize,
}

impl<P> Default for Writer<P> {
    fn default() -> Self {
        Self {
            text: String::new(),
            shows: Vec::new(),
            has_words: false,
            space: false,
            dot: false,
            gap: false,
            pieces: 0,
        }
    }
}

impl<P: Copy + PartialEq> Writer<P> {
    fn words(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                ' ' => self.space = true,
                '·' => self.dot = true,
                letter => {
                    self.join(Some(letter));
                    self.text.push(letter);
                    self.pieces += 1;
                    self.has_words |= letter.is_alphanumeric();
                }
            }
        }
    }

    fn value(&mut self, placeholder: P, value: &str) {
        self.join(None);
        self.text.push(ISOLATE);
        self.text.push_str(value);
        self.text.push(END);
        self.pieces += 1;
        if !self.shows.contains(&placeholder) {
            self.shows.push(placeholder);
        }
    }

    fn vanished(&mut self) {
        self.gap = true;
    }

    /// Writes what waits between what was and the letter that comes.
    fn join(&mut self, letter: Option<char>) {
        let closes = letter.is_some_and(|letter| CLOSING.contains(letter));
        if !self.text.is_empty() {
            if self.dot {
                self.text.push_str(" · ");
            } else if self.space && !(self.gap && closes) {
                self.text.push(' ');
            }
        }
        (self.space, self.dot, self.gap) = (false, false, false);
    }

    fn finish(self) -> Option<Rendered<P>> {
        let Self { mut text, shows, has_words, pieces, .. } = self;
        if pieces == 0 {
            return None;
        }
        if pieces == 1 && shows.len() == 1 {
            // A value alone has nothing beside it that it could turn around.
            let inner = text.strip_prefix(ISOLATE).and_then(|text| text.strip_suffix(END));
            text = inner.unwrap_or(&text).to_owned();
        }
        Some(Rendered { text, shows, has_words })
    }
}

#[cfg(test)]
mod tests {
    use super::{Problem, Template};
    use proptest::prelude::*;

    fn named(name: &str) -> Option<char> {
        ["a", "b", "c", "d"].contains(&name).then(|| name.chars().next()).flatten()
    }

    /// What is printed where these placeholders have values, `A` for `a` and so on.
    fn printed(text: &str, stated: &str) -> Result<String, Problem<char>> {
        let value =
            |name: char| stated.contains(name).then(|| name.to_ascii_uppercase().to_string());
        let template = Template::parse(text, &named)?;
        let lines = template.render(&value, &mut |name| Err(Problem::Missing(name)))?;
        let lines: Vec<String> = lines.into_iter().map(|line| line.text).collect();
        Ok(lines.join("\n").replace(['\u{2068}', '\u{2069}'], ""))
    }

    #[test]
    fn what_stands_in_brackets_vanishes_with_its_value() {
        assert_eq!(printed("to {a} [of {b}].", "ab").unwrap(), "to A of B.");
        assert_eq!(
            printed("to {a} [of {b}].", "a").unwrap(),
            "to A.",
            "and no space before the dot"
        );
        assert_eq!(printed("x [of {b}] y", "").unwrap(), "x y", "and no space twice");
        assert_eq!(printed("[of {b}]\n{a}", "a").unwrap(), "A", "a line with it");
        assert_eq!(printed("[in {a}[, {b}]]", "a").unwrap(), "in A", "brackets in brackets");
        assert_eq!(printed("[in {a}[, {b}]]", "b").unwrap(), "");
    }

    #[test]
    fn the_first_way_that_has_its_values_is_taken() {
        let text = "[by {a} with {b}|by {a}|with {b}]";
        assert_eq!(printed(text, "ab").unwrap(), "by A with B");
        assert_eq!(printed(text, "a").unwrap(), "by A");
        assert_eq!(printed(text, "b").unwrap(), "with B");
        assert_eq!(printed(text, "").unwrap(), "");
    }

    #[test]
    fn a_dot_stands_between_two_parts_only() {
        let text = "[p {a}] · [q {b}] · [r {c}]";
        assert_eq!(printed(text, "abc").unwrap(), "p A · q B · r C");
        assert_eq!(printed(text, "ac").unwrap(), "p A · r C");
        assert_eq!(printed(text, "b").unwrap(), "q B");
        assert_eq!(printed(text, "").unwrap(), "");
    }

    #[test]
    fn what_must_be_there_is_told_by_name() {
        assert_eq!(printed("to {a}", ""), Err(Problem::Missing('a')));
        assert_eq!(printed("to {e}", "a"), Err(Problem::Unknown("e".to_owned())));
        assert_eq!(printed("[to {e}]", "a"), Err(Problem::Unknown("e".to_owned())), "there too");
        assert_eq!(printed("{ A }", "a").unwrap(), "A", "spaces and capitals are passed over");
    }

    #[test]
    fn slips_of_brackets_are_told() {
        for (text, sign) in [
            ("{a", '{'),
            ("a}", '}'),
            ("[a", '['),
            ("a]", ']'),
            ("[{a]", '{'),
            ("{a{b}}", '{'),
            ("[[[[[{a}]]]]]", '['),
            ("{a\n}", '{'),
        ] {
            assert_eq!(printed(text, "ab"), Err(Problem::Unpaired(sign)), "{text}");
        }
        assert_eq!(printed("a | b", "").unwrap(), "a | b", "outside brackets a bar is a bar");
    }

    #[test]
    fn values_are_isolated_among_words_and_never_read_as_placeholders() {
        let template = Template::parse("to {a}", &named).unwrap();
        let lines = template.render(&|_| Some("{b} [x]".to_owned()), &mut |_| unreachable!());
        assert_eq!(lines.unwrap()[0].text, "to \u{2068}{b} [x]\u{2069}");
        let alone = Template::parse("{a}", &named).unwrap();
        let lines = alone.render(&|_| Some("A".to_owned()), &mut |_| unreachable!()).unwrap();
        assert_eq!((lines[0].text.as_str(), lines[0].has_words), ("A", false));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_stumble(text in "[ab {}\\[\\]|·\n]{0,40}", stated in "[abcd]{0,4}") {
            if let Ok(lines) = printed(&text, &stated) {
                prop_assert!(!lines.contains(['{', '}', '[', ']']), "{lines}");
                prop_assert!(!lines.contains("  "), "no space twice: {lines:?}");
                prop_assert!(!lines.contains("· ·"), "no dot twice: {lines:?}");
                for line in lines.lines() {
                    prop_assert_eq!(line, line.trim_matches([' ', '·']), "nothing dangles");
                    prop_assert!(!line.is_empty());
                }
            }
        }
    }
}
