//! Pictures through the doors of the crate: what is taken, what is refused and why.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong")]

use paper::{PictureKind, PictureProblem, check_picture, check_signature};
use png::{BitDepth, ColorType, Encoder};
use proptest::{prelude::*, sample::Index};

const COLOURS: &[u8] = include_bytes!("pictures/colours.jpg");
const GREY: &[u8] = include_bytes!("pictures/grey.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("pictures/progressive.jpg");
const PRESS: &[u8] = include_bytes!("pictures/press.jpg");
const SIGNATURE: &[u8] = include_bytes!("pictures/signature.jpg");

/// A PNG file of which all samples have this value.
fn plain(colours: ColorType, depth: BitDepth, sample: u8) -> Vec<u8> {
    let (width, height) = (40, 30);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(colours);
    encoder.set_depth(depth);
    if colours == ColorType::Indexed {
        encoder.set_palette(vec![255, 255, 255, 11, 85, 99]);
        encoder.set_trns(vec![0, 255]);
    }
    let mut writer = encoder.write_header().unwrap();
    let bits = usize::from(depth as u8) * colours.samples();
    writer.write_image_data(&vec![sample; (40 * bits).div_ceil(8) * 30]).unwrap();
    writer.finish().unwrap();
    file
}

/// A PNG file whose header promises so many pixels.
fn promising(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    drop(encoder.write_header().unwrap());
    file
}

/// An SVG file around these elements.
fn svg(inside: &str) -> Vec<u8> {
    let head = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 60">"#;
    format!("{head}{inside}</svg>").into_bytes()
}

const DISC: &str = r##"<circle cx="50" cy="30" r="25" fill="#0b5563"/>"##;

fn unsupported(element: &str) -> PictureProblem {
    PictureProblem::Unsupported { element: element.to_owned() }
}

#[test]
fn the_three_kinds_are_told_by_their_content() {
    for (colours, depth, sample) in [
        (ColorType::Grayscale, BitDepth::One, 0),
        (ColorType::Grayscale, BitDepth::Eight, 90),
        (ColorType::GrayscaleAlpha, BitDepth::Sixteen, 120),
        (ColorType::Rgb, BitDepth::Eight, 12),
        (ColorType::Rgb, BitDepth::Sixteen, 12),
        (ColorType::Rgba, BitDepth::Eight, 200),
        (ColorType::Indexed, BitDepth::Eight, 1),
    ] {
        let kind = check_picture(&plain(colours, depth, sample));
        assert_eq!(kind, Ok(PictureKind::Png), "{colours:?} {depth:?}");
    }
    for jpeg in [COLOURS, GREY, PROGRESSIVE, SIGNATURE] {
        assert_eq!(check_picture(jpeg), Ok(PictureKind::Jpeg), "grey, colours, in several passes");
    }
    assert_eq!(check_picture(&svg(DISC)), Ok(PictureKind::Svg), "a disc");
    let wide: Vec<u8> = std::iter::once(0xFEFF)
        .chain(String::from_utf8(svg(DISC)).unwrap().encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(check_picture(&wide), Ok(PictureKind::Svg), "as some drawing programs write it");
}

#[test]
fn drawings_as_programs_write_them_are_taken() {
    let illustrator = r##"<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY ns_ai "http://ns.example.org/ai">
]>
<svg version="1.1" xmlns="&ns_svg;" xmlns:i="&ns_ai;" viewBox="0 0 100 60">
<metadata><sfw xmlns="http://ns.example.org/sfw"><text>kept</text></sfw></metadata>
<style type="text/css">.st0{fill:url(#a);} .st1{clip-path:url(#c);}</style>
<switch><foreignObject requiredExtensions="&ns_ai;"><i:pgfRef/></foreignObject>
<g><linearGradient id="a" x2="1"><stop stop-color="#0b5563"/><stop offset="1"/></linearGradient>
<clipPath id="c"><rect width="50" height="60"/></clipPath>
<g class="st1"><circle class="st0" cx="50" cy="30" r="25"/></g></g></switch>
<text id="empty"> </text></svg>"##;
    assert_eq!(check_picture(illustrator.as_bytes()), Ok(PictureKind::Svg), "with its own notes");
    let copies = r##"<symbol id="s"><path d="M10 10h30v30z" stroke="#000" stroke-dasharray="3 2"/></symbol>
<g style="filter:none;opacity:.5"><use href="#s"/><use xlink:href="#s" x="40"/></g>"##;
    assert_eq!(check_picture(&svg(copies)), Ok(PictureKind::Svg), "two copies of one shape");
}

#[test]
fn what_cannot_be_printed_is_refused_with_the_reason() {
    use PictureProblem::{
        Animated, Damaged, Embedded, Empty, NotAPicture, OtherKind, Outside, PressColours, Script,
        Texts, TooManyPixels,
    };
    let drawn = |inside: &str| svg(&format!("{DISC}{inside}"));
    let white = "<path d='M0 0h100v60H0z' fill='#fff'/>";
    let style = |rule: &str| drawn(&format!("<style>{rule}</style>"));
    let cases: Vec<(&str, Vec<u8>, PictureProblem)> = vec![
        ("nothing", Vec::new(), NotAPicture),
        ("a letter", b"Dear all, the training is on Friday.".to_vec(), NotAPicture),
        ("a page of the web", b"<!doctype html><html><svg></svg></html>".to_vec(), Damaged),
        ("another page", b"<html>svg</html>".to_vec(), NotAPicture),
        ("two frames", include_bytes!("pictures/moving.png").to_vec(), Animated),
        ("GIF", include_bytes!("pictures/moving.gif").to_vec(), OtherKind { kind: "GIF" }),
        ("WebP", include_bytes!("pictures/other.webp").to_vec(), OtherKind { kind: "WebP" }),
        ("PDF", b"%PDF-1.7\n".to_vec(), OtherKind { kind: "PDF" }),
        (
            "a hundred million pixels",
            promising(10_000, 10_000),
            TooManyPixels { width: 10_000, height: 10_000 },
        ),
        ("a promise", promising(100, 100), Damaged),
        ("for a press", PRESS.to_vec(), PressColours),
        ("white", plain(ColorType::Rgb, BitDepth::Eight, 255), Empty),
        ("transparent", plain(ColorType::Rgba, BitDepth::Eight, 0), Empty),
        ("an empty drawing", svg(""), Empty),
        ("a white drawing", svg(white), Empty),
        ("without size", DISC.replace("<circle", "<svg width='0'").into_bytes(), Damaged),
        ("words", drawn("<text x='9' y='9'>ISF</text>"), Texts),
        ("a program", drawn("<script>alert(1)</script>"), Script),
        ("a program on a click", drawn("<g onclick='alert(1)'/>"), Script),
        ("a program in a link", drawn("<a href='JavaScript:alert(1)'/>"), Script),
        ("another drawing", drawn("<use href='other.svg#a'/>"), Outside),
        ("a style from elsewhere", style("@import url(https://example.org/a.css);"), Outside),
        ("a colour from elsewhere", style("path{fill:url(a.svg#b)}"), Outside),
        ("in an attribute", drawn("<g clip-path='url( \"https://example.org/#a\" )'/>"), Outside),
        (
            "a file of the computer",
            b"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hosts'>]><svg>&x;</svg>".to_vec(),
            Outside,
        ),
        (
            "a style sheet",
            b"<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
            Outside,
        ),
        ("a photograph inside", drawn("<image href='data:image/png;base64,AA'/>"), Embedded),
        ("a page inside", drawn("<foreignObject><p>a</p></foreignObject>"), Embedded),
        ("movement", drawn("<animate attributeName='r' to='9'/>"), Animated),
        ("a pattern", drawn("<pattern id='p'/>"), unsupported("pattern")),
        ("a shadow", drawn("<filter id='f'/>"), unsupported("filter")),
        ("another shadow", drawn("<g style='filter: blur(3px)'/>"), unsupported("filter")),
        ("variables", drawn("<g style='fill:var(--a)'/>"), unsupported("var()")),
    ];
    for (what, file, problem) in cases {
        assert_eq!(check_picture(&file), Err(problem), "{what}");
    }
}

#[test]
fn drawings_that_would_take_for_ever_are_refused_at_once() {
    let deep = "<g>".repeat(5_000) + &"</g>".repeat(5_000);
    let chain = |links: u32, copies: usize, element: &str| {
        let mut chain = format!("<g id='a0'>{}</g>", DISC.repeat(copies));
        for link in 1..links {
            let uses = format!("<{element} href='#a{}'/>", link - 1).repeat(copies);
            chain += &format!("<g id='a{link}'>{uses}</g>");
        }
        chain
    };
    let masks: String = (0..30)
        .map(|link| {
            let part = format!("<path d='M0 0h90v60z' class='m{}'/>", link + 1);
            format!("<style>.m{link}{{mask:url(#m{link})}}</style><mask id='m{link}'>{part}{part}</mask>")
        })
        .collect();
    let laughs = "<!DOCTYPE svg [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    let long = format!("<!DOCTYPE svg [<!ENTITY a '{}'>]>", "x".repeat(100_000));
    let dashes = "<path d='M0 0H1e6' stroke='#000' stroke-dasharray='.001'/>";
    let layers = "<g opacity='.99'>".repeat(50) + DISC + &"</g>".repeat(50);
    for (what, file) in [
        ("things in things", svg(&deep)),
        ("copies of copies", svg(&chain(12, 10, "use"))),
        ("a copy of itself", svg("<g id='a'><use href='#a'/></g>")),
        ("a long chain", svg(&chain(400, 1, "use"))),
        ("masks of masks", svg(&format!("{masks}<path d='M0 0h90v60z' class='m0'/>"))),
        ("words of words", [laughs.as_bytes(), &svg("<desc>&b;</desc>")].concat()),
        ("a long word often", [long.as_bytes(), &svg(&"<desc>&a;</desc>".repeat(1_000))].concat()),
        ("dashes", svg(dashes)),
        ("a length beyond all measure", svg("<path d='M0 0H1e30V9z'/>")),
        ("a scale beyond all measure", svg(&format!("<g transform='scale(1e7)'>{DISC}</g>"))),
        (
            "a thread",
            DISC.replace(
                "<circle",
                "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='1'",
            )
            .into_bytes(),
        ),
        (
            "rules on shapes",
            svg(&format!("<style>{}</style>{}", "g{}".repeat(5_000), DISC.repeat(5_000))),
        ),
        ("coat upon coat", svg(&"<path d='M0 0h100v60H0z'/>".repeat(9_000))),
        ("sheet upon sheet", svg(&layers.repeat(20))),
    ] {
        assert_eq!(check_picture(&file), Err(PictureProblem::TooComplex), "{what}");
    }
    let huge = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e7 1e7' width='9e6'>";
    let huge = format!("{huge}<path d='M0 0h1e7v5e6z'/></svg>");
    assert_eq!(check_picture(huge.as_bytes()), Ok(PictureKind::Svg), "a large unit is no burden");
}

#[test]
fn a_signature_is_ink_on_paper() {
    assert_eq!(check_signature(SIGNATURE), Ok(PictureKind::Jpeg), "blue ink, photographed");
    for (what, file) in [
        ("only paper", plain(ColorType::Rgb, BitDepth::Eight, 230)),
        ("only ink", plain(ColorType::Rgb, BitDepth::Eight, 20)),
        ("nothing", plain(ColorType::Rgba, BitDepth::Eight, 0)),
    ] {
        assert_eq!(check_signature(&file), Err(PictureProblem::NoInkOnPaper), "{what}");
    }
}

/// Files that are fine, one of each kind.
fn sound() -> Vec<Vec<u8>> {
    let drawing = svg(&format!(
        "<defs><linearGradient id='a'><stop stop-color='red'/></linearGradient></defs>
         <style>.b{{fill:url(#a)}}</style>{DISC}<path class='b' d='M5 5c9 9 1 2 30 4l8 30z'/>"
    ));
    vec![
        plain(ColorType::Rgba, BitDepth::Eight, 90),
        plain(ColorType::Indexed, BitDepth::Eight, 1),
        COLOURS.to_vec(),
        PROGRESSIVE.to_vec(),
        drawing,
    ]
}

#[test]
fn a_file_that_was_cut_off_is_never_taken() {
    for file in sound() {
        assert!(check_picture(&file).is_ok(), "whole");
        for length in 0..file.len() {
            let result = check_picture(&file[..length]);
            assert!(result.is_err(), "{length} bytes of {}", file.len());
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_looked_at_without_harm(
        start in prop::sample::select(vec![
            &b""[..], b"\x89PNG\r\n\x1A\n", b"\xFF\xD8\xFF", b"<svg xmlns='http://www.w3.org/2000/svg' ",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let _ = check_picture(&[start, &bytes].concat());
        let _ = check_signature(&[start, &bytes].concat());
    }

    #[test]
    fn any_change_of_a_file_is_looked_at_without_harm(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..12),
        cut in any::<Index>(),
        cuts in any::<bool>(),
    ) {
        let mut file = which.get(&sound()).clone();
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        if cuts {
            file.truncate(cut.index(file.len()));
        }
        let _ = check_picture(&file);
        let _ = check_signature(&file);
    }

    #[test]
    fn any_numbers_in_a_drawing_are_drawn_or_refused(
        numbers in prop::collection::vec(prop::sample::select(vec![
            "0", "1", "-1", "50", "1e7", "-1e7", "6e-17", "NaN", "1e400", ".5%", "9e6px", "",
        ]), 20),
    ) {
        let n = |at: usize| numbers[at];
        let file = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='{}' height='{}' viewBox='0 0 {} {}'>
             <radialGradient id='g' r='{}' fx='{}' gradientTransform='scale({})'><stop/></radialGradient>
             <mask id='m'><circle r='{}' fill='#fff'/></mask>
             <clipPath id='c' clipPathUnits='objectBoundingBox'><circle r='.5'/></clipPath>
             <g transform='scale({} {})' opacity='.5' mask='url(#m)' clip-path='url(#c)'>
             <g transform='scale({} {}) skewX({})'><rect fill='url(#g)' x='{}' y='{}' width='{}' height='{}' stroke='red' stroke-width='{}'
              stroke-dasharray='{} {}'/></g></g></svg>",
            n(0), n(1), n(2), n(3), n(4), n(5), n(6), n(7), n(8), n(9), n(10), n(11), n(12), n(13),
            n(14), n(15), n(16), n(17), n(18), n(19),
        );
        let _ = check_picture(file.as_bytes());
    }
}
