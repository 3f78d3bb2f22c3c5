//! What an SVG file may contain: shapes, colours, clips and masks, all of its own.
//!
//! Everything else is refused by name, because it would be left out, drawn in other letters or
//! fetched from somewhere. Numbers bound what drawing may cost before the first step of it.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Attribute, Document, Node, NodeId, NodeType};

use crate::picture::PictureProblem;

const SVG: &str = "http://www.w3.org/2000/svg";
/// How deep things may lie in one another, through references as well.
const MOST_DEEP: usize = 64;
/// How many elements there may be once each reference stands for what it refers to.
const MOST_ELEMENTS: u64 = 50_000;
/// Elements times rules of style, each of which is tried on each.
const MOST_MATCHES: u64 = 20_000_000;
/// Letters of the text once its abbreviations (entities) are written out.
const MOST_LETTERS: usize = 8_000_000;

/// The largest number.
const LARGEST: f64 = 1e7;

/// What is drawn, or is known to draw nothing.
const DRAWN: [&str; 29] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "switch",
    "a",
    "style",
    "view",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "font",
    "font-face",
    "glyph",
    "missing-glyph",
    "hkern",
    "vkern",
    "cursor",
    "color-profile",
];
/// What holds remarks, whatever lies in it.
const REMARKS: [&str; 3] = ["title", "desc", "metadata"];
const TEXTS: [&str; 8] =
    ["text", "tspan", "textPath", "tref", "altGlyph", "flowRoot", "flowPara", "flowSpan"];
const MOVING: [&str; 7] =
    ["animate", "animateTransform", "animateMotion", "animateColor", "set", "mpath", "discard"];
const FILES: [&str; 9] =
    ["image", "feImage", "foreignObject", "video", "audio", "iframe", "canvas", "object", "embed"];

/// Refuses abbreviations that grow without bounds or come from elsewhere, before they are read.
pub(super) fn check_entities(text: &str) -> Result<(), PictureProblem> {
    let mut longest = 0;
    for (at, _) in text.match_indices("<!ENTITY") {
        let declaration = &text[at..];
        let quote = declaration.find(['"', '\'']).ok_or(PictureProblem::Damaged)?;
        let (head, value) = declaration.split_at(quote);
        if head.contains("SYSTEM") || head.contains("PUBLIC") {
            return Err(PictureProblem::Outside);
        }
        let value = value[1..].split(&value[..1]).next().unwrap_or_default();
        if value.contains('&') {
            return Err(PictureProblem::TooComplex);
        }
        longest = longest.max(value.len());
    }
    let written_out = text.matches('&').count().saturating_mul(longest);
    if written_out > MOST_LETTERS { Err(PictureProblem::TooComplex) } else { Ok(()) }
}

/// Looks at every element that could be drawn.
pub(super) fn check(document: &Document<'_>) -> Result<(), PictureProblem> {
    let root = document.root_element();
    if root.tag_name().name() != "svg" || !is_svg(root) {
        return Err(PictureProblem::NotAPicture);
    }
    if document
        .root()
        .children()
        .any(|node| node.pi().is_some_and(|pi| pi.target == "xml-stylesheet"))
    {
        return Err(PictureProblem::Outside);
    }
    let styles: Vec<&str> = document
        .descendants()
        .filter(|node| node.tag_name().name() == "style")
        .flat_map(|node| node.children().filter_map(|child| child.text()))
        .collect();
    for style in &styles {
        check_words(style)?;
        check_numbers(style, false)?;
    }
    let mut elements = vec![(root, 0)];
    while let Some((element, depth)) = elements.pop() {
        if depth > MOST_DEEP {
            return Err(PictureProblem::TooComplex);
        }
        if check_element(element)? {
            elements.extend(
                element.children().filter(Node::is_element).map(|child| (child, depth + 1)),
            );
        }
    }
    Costs::of(document, &styles).check(root)
}

/// Elements of other vocabularies are what drawing programs note for themselves.
fn is_svg(element: Node<'_, '_>) -> bool {
    matches!(element.tag_name().namespace(), None | Some(SVG))
}

