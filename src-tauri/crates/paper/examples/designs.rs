//! Draws every design in every format and language: a PDF and a picture of each, and sheets that
//! show them side by side. Arguments: the folder, and perhaps a part of the names to draw.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool for whoever draws")]

#[path = "designs/contact.rs"]
mod contact;
#[path = "specimen/mod.rs"]
mod specimen;

use std::{env, fmt::Write as _, fs, path::PathBuf, thread};

use paper::{Certificate, Design, Fonts, Format, Look, Orientation, one_file, picture, test_page};

/// Pixels per millimetre of the single pictures and of those on the sheets.
const FINE: u32 = 6;
const COARSE: u32 = 2;

const LOOKS: [(&str, Look); 4] = [
    ("two-rivers", Look::TwoRivers),
    ("modern", Look::Modern),
    ("stock", Look::Stock),
    ("monochrome", Look::Monochrome),
];
const PAPERS: [(&str, Format, Orientation, u32); 4] = [
    ("a4", Format::A4, Orientation::Landscape, 297),
    ("a4-portrait", Format::A4, Orientation::Portrait, 210),
    ("a5", Format::A5, Orientation::Landscape, 210),
    ("a5-portrait", Format::A5, Orientation::Portrait, 148),
];

/// A page to draw.
struct Job {
    /// Look, paper and content; the name of its files.
    name: String,
    sheet: String,
    certificate: Certificate,
    millimetres: u32,
}

fn main() {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "target/designs".to_owned()));
    let wanted = arguments.next().unwrap_or_default();
    fs::create_dir_all(&folder).unwrap();
    let jobs: Vec<Job> = jobs().into_iter().filter(|job| job.name.contains(&wanted)).collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let parts = jobs.chunks(jobs.len().div_ceil(workers).max(1));
    let drawn: Vec<Result<Vec<u8>, String>> = specimen::with_fonts(|fonts| {
        let draw = |part: &[Job]| part.iter().map(|job| draw(fonts, &folder, job)).collect();
        thread::scope(|scope| {
            let work: Vec<_> =
                parts.map(|part| scope.spawn(move || -> Vec<_> { draw(part) })).collect();
            work.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
        })
    });
    let mut legend = String::new();
    let mut sheets: Vec<(&str, Vec<&[u8]>)> = Vec::new();
    for (job, drawn) in jobs.iter().zip(&drawn) {
        match drawn {
            Ok(png) => match sheets.iter_mut().find(|sheet| sheet.0 == job.sheet) {
                Some(sheet) => sheet.1.push(png),
                None => sheets.push((&job.sheet, vec![png])),
            },
            Err(failure) => println!("{}: {failure}", job.name),
        }
        let result = if drawn.is_ok() { "" } else { " (was not printed)" };
        writeln!(legend, "{}: {}{result}", job.sheet, job.name).unwrap();
    }
    specimen::with_fonts(|fonts| test_pages(fonts, &folder));
    for (name, pages) in &sheets {
        fs::write(folder.join(format!("sheet-{name}.png")), contact::sheet(pages)).unwrap();
    }
    fs::write(folder.join("legend.txt"), legend).unwrap();
    println!("{} pages on {} sheets in {}", jobs.len(), sheets.len(), folder.display());
}

/// Pages to lay on the stock, in both directions.
fn test_pages(fonts: &Fonts<'_>, folder: &std::path::Path) {
    for language in ["ar", "en"] {
        let pdf = test_page(fonts, &specimen::trial(language)).unwrap();
        fs::write(folder.join(format!("test-page-{language}.pdf")), &pdf).unwrap();
        let drawn = picture(&pdf, 0, 297 * FINE).unwrap();
        fs::write(folder.join(format!("test-page-{language}.png")), &drawn.png).unwrap();
    }
}

/// Every look on every paper in every language, then the hard ones.
fn jobs() -> Vec<Job> {
    let mut jobs = Vec::new();
    for (look_name, look) in LOOKS {
        for (paper, format, orientation, millimetres) in PAPERS {
            let design = Design { look, format, orientation, ..Design::default() };
            let mut add = |content: &str, sheet: String, certificate: Certificate| {
                let stretch_title = content.ends_with("-stretched");
                let fingerprint = content.starts_with("fingerprint");
                jobs.push(Job {
                    name: format!("{look_name}-{paper}-{content}"),
                    sheet,
                    certificate: Certificate {
                        design: Design { stretch_title, fingerprint, ..design },
                        ..certificate
                    },
                    millimetres,
                });
            };
            for language in specimen::LANGUAGES {
                let sheet = format!("{look_name}-{paper}");
                add(language, sheet, specimen::of_language(language));
            }
            for language in ["ar", "ckb", "ar+en"] {
                let sheet = format!("{look_name}-stretched");
                add(&format!("{language}-stretched"), sheet, specimen::of_language(language));
            }
            let fine = format!("{look_name}-fingerprint");
            let without_code = Certificate { code: None, ..specimen::of_language("en") };
            add("fingerprint", fine.clone(), specimen::of_language("ar"));
            add("fingerprint-without-code", fine, without_code);
            let hard = format!("{look_name}-hard");
            add("hard", hard.clone(), specimen::hard(false));
            add("hard-ar+en", hard.clone(), specimen::hard(true));
            add("hard-it", hard, specimen::hard_italian());
        }
    }
    jobs
}

/// Writes one page as PDF and as picture, and returns the small picture for the sheet.
fn draw(fonts: &Fonts<'_>, folder: &std::path::Path, job: &Job) -> Result<Vec<u8>, String> {
    let pdf = one_file(fonts, std::slice::from_ref(&job.certificate), &mut |_| true)
        .map_err(|failure| format!("{failure:?}"))?;
    fs::write(folder.join(format!("{}.pdf", job.name)), &pdf).unwrap();
    let fine = picture(&pdf, 0, job.millimetres * FINE).unwrap();
    fs::write(folder.join(format!("{}.png", job.name)), &fine.png).unwrap();
    Ok(picture(&pdf, 0, job.millimetres * COARSE).unwrap().png)
}
