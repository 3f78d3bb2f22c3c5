// The overview of a training: everybody in every session, the cell in focus, and the marks made there.
import { tick } from 'svelte';
import type {
  AttendanceOverview,
  Id,
  MarkState,
  OverviewChange,
  OverviewLine,
  OverviewRow,
  OverviewSession,
  OverviewTotal,
} from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { route } from '../../state/route.svelte';
import { toasts } from '../../state/toasts.svelte';
import { t, words } from '../../words/words.svelte';
import { find } from '../marks/find';
import type { Cell, Move } from '../marks/geometry';
import type { Action } from '../marks/keys';
import { moved, SUMS } from './geometry';

/** `elsewhere`: not expected there, and can be marked; `outside`: cannot be marked. */
export type CellState = MarkState | 'unmarked' | 'elsewhere' | 'outside';

/** The letters of `OverviewLine.marks`. */
const STATES: Record<string, CellState> = {
  p: 'present',
  l: 'late',
  e: 'left_early',
  a: 'absent',
  x: 'excused',
  '.': 'unmarked',
  o: 'elsewhere',
  '-': 'outside',
};

const SAID_STAYS_MS = 8000;

export const cellId = (cell: Cell): string => `overview-${cell.row}-${cell.column}`;
export const nameId = (row: number): string => `overview-name-${row}`;

/** Where the keyboard was in each training, for whoever comes back from a roll call. */
const left: Record<Id, Cell> = {};

export class Overview {
  page = $state.raw<AttendanceOverview | null>(null);
  sessions = $state.raw<OverviewSession[]>([]);
  total = $state.raw<OverviewTotal | null>(null);
  /** By person: a mark changes one line, and only that one is drawn again. */
  lines = $state<Record<Id, OverviewLine>>({});
  /** Row 0 is the heads, rows from 1 are people, the last is the totals; columns are sessions, then sums. */
  cursor = $state.raw<Cell>({ row: 1, column: 0 });
  query = $state('');
  /** Rows that the search has found, and the text that it really looked for. */
  found = $state.raw<{ rows: number[]; as: string | null } | null>(null);
  said = $state.raw<{ text: string; kind: 'done' | 'refused' } | null>(null);
  /** Rows that fit on the screen, told by the grid. */
  fits = 10;
  /** Brings the cell of the cursor into sight; the grid does it. */
  reveal: () => void = () => undefined;
  #timer = 0;
  /** The totals look at everybody: they follow when the hand rests. */
  readonly #total = new Latest(300);

  rows = $derived<OverviewRow[]>(this.page?.rows ?? []);
  columns = $derived(this.sessions.length + SUMS.length);
  /** The person and the session of the cursor, where it stands on one. */
  person = $derived(this.rows[this.cursor.row - 1] ?? null);
  session = $derived(this.sessions[this.cursor.column] ?? null);
  state = $derived<CellState | null>(
    this.person === null || this.session === null
      ? null
      : this.stateOf(this.person.person, this.cursor.column),
  );

  constructor(readonly training: Id) {}

  async load(): Promise<void> {
    const page = await app.inLine(() => app.read('marks_overview', { id: this.training }));
    if (page === null) return;
    const first = this.page === null;
    this.page = page;
    this.sessions = page.sessions;
    this.total = page.total;
    this.lines = Object.fromEntries(page.rows.map((row) => [row.person, row.line]));
    const before = first ? left[this.training] : this.cursor;
    const open = page.sessions.findIndex((session) => session.unmarked > 0);
    const begin = { row: 1, column: open === -1 ? page.sessions.length - 1 : open };
    const { row, column } = before ?? begin;
    this.cursor = {
      row: Math.min(row, page.rows.length + 1),
      column: Math.max(0, Math.min(column, this.columns - 1)),
    };
    if (first) void this.focusCell();
  }

  stateOf(person: Id, column: number): CellState {
    return STATES[this.lines[person]?.marks[column] ?? '-'] ?? 'outside';
  }

  /** Whether nobody waits for a mark there. */
  isElsewhere(state: CellState): boolean {
    return state === 'outside' || state === 'elsewhere';
  }