/// Whether what lies in the element is drawn as well.
fn check_element(element: Node<'_, '_>) -> Result<bool, PictureProblem> {
    if !is_svg(element) {
        return Ok(false);
    }
    let name = element.tag_name().name();
    if REMARKS.contains(&name) {
        return Ok(false);
    }
    if TEXTS.contains(&name) {
        let letters = element.descendants().filter(|node| node.node_type() == NodeType::Text);
        let empty = letters.filter_map(|node| node.text()).all(|text| text.trim().is_empty());
        return if empty { Ok(false) } else { Err(PictureProblem::Texts) };
    }
    if matches!(name, "script" | "handler") {
        return Err(PictureProblem::Script);
    }
    if MOVING.contains(&name) {
        return Err(PictureProblem::Animated);
    }
    if FILES.contains(&name) {
        // What one drawing program keeps for itself, marked as such, is passed over by all others.
        let own = element.attribute("requiredExtensions").is_some_and(|own| !own.is_empty());
        return if own { Ok(false) } else { Err(PictureProblem::Embedded) };
    }
    if !DRAWN.contains(&name) {
        let element = name.chars().take(30).collect();
        return Err(PictureProblem::Unsupported { element });
    }
    for attribute in element.attributes() {
        check_attribute(&attribute)?;
    }
    Ok(true)
}

fn check_attribute(attribute: &Attribute<'_, '_>) -> Result<(), PictureProblem> {
    let (name, value) = (attribute.name(), attribute.value().trim());
    if attribute.namespace().is_none() && name.len() > 2 && name.starts_with("on") {
        return Err(PictureProblem::Script);
    }
    match name {
        "href" => check_reference(value),
        "id" | "class" => Ok(()),
        "filter" if value != "none" => {
            Err(PictureProblem::Unsupported { element: name.to_owned() })
        }
        "d" => check_words(value).and_then(|()| check_numbers(value, true)),
        _ => check_words(value).and_then(|()| check_numbers(value, false)),
    }
}

fn check_reference(target: &str) -> Result<(), PictureProblem> {
    let starts =
        |with: &str| target.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    if starts("javascript:") {
        Err(PictureProblem::Script)
    } else if starts("data:") {
        Err(PictureProblem::Embedded)
    } else if target.is_empty() || target.starts_with('#') {
        Ok(())
    } else {
        Err(PictureProblem::Outside)
    }
}

/// Refuses what a value of style brings in from elsewhere, and what is not understood in it.
fn check_words(words: &str) -> Result<(), PictureProblem> {
    if words.contains("@import") {
        return Err(PictureProblem::Outside);
    }
    if words.contains("var(") {
        return Err(PictureProblem::Unsupported { element: "var()".to_owned() });
    }
    let mut filters =
        words.split("filter").skip(1).filter_map(|rest| rest.trim_start().strip_prefix(':'));
    if filters.any(|value| !value.trim_start().starts_with("none")) {
        return Err(PictureProblem::Unsupported { element: "filter".to_owned() });
    }
    targets(words).try_for_each(|target| match target {
        "" => Ok(()),
        _ => check_reference(target),
    })
}

/// Refuses numbers of which nobody draws anything: with them, lengths and areas leave the range in
/// which they can be computed. In outlines a number may follow a letter at once; elsewhere digits
/// after a letter are part of a name, as they are after `#`.
fn check_numbers(words: &str, outline: bool) -> Result<(), PictureProblem> {
    let mut rest = words;
    let mut before = ' ';
    while let Some(letter) = rest.chars().next() {
        let starts = letter.is_ascii_digit() || letter == '.';
        let named = before == '#' || before == '_' || (!outline && before.is_alphabetic());
        if !starts || named {
            // A name goes on as long as its letters do.
            before = if named && letter.is_alphanumeric() { before } else { letter };
            rest = &rest[letter.len_utf8()..];
            continue;
        }
        let number = number_at(rest);
        let value: f64 = rest[..number].parse().unwrap_or(0.0);
        if value > LARGEST {
            return Err(PictureProblem::TooComplex);
        }
        rest = &rest[number..];
        before = ' ';
    }
    Ok(())
}

/// How many bytes the number takes that a text begins with.
fn number_at(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        let more = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit());
        from + more.count()
    };
    let mut end = digits(0);
    if bytes.get(end) == Some(&b'.') {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > end + 1 + sign {
            end = exponent;
        }
    }
    end.max(1)
}

