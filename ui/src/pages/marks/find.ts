// Who is meant by what was typed: names and organisations by their beginnings, numbers by their digits.
import { call } from '../../backend/backend';
import type { SearchKey } from '../../generated/api';
import { otherLayout } from '../../words/layout';

/** Somebody who can be looked for. */
export interface Findable {
  search: readonly string[];
  phones: readonly string[];
}

export interface Found<T> {
  /** What was looked for; `null`: nothing that could be. */
  wanted: SearchKey | null;
  rows: T[];
  /** The text that was really looked for, when the other keyboard layout was meant. */
  as: string | null;
}

/** `0` and the last digits find a number too, as `4567` does. */
const dials = (number: string, digits: string): boolean =>
  number.includes(digits) || (/^0\d{3}/.test(digits) && number.endsWith(digits.slice(1)));

export const matches = (row: Findable, wanted: SearchKey): boolean =>
  wanted.phone !== null
    ? row.phones.some((number) => dials(number, wanted.phone ?? ''))
    : wanted.tokens.every((token) => row.search.some((word) => word.startsWith(token)));

/** The rows that a text finds, or its twin on the other keyboard layout. */
export async function find<T extends Findable>(rows: readonly T[], text: string): Promise<Found<T>> {
  const wanted = await call('texts_search_key', { text });
  if (wanted.phone === null && wanted.tokens.length === 0) return { wanted: null, rows: [], as: null };
  const found = rows.filter((row) => matches(row, wanted));
  if (found.length > 0 || wanted.phone !== null) return { wanted, rows: found, as: null };
  const twin = otherLayout(text);
  const other = await call('texts_search_key', { text: twin });
  const foundSo = other.tokens.length === 0 ? [] : rows.filter((row) => matches(row, other));
  return foundSo.length > 0 ? { wanted: other, rows: foundSo, as: twin } : { wanted, rows: [], as: null };
}
