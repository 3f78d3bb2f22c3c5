//! Prints certificates and says what that took, as JSON: `thousand [count] [separate]`.
//!
//! Each is in Arabic with a Latin name and an English block, with three pictures as logos and a
//! square code of 256 bytes. Nothing is written to a disk.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring tool")]

#[path = "specimen/mod.rs"]
mod specimen;

use std::{env, fs, sync::Arc};

use paper::{Certificate, Fonts, Logo, one_file, separate};

fn main() {
    specimen::with_fonts(measure);
}

fn measure(fonts: &Fonts<'_>) {
    let count = env::args().nth(1).map_or(1000, |argument| argument.parse().unwrap());
    let apart = env::args().nth(2).is_some_and(|argument| argument == "separate");
    let shapes = [(320, 320, [11, 85, 99]), (600, 200, [154, 63, 29]), (400, 300, [30, 60, 140])];
    let logos = shapes.map(|(width, height, colour)| specimen::drawn(width, height, colour).into());
    let certificates: Vec<Certificate> =
        (0..count).map(|number| certificate(number, &logos)).collect();
    let given = peak_resident_kib();
    let before = cpu_seconds();
    let first = one_file(fonts, &certificates[..1], &mut |_| true).unwrap().len();
    let first_cpu = cpu_seconds() - before;
    let before = cpu_seconds();
    let mut bytes = 0;
    if apart {
        let mut step = |_, pdf: Vec<u8>| {
            bytes += pdf.len();
            true
        };
        separate(fonts, &certificates, &mut |_| true, &mut step).unwrap();
    } else {
        bytes = one_file(fonts, &certificates, &mut |_| true).unwrap().len();
    }
    let cpu = cpu_seconds() - before;
    #[expect(clippy::cast_precision_loss, reason = "a count of papers")]
    let rate = count as f64 / cpu;
    println!(
        "{{\"count\":{count},\"cpu_seconds\":{cpu:.3},\"per_cpu_second\":{rate:.0},\
         \"bytes\":{bytes},\"bytes_each\":{},\"peak_resident_kib\":{},\"given_kib\":{given},\
         \"first_bytes\":{first},\"first_cpu_milliseconds\":{:.1}}}",
        bytes / count,
        peak_resident_kib(),
        first_cpu * 1000.0
    );
}

/// With a name of its own, and what else differs from person to person.
fn certificate(number: usize, logos: &[Arc<[u8]>; 3]) -> Certificate {
    let given = ["زهراء", "علي", "مريم", "حسين", "نور", "سارة", "كرّار", "هبة", "ڕێبوار", "ژیان"];
    let father =
        ["عبد الأمير", "كاظم", "جواد", "مهدي", "صالح", "ناصر", "سعدون", "رشيد", "ئازاد", "کەریم"];
    let grandfather = ["حسن", "عباس", "سلمان", "فاضل", "عومەر", "هادي", "يونس", "إسماعيل", "طه"];
    let family = [
        "الكوفي",
        "الموسوي",
        "البصري",
        "التميمي",
        "الخزرجي",
        "العبيدي",
        "الجبوري",
        "الزبيدي",
        "گۆران",
        "الربيعي",
        "الساعدي",
    ];
    let teams = ["فريق فكّر بغيرك", "منتدى البصرة الاجتماعي", "فريق أكيتو", "بصمة عراقية"];
    let pick = |words: &[&'static str], each: usize| words[number / each % words.len()];
    let name = format!(
        "{} {} {} {}",
        pick(&given, 1),
        pick(&father, 10),
        pick(&grandfather, 100),
        pick(&family, 900)
    );
    let latin = format!("Participant Number {number} Al-Kufi");
    let words = specimen::arabic(&name, Some(&latin), number);
    let mut body = words.body;
    body[0].text.text = format!("من \u{2068}{}\u{2069}", pick(&teams, 3));
    let bilingual = specimen::bilingual();
    let names = ["Najaf Social Forum", "Iraqi Social Forum", "Un Ponte Per"];
    let logo = |(name, picture): (&str, &Arc<[u8]>)| Logo {
        name: specimen::text("en", name),
        picture: Some(Arc::clone(picture)),
    };
    Certificate {
        body,
        second_title: bilingual.second_title,
        second: bilingual.second,
        logos: names.into_iter().zip(logos).map(logo).collect(),
        code: Some(code(number)),
        ..words
    }
}

/// As long as a signed one: letters of base 45 that no machine can shorten.
fn code(number: usize) -> String {
    let alphabet: Vec<char> = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".chars().collect();
    let mut state = number as u64 + 1;
    let mut letter = || {
        // A linear congruential generator with Knuth's factor for MMIX.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        alphabet[usize::try_from(state >> 33).unwrap() % alphabet.len()]
    };
    (0..249).fold("HADIR1:".to_owned(), |mut code, _| {
        code.push(letter());
        code
    })
}

/// The time of this process on processors. The scheduler counts it in nanoseconds.
fn cpu_seconds() -> f64 {
    let threads = fs::read_dir("/proc/self/task").unwrap();
    let nanoseconds = threads.map(|thread| {
        let counts = fs::read_to_string(thread.unwrap().path().join("schedstat")).unwrap();
        counts.split_whitespace().next().unwrap().parse::<f64>().unwrap()
    });
    nanoseconds.sum::<f64>() / 1e9
}

/// The most memory that was resident so far.
fn peak_resident_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