/// What stands in each `url(…)`.
fn targets<'w>(words: &'w str) -> impl Iterator<Item = &'w str> {
    let unquoted = |rest: &'w str| {
        let end = rest.find(')').unwrap_or(rest.len());
        rest[..end].trim_matches(|letter: char| letter.is_whitespace() || "\"'".contains(letter))
    };
    words.split("url(").skip(1).map(unquoted)
}

/// A rule of a style sheet that refers to something.
struct Rule<'s> {
    selector: &'s str,
    targets: Vec<&'s str>,
}

impl Rule<'_> {
    /// Whether the rule may be about an element; never no where it is.
    fn may_match(&self, element: Node<'_, '_>) -> bool {
        let named = |sign: &str, name: &str| self.selector.contains(&format!("{sign}{name}"));
        let mut classes = element.attribute("class").unwrap_or_default().split_whitespace();
        self.selector.contains(['*', '[', ':'])
            || classes.any(|class| named(".", class))
            || element.attribute("id").is_some_and(|id| named("#", id))
            || named("", element.tag_name().name())
    }
}

/// What drawing an element takes once all that it refers to is drawn with it.
struct Costs<'d, 'i> {
    by_id: HashMap<&'d str, Node<'d, 'i>>,
    referring: Vec<Rule<'d>>,
    rules: u64,
    /// Elements and depth; `None` while the element is being looked at.
    known: HashMap<NodeId, Option<(u64, usize)>>,
}

impl<'d, 'i> Costs<'d, 'i> {
    fn of(document: &'d Document<'i>, styles: &[&'d str]) -> Self {
        let mut by_id = HashMap::new();
        for node in document.descendants() {
            if let Some(id) = node.attribute("id") {
                by_id.entry(id).or_insert(node);
            }
        }
        let rules = styles.iter().flat_map(|style| style.split('}'));
        let rules: Vec<(&str, &str)> = rules.filter_map(|rule| rule.split_once('{')).collect();
        let referring = rules
            .iter()
            .map(|(selector, body)| Rule { selector, targets: targets(body).collect() });
        Self {
            by_id,
            referring: referring.filter(|rule| !rule.targets.is_empty()).collect(),
            rules: u64::try_from(rules.len()).unwrap_or(u64::MAX),
            known: HashMap::new(),
        }
    }

    fn check(mut self, root: Node<'d, 'i>) -> Result<(), PictureProblem> {
        let (elements, _) = self.cost(root, 0)?;
        let matches = elements.saturating_mul(self.rules);
        if elements > MOST_ELEMENTS || matches > MOST_MATCHES {
            return Err(PictureProblem::TooComplex);
        }
        Ok(())
    }

    /// Elements below and with this one, and how deep they lie. References that come back to
    /// where they started are refused.
    fn cost(
        &mut self,
        element: Node<'d, 'i>,
        depth: usize,
    ) -> Result<(u64, usize), PictureProblem> {
        if depth > MOST_DEEP {
            return Err(PictureProblem::TooComplex);
        }
        if let Some(known) = self.known.get(&element.id()) {
            let (elements, deep) = known.ok_or(PictureProblem::TooComplex)?;
            let fits = depth + deep <= MOST_DEEP;
            return if fits { Ok((elements, deep)) } else { Err(PictureProblem::TooComplex) };
        }
        self.known.insert(element.id(), None);
        let (mut elements, mut deep) = (1_u64, 0);
        let children = element.children().filter(Node::is_element);
        let referred = self.referred(element);
        for node in children.chain(referred) {
            let (more, below) = self.cost(node, depth + 1)?;
            elements = elements.saturating_add(more);
            deep = deep.max(below + 1);
        }
        self.known.insert(element.id(), Some((elements, deep)));
        Ok((elements, deep))
    }

    fn referred(&self, element: Node<'d, 'i>) -> Vec<Node<'d, 'i>> {
        let hrefs = element.attributes().filter(|attribute| attribute.name() == "href");
        let values = element.attributes().flat_map(|attribute| targets(attribute.value()));
        let ruled = self.referring.iter().filter(|rule| rule.may_match(element));
        let ruled = ruled.flat_map(|rule| rule.targets.iter().copied());
        let targets = hrefs.map(|href| href.value().trim()).chain(values).chain(ruled);
        targets.filter_map(|target| self.by_id.get(target.strip_prefix('#')?).copied()).collect()
    }
}
