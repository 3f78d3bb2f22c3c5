//! Prints 1,000 certificates into one file and says what that took, as JSON.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring tool")]

#[path = "specimen/mod.rs"]
mod specimen;

use std::{env, fs, sync::Arc};

use paper::{Certificate, Fonts, Logo, one_file, separate};

const COUNT: usize = 1000;

fn main() {
    specimen::with_fonts(measure);
}

fn measure(fonts: &Fonts<'_>) {
    let logo: Arc<[u8]> = specimen::drawn(320, 320, [11, 85, 99]).into();
    let certificates: Vec<Certificate> =
        (0..COUNT).map(|number| certificate(number, &logo)).collect();
    let before = cpu_seconds();
    let apart = env::args().nth(1).is_some_and(|argument| argument == "separate");
    let mut bytes = 0;
    if apart {
        let mut step = |_, pdf: Vec<u8>| {
            bytes += pdf.len();
            true
        };
        separate(fonts, &certificates, &mut step).unwrap();
    } else {
        bytes = one_file(fonts, &certificates, &mut |_| true).unwrap().len();
    }
    let cpu = cpu_seconds() - before;
    println!(
        "{{\"count\":{COUNT},\"cpu_seconds\":{cpu:.2},\"peak_resident_kib\":{},\"bytes\":{bytes}}}",
        peak_resident_kib()
    );
}

/// Arabic with a Latin line, each with a name of its own, three logos of which one is a picture.
fn certificate(number: usize, logo: &Arc<[u8]>) -> Certificate {
    let given = ["زهراء", "علي", "مريم", "حسين", "نور", "سارة", "كرّار", "هبة", "ڕێبوار", "ژیان"];
    let father =
        ["عبد الأمير", "كاظم", "جواد", "مهدي", "صالح", "ناصر", "سعدون", "رشيد", "ئازاد", "کەریم"];
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
    ];
    let name = format!(
        "{} {} {}",
        given[number % 10],
        father[number / 10 % 10],
        family[number / 100 % 10]
    );
    let latin = format!("Participant Number {number} Al-Kufi");
    let mut certificate = specimen::arabic(&name, Some(&latin), number);
    certificate.logos[1] =
        Logo { name: specimen::text("en", "Iraqi Social Forum"), picture: Some(Arc::clone(logo)) };
    certificate
}

/// User and system time of this process. The fields are in ticks of 1/100 s on Linux.
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    ticks / 100.0
}

/// The most memory that was resident so far.
fn peak_resident_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
