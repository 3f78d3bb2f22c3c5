// Text typed with the other keyboard layout: "ugd" on an Arabic keyboard is "علي", and the other way round.
const QWERTY = "`qwertyuiop[]asdfghjkl;'zxcvnm,./";
const ARABIC = 'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ';

/** The same keys on the other layout; characters outside both layouts stay. */
export function otherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (character) => {
    if (character === 'b') return 'لا';
    const latin = QWERTY.indexOf(character);
    if (latin >= 0) return ARABIC[latin] ?? character;
    const arabic = ARABIC.indexOf(character);
    return arabic >= 0 ? (QWERTY[arabic] ?? character) : character;
  }).join('');
}
