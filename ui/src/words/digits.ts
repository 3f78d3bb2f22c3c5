// Digits: shown in the chosen system, read in any of the three.
const ZEROS = [0x0030, 0x0660, 0x06f0];

/** The value of one digit character in Latin, Arabic or Persian digits, or null. */
export function digitValue(character: string): number | null {
  const code = character.codePointAt(0);
  if (code === undefined) return null;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return null;
}

/** The same text with every digit as 0-9. */
export function asciiDigits(text: string): string {
  return Array.from(text, (character) => digitValue(character)?.toString() ?? character).join('');
}

/** The same text with every digit taken from `characters` ("٠١٢٣٤٥٦٧٨٩"). */
export function showDigits(text: string, characters: string): string {
  const shown = Array.from(characters);
  return Array.from(text, (character) => {
    const value = digitValue(character);
    return value === null ? character : (shown[value] ?? character);
  }).join('');
}

/** A whole number typed in any digits, or null when it is none, or outside `least`..`most`. */
export function readWhole(text: string, least: number, most: number): number | null {
  const plain = asciiDigits(text).trim();
  if (!/^\d{1,9}$/.test(plain)) return null;
  const value = Number(plain);
  return value >= least && value <= most ? value : null;
}
