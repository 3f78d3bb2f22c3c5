// Where things lie in the overview: what is in sight, how far to scroll, where the keys lead.
import { moved as movedInRows, type Cell, type Move } from '../marks/geometry';

/** Sizes in CSS pixels; the styles take them from here. */
export const ROW = 40;
export const HEAD = 62;
export const FOOT = 50;
/** The narrowest and the widest column of a session. */
const COLUMN = { least: 46, most: 92 };
/** The columns behind the sessions: hours, share, certificate. */
export const SUMS = [66, 66, 132] as const;
/** With the line before them. */
export const SUMS_WIDTH = SUMS.reduce((sum, width) => sum + width, 1);
/** Rows and columns that are drawn beyond each edge, so that a small step shows nothing empty. */
const SPARE = 3;

/** Indices from `from` on, up to and without `to`. */
export interface Span {
  from: number;
  to: number;
}

/** How wide the names and the sessions are in a grid of this width, and whether the sums stay in sight. */
export interface Widths {
  name: number;
  session: number;
  sumsStay: boolean;
}

/** Few sessions share the room that there is; many are scrolled, and then the names keep theirs. */
export function widths(inner: number, sessions: number): Widths {
  const least = inner < 1000 ? 190 : 236;
  const sumsStay = inner >= 1080;
  const room = inner - least - SUMS_WIDTH;
  const share = Math.floor(room / Math.max(1, sessions));
  const session = Math.min(COLUMN.most, Math.max(COLUMN.least, share));
  return { name: Math.max(least, inner - sessions * session - SUMS_WIDTH), session, sumsStay };
}

/** Which of `count` things of one size lie within `length` pixels behind `offset`, and a few around them. */
export function inSight(offset: number, length: number, size: number, count: number): Span {
  const first = Math.floor(Math.max(0, offset) / size) - SPARE;
  const behind = Math.ceil((Math.max(0, offset) + length) / size) + SPARE;
  return { from: Math.min(count, Math.max(0, first)), to: Math.min(count, Math.max(0, behind)) };
}

/** The indices of a span, and of one more that must be there: what has the keyboard stays drawn. */
export function drawn(span: Span, kept: number, count: number): number[] {
  const all = Array.from({ length: Math.max(0, span.to - span.from) }, (_, index) => span.from + index);
  if (kept < 0 || kept >= count || (kept >= span.from && kept < span.to)) return all;
  return kept < span.from ? [kept, ...all] : [...all, kept];
}

/** The offset nearest to `offset` at which what begins at `start` is whole within `length`. */
export function scrolledTo(offset: number, length: number, start: number, size: number): number {
  if (start < offset || size > length) return start;
  return Math.max(offset, start + size - length);
}

export interface Extent {
  people: number;
  columns: number;
  /** Rows that fit on the screen. */
  page: number;
  rtl: boolean;
}

/**
 * The cell after a move. Row 0 is the heads, rows from 1 are people, the last one is the totals. As in a
 * table with frozen heads, only the arrows go to heads and totals; jumps stay among the people.
 */
export function moved(cell: Cell, move: Move, { people, columns, page, rtl }: Extent): Cell {
  const usable = Array.from({ length: people + 2 }, () => true);
  const next = movedInRows(cell, move, { usable, columns, page, rtl });
  const jumps = move === 'grid_start' || move === 'grid_end' || move === 'page_up' || move === 'page_down';
  return jumps ? { ...next, row: Math.min(people, Math.max(1, next.row)) } : next;
}
