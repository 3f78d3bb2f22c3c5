<?php
// The certificates by TCPDF: by_tcpdf.php CONTENT OUT all|separate FONTS WORK.
//
// TCPDF reads fonts in a form of its own, made once into WORK and not measured again. It knows no
// isolates (U+2068, U+2069), which are left out. What all say is one template of each document.

[, $content, $out, $form, $fonts, $work] = $argv;
define('K_PATH_FONTS', "$work/");
require_once '/usr/share/php/tcpdf/tcpdf.php';
foreach (['Amiri-Regular' => 'amiri', 'Amiri-Bold' => 'amirib'] as $file => $name) {
    if (!file_exists("$work/$name.php")) {
        copy("$fonts/$file.ttf", "$work/$name.ttf");
        TCPDF_FONTS::addTTFfont("$work/$name.ttf", 'TrueTypeUnicode', '', 32, "$work/");
    }
}
// Asked for by every document, used by none.
copy('/usr/share/php/tcpdf/fonts/helvetica.php', "$work/helvetica.php");
if ($form === 'fonts') {
    exit(0);
}
$begun = hrtime(true);
$words = json_decode(file_get_contents("$content/content.json"), true);
array_walk_recursive($words, function (&$text) {
    $text = is_string($text) ? str_replace(["\u{2068}", "\u{2069}"], '', $text) : $text;
});
$codes = file_get_contents("$content/codes.bits");
// In a millimetre.
const POINTS = 72 / 25.4;
const SIZES = ['body' => 14, 'strong' => 17, 'small' => 11];

function document(string $title): TCPDF
{
    $pdf = new TCPDF('L', 'mm', 'A4', true, 'UTF-8', false);
    $pdf->setPrintHeader(false);
    $pdf->setPrintFooter(false);
    $pdf->setAutoPageBreak(false);
    $pdf->setMargins(24, 0, 24);
    $pdf->setTitle($title);
    // Its subsets of Amiri cannot be read by poppler; whole faces can.
    $pdf->setFontSubsetting(false);
    return $pdf;
}

function line(TCPDF $pdf, float $down, float $size, string $text, string $font = 'amiri', float $left = 24, float $width = 249): void
{
    $pdf->setFont($font, '', $size);
    $pdf->setXY($left, $down);
    $pdf->Cell($width, $size * 0.5, $text, 0, 0, 'C');
}

function sharedPart(TCPDF $pdf, array $words, string $content): void
{
    foreach ([[10, 0.42], [12, 0.14]] as [$inset, $thick]) {
        $pdf->Rect($inset, $inset, 297 - 2 * $inset, 210 - 2 * $inset, 'D', ['all' => ['width' => $thick, 'color' => [11, 85, 99]]]);
    }
    foreach ($words['logos'] as $place => $logo) {
        $pdf->Image("$content/$logo", 50 + 83 * $place, 17, 0, 16, 'PNG');
    }
    $pdf->setRTL(true, false);
    $pdf->setTextColor(11, 85, 99);
    line($pdf, 34, 30, $words['title'], 'amirib');
    $pdf->setTextColor(0, 0, 0);
    line($pdf, 56, 14, $words['opening']);
    foreach ($words['body'] as $place => $it) {
        line($pdf, 92 + $place * 8.5, SIZES[$it['style']], $it['text'], $it['style'] === 'strong' ? 'amirib' : 'amiri');
    }
    foreach ($words['notes'] as $place => $note) {
        line($pdf, 138 + $place * 6, 10, $note);
    }
    foreach ($words['signatures'] as $place => [$name, $function]) {
        line($pdf, 169, 11, $name, 'amiri', 24 + 90 * $place, 60);
        line($pdf, 175, 10, $function, 'amiri', 24 + 90 * $place, 60);
    }
    line($pdf, 188, 10, $words['issued']);
    $pdf->setRTL(false, false);
    foreach ([213, 123] as $left) {
        $pdf->Line($left, 168, $left + 60, 168, ['width' => 0.18, 'color' => [0, 0, 0]]);
    }
    line($pdf, 48, 14, $words['second_title']);
    foreach ($words['second'] as $place => $it) {
        $pdf->setFont('amiri', '', SIZES[$it['style']] * 0.75);
        $pdf->setXY(24, 119 + $place * 12);
        $pdf->MultiCell(249, 5, $it['text'], 0, 'C');
    }
}

// A filled bar for each run of dark modules, written as the drawing operators themselves:
// TCPDF's own method for a rectangle takes ten times as long.
function code(TCPDF $pdf, string $codes, int $side, int $number): void
{
    $given = intdiv($side + 7, 8);
    $module = 30 / $side;
    $bars = '';
    for ($y = 0; $y < $side; $y++) {
        $row = '';
        foreach (str_split(substr($codes, ($number * $side + $y) * $given, $given)) as $byte) {
            $row .= sprintf('%08b', ord($byte));
        }
        $row = substr($row, 0, $side);
        for ($x = strpos($row, '1'); $x !== false; $x = strpos($row, '1', $end)) {
            $end = strpos($row, '0', $x);
            $end = $end === false ? $side : $end;
            $bars .= sprintf('%.2F %.2F %.2F %.2F re ', (24 + $x * $module) * POINTS, (52 - ($y + 1) * $module) * POINTS, ($end - $x) * $module * POINTS, $module * POINTS);
            if ($end === $side) {
                break;
            }
        }
    }
    raw($pdf, $bars . 'f');
}

// TCPDF keeps its way of writing operators to itself and to what extends it.
function raw(TCPDF $pdf, string $operators): void
{
    (fn () => $this->_out($operators))->call($pdf);
}

// What all say has to be set while there is a page, and is then shown on each.
function template(TCPDF $pdf, array $words, string $content): string
{
    $template = $pdf->startTemplate(297, 210);
    sharedPart($pdf, $words, $content);
    $pdf->endTemplate();
    return $template;
}

function page(TCPDF $pdf, string $template, array $words, string $codes, int $number, array $person): void
{
    $pdf->printTemplate($template, 0, 0, 297, 210);
    $pdf->setRTL(true, false);
    line($pdf, 64, 26, $person['name'], 'amirib');
    line($pdf, 85, 11, $person['team']);
    $pdf->setRTL(false, false);
    line($pdf, 77, 14, $person['latin_name']);
    code($pdf, $codes, $words['code_side'], $number);
    line($pdf, 190, 8, $person['serial'], 'amiri', 24, 30);
}

$pdf = null;
foreach ($words['people'] as $number => $person) {
    if ($pdf === null || $form === 'separate') {
        $pdf = document($person['title']);
        $pdf->AddPage();
        $template = template($pdf, $words, $content);
    } else {
        $pdf->AddPage();
    }
    page($pdf, $template, $words, $codes, $number, $person);
    if ($form === 'separate') {
        $pdf->Output("$out/" . ($number + 1) . '.pdf', 'F');
    }
}
if ($form === 'all') {
    $pdf->Output("$out/all.pdf", 'F');
}
echo json_encode(['in_process_milliseconds' => (hrtime(true) - $begun) / 1e6]), "\n";
