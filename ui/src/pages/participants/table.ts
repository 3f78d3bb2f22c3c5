// What the table of participants shows: filtered, sorted by places that Rust gives, and only what is in sight.
import type { ParticipantColumn, ParticipantRow } from '../../generated/api';

/** The columns beside number and name, in the order of the screen. */
export const COLUMNS: readonly ParticipantColumn[] = [
  'latin_name',
  'certificate_name',
  'affiliation',
  'role',
  'sex',
  'birth_year',
  'phone',
  'governorate',
  'group',
  'joined',
  'flags',
  'attendance',
];

/** How wide each column is; names and what is written in words take what is left. */
export const WIDTHS: Record<ParticipantColumn, string> = {
  name: 'minmax(190px, 2fr)',
  latin_name: 'minmax(150px, 1.3fr)',
  certificate_name: 'minmax(150px, 1.3fr)',
  affiliation: 'minmax(140px, 1.4fr)',
  role: '104px',
  sex: '96px',
  birth_year: '84px',
  phone: '132px',
  governorate: '124px',
  group: '104px',
  joined: '150px',
  flags: 'minmax(130px, 1fr)',
  attendance: '84px',
};

/** The least that these columns take, with the box and the number, in pixels. */
export function leastWidth(columns: readonly ParticipantColumn[]): number {
  const least = (column: ParticipantColumn): number => Number(/\d+/.exec(WIDTHS[column])?.[0] ?? 0);
  return columns.reduce((sum, column) => sum + least(column), BESIDE);
}
/** The box and the number before the columns. */
const BESIDE = 92;

/** What may be missing of somebody. */
export const MISSING = ['sex', 'phone', 'organisation', 'birth_year', 'governorate', 'latin_name'] as const;
export type Missing = (typeof MISSING)[number];

/** What somebody must be to be shown; empty for anything. */
export interface Filter {
  role: string;
  sex: string;
  /** Id of an organisation, or `individual`. */
  organisation: string;
  /** The name of a group, or `NO_GROUP`. */
  group: string;
  missing: Missing | '';
}

export const NO_FILTER: Filter = { role: '', sex: '', organisation: '', group: '', missing: '' };
export const INDIVIDUAL = 'individual';
/** No group's name begins with a blank. */
export const NO_GROUP = ' none';

export interface Sorting {
  column: ParticipantColumn;
  descending: boolean;
}

/** The next way to sort when a heading is pressed: up, down, and the order of the list again. */
export function nextSorting(now: Sorting | null, column: ParticipantColumn): Sorting | null {
  if (now?.column !== column) return { column, descending: false };
  return now.descending ? null : { column, descending: true };
}

export function isMissing(row: ParticipantRow, what: Missing): boolean {
  return what === 'sex' ? row.fields.sex === 'not_stated' : row.fields[what] === null;
}

function passes(row: ParticipantRow, filter: Filter): boolean {
  const from = row.fields.organisation ?? INDIVIDUAL;
  return (
    (filter.role === '' || row.role === filter.role) &&
    (filter.sex === '' || row.fields.sex === filter.sex) &&
    (filter.organisation === '' || from === filter.organisation) &&
    (filter.group === '' || (row.fields.group ?? NO_GROUP) === filter.group) &&
    (filter.missing === '' || isMissing(row, filter.missing))
  );
}

/** Nobody in particular is looked for. */
export const anybody = (): boolean => true;

/** The rows to show. Equal ones keep the order of the list; those without a value stand last either way. */
export function arranged(
  rows: readonly ParticipantRow[],
  meant: (row: ParticipantRow) => boolean,
  filter: Filter,
  sorting: Sorting | null,
): ParticipantRow[] {
  const shown = rows.filter((row) => passes(row, filter) && meant(row));
  if (sorting === null) return shown;
  const { column, descending } = sorting;
  const place = (row: ParticipantRow): number | undefined => row.order[column];
  return shown.sort((one, other) => {
    const [first, second] = [place(one), place(other)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return descending ? second - first : first - second;
  });
}

/** The rows in sight, with a few beside them; `end` is behind the last. */
export function inSight(
  scrolled: number,
  height: number,
  row: number,
  count: number,
): { first: number; end: number } {
  const MARGIN = 6;
  const first = Math.max(0, Math.floor(scrolled / row) - MARGIN);
  return {
    first: Math.min(first, count),
    end: Math.min(count, Math.ceil((scrolled + height) / row) + MARGIN),
  };
}
