// A text with placeholders in braces, taken apart: "Dear {name}" is words, then a placeholder.
export interface Piece {
  text: string;
  /** What stands between the braces; null for ordinary words. */
  token: string | null;
}

const PLACEHOLDER = /\{([^{}\n]*)\}/g;

/** The pieces in order; joined again they are the text. */
export function pieces(text: string): Piece[] {
  const all: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(PLACEHOLDER)) {
    if (found.index > end) all.push({ text: text.slice(end, found.index), token: null });
    all.push({ text: found[0], token: (found[1] ?? '').trim() });
    end = found.index + found[0].length;
  }
  if (end < text.length) all.push({ text: text.slice(end), token: null });
  return all;
}