  #take(change: OverviewChange): void {
    Object.assign(this.lines, change.lines);
    this.sessions = this.sessions.map(
      (session) => change.sessions.find((fresh) => fresh.id === session.id) ?? session,
    );
    this.#total.ask(async () => {
      this.total = (await app.read('marks_overview_total', { id: this.training })) ?? this.total;
    });
    this.#tell(change.said_text, 'done');
  }

  #tell(text: string, kind: 'done' | 'refused'): void {
    this.said = { text, kind };
    toasts.say(text);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.said = null), SAID_STAYS_MS);
  }

  /** Puts the browser's focus on the cell of the cursor, once it is drawn and in sight. */
  async focusCell(): Promise<void> {
    await tick();
    this.reveal();
    await tick();
    document.getElementById(cellId(this.cursor))?.focus({ preventScroll: true });
  }

  stand(cell: Cell): void {
    this.cursor = cell;
    left[this.training] = cell;
  }

  #go(cell: Cell): void {
    this.stand(cell);
    void this.focusCell();
  }

  move(move: Move): void {
    const rtl = document.documentElement.dir === 'rtl';
    const { rows, columns, fits: page } = this;
    this.#go(moved(this.cursor, move, { people: rows.length, columns, page, rtl }));
  }

  /** Marks the cell of the cursor; a mark goes on to the next person whom the session concerns. */
  mark(state: MarkState | null): void {
    const { person, session, cursor } = this;
    if (person === null || session === null) return;
    const input = { session: session.id, person: person.person, state };
    void app.change('marks_set_cell', input, {
      quiet: true,
      done: (change) => this.#take(change),
      failed: (failure) => this.#tell(words.failure(failure), 'refused'),
    });
    if (state === null || this.state === 'outside') return void this.focusCell();
    const after = this.rows.slice(cursor.row);
    const next = after.findIndex((row) => !this.isElsewhere(this.stateOf(row.person, cursor.column)));
    this.#go(next === -1 ? cursor : { ...cursor, row: cursor.row + 1 + next });
  }

  /** Opens the roll call of the session that the cursor stands on, at the person. */
  open(): void {
    const { session, training } = this;
    if (session === null) return;
    const person = this.person?.person;
    route.open({ page: 'roll_call', training, session: session.id, person, from: 'overview' });
  }

  /** Performs what a key means; false where it means nothing here. */
  perform(action: Action, search: (text: string) => void): boolean {
    switch (action.kind) {
      case 'move':
        this.move(action.move);
        return true;
      case 'mark':
        this.mark(action.state);
        return true;
      case 'arrive':
        this.mark('present');
        return true;
      case 'clear':
        this.mark(null);
        return true;
      case 'press':
        this.open();
        return true;
      case 'search':
        search(action.text);
        return true;
      case 'step':
        void app.step(action.direction);
        return true;
      case 'escape':
        this.forget();
        return true;
      default:
        return false;
    }
  }

  forget(): void {
    this.query = '';
    this.found = null;
  }

  /** Follows the search box: the cursor goes to the first person found, and nobody is hidden. */
  async search(text: string): Promise<void> {
    this.query = text;
    if (text.trim() === '') return this.forget();
    const found = await find(this.rows, text).catch(() => null);
    if (found === null || this.query !== text) return;
    const places = found.rows.map((row) => this.rows.indexOf(row) + 1);
    this.found = found.wanted === null ? null : { rows: places, as: found.as };
    this.#stop(places[0]);
  }

  /** Goes to the next person found, and from the last one to the first. */
  next(): void {
    const places = this.found?.rows ?? [];
    this.#stop(places.find((row) => row > this.cursor.row) ?? places[0]);
  }

  #stop(row: number | undefined): void {
    if (row === undefined) return;
    this.stand({ ...this.cursor, row });
    this.reveal();
  }

  /** What the cell of the cursor is about, in one line. */
  about = $derived.by(() => {
    const { person, session, state } = this;
    const parts = [person?.name, session?.label_text];
    if (person !== null && state !== null) parts.push(stateText(state));
    return parts.filter((part) => part !== undefined).join(' · ');
  });
}

export const stateText = (state: CellState): string =>
  state === 'outside' || state === 'elsewhere' ? t(`overview-${state}`) : t(`mark-${state}`);
