// Pictures of whole designs, drawn once.
import { asFailure, call } from '../../backend/backend';
import type { Design, Failure, Id } from '../../generated/api';

/** By what they are drawn from: coming back to a list is instant. */
const pictures = new Map<string, string>();
const MOST_PICTURES = 60;

/** The picture of a design as a small page, or why there is none. */
export async function pictureOf(
  design: Design,
  training: Id | null,
  width: number,
): Promise<{ png: string } | { failure: Failure }> {
  const key = JSON.stringify([design, training, width]);
  const known = pictures.get(key);
  if (known !== undefined) return { png: known };
  try {
    const asked = { training, design, kind: 'participation', languages: 'ar', width } as const;
    const { png } = await call('designs_preview', asked);
    if (pictures.size >= MOST_PICTURES) pictures.clear();
    pictures.set(key, png);
    return { png };
  } catch (reason) {
    return { failure: asFailure(reason) };
  }
}
