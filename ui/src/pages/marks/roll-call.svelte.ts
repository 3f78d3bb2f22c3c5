// One session's roll call: its rows, the cell in focus, the search, and the marks on their way to the disk.
import { tick } from 'svelte';
import { asFailure, call } from '../../backend/backend';
import type {
  Id,
  MarkState,
  ParticipantFields,
  SessionSheet,
  SheetChange,
  SheetCounts,
  SheetRow,
} from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route } from '../../state/route.svelte';
import { toasts } from '../../state/toasts.svelte';
import { otherLayout } from '../../words/layout';
import { t, words } from '../../words/words.svelte';
import { moved, usableFrom, type Move } from './geometry';
import { readSearch, STATES, type Action } from './keys';

/** The states, and behind them the cell of time and note. */
export const COLUMNS = STATES.length + 1;
const SAID_STAYS_MS = 8000;

export const cellId = (participation: Id, column: number): string => `cell-${participation}-${column}`;

const matches = (row: SheetRow, tokens: string[]): boolean =>
  tokens.every((token) => row.search.some((word) => word.startsWith(token)));

export class RollCall {
  sheet = $state<SessionSheet | null>(null);
  rows = $state<SheetRow[]>([]);
  counts = $state<SheetCounts | null>(null);
  query = $state('');
  tokens = $state<string[]>([]);
  /** The text that was really looked for, when the other keyboard layout was meant. */
  searchedAs = $state<string | null>(null);
  cursor = $state<Id | null>(null);
  column = $state(0);
  /** The row whose time and note are being written, and the field to begin with. */
  editing = $state<{ row: Id; field: 'note' | 'time' } | null>(null);
  /** The last thing done, shown at the foot with the way back. */
  said = $state<{ text: string; kind: 'done' | 'already' } | null>(null);
  /** The name for the dialog of a new participant, when it is open. */
  walkIn = $state<string | null>(null);
  /** Rows that fit on the screen, told by the grid. */
  page = 8;
  #timer = 0;

  shown = $derived(
    this.tokens.length === 0 ? this.rows : this.rows.filter((row) => matches(row, this.tokens)),
  );
  nothingFound = $derived(this.tokens.length > 0 && this.shown.length === 0);

  constructor(readonly session: Id) {}

  async load(): Promise<void> {
    try {
      await app.inLine(async () => this.#take(await call('marks_sheet', { id: this.session })));
    } catch (reason) {
      app.tell(asFailure(reason));
    }
  }

  #take(sheet: SessionSheet): void {
    const first = this.sheet === null;
    this.sheet = sheet;
    this.counts = sheet.counts;
    this.rows = sheet.rows;
    if (this.cursor === null || !this.rows.some((row) => row.participation === this.cursor)) {
      const open = this.rows.find((row) => row.applicable && row.state === null);
      this.cursor = (open ?? this.rows.find((row) => row.applicable))?.participation ?? null;
    }
    if (first) void this.focusCell();
  }

  #apply(change: SheetChange): void {
    this.counts = change.counts;
    const at = Object.fromEntries(this.rows.map((row, index) => [row.participation, index]));
    for (const fresh of change.rows) {
      const row = this.rows[at[fresh.participation] ?? -1];
      if (row !== undefined) Object.assign(row, fresh);
    }
    this.tellDone(change.said_text, 'done');
  }

  tellDone(text: string, kind: 'done' | 'already'): void {
    this.said = { text, kind };
    toasts.say(text);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.said = null), SAID_STAYS_MS);
  }

  rowOf(participation: Id | null): SheetRow | undefined {
    return this.rows.find((row) => row.participation === participation);
  }

  /** Puts the browser's focus on the cell of the cursor. */
  async focusCell(): Promise<void> {
    await tick();
    if (this.cursor !== null) document.getElementById(cellId(this.cursor, this.column))?.focus();
  }

  /** Sets a state; what else the mark holds (time, note) stays as earlier marks left it. */
  mark(participation: Id, state: MarkState | null, toggle = false): void {
    void app.change(
      'marks_set',
      () => {
        const row = this.rowOf(participation);
        const wanted = toggle && row?.state === state ? null : state;
        const timed = wanted === 'late' || wanted === 'left_early';
        return {
          session: this.session,
          person: row?.person ?? '',
          state: wanted,
          minute: timed && row?.state === wanted ? row.minute : null,
          note: wanted === null ? null : (row?.note ?? null),
        };
      },
      { quiet: true, done: (change) => this.#apply(change) },
    );
  }

  remaining(): void {
    const input = { id: this.session };
    void app.change('marks_set_remaining', input, { quiet: true, done: (change) => this.#apply(change) });
  }

  sameAsPrevious(): void {
    if (this.sheet?.previous == null) return;
    const input = { id: this.session };
    void app.change('marks_copy_previous', input, { quiet: true, done: (change) => this.#apply(change) });
  }

  #index(): number {
    return this.shown.findIndex((row) => row.participation === this.cursor);
  }

  move(move: Move): void {
    const usable = this.shown.map((row) => row.applicable);
    const rtl = document.documentElement.dir === 'rtl';
    const grid = { usable, columns: COLUMNS, page: this.page, rtl };
    const cell = moved({ row: Math.max(0, this.#index()), column: this.column }, move, grid);
    this.cursor = this.shown[cell.row]?.participation ?? this.cursor;
    this.column = cell.column;
    void this.focusCell();
  }

  #markAndNext(state: MarkState | null): void {
    const row = this.rowOf(this.cursor);
    if (row === undefined || !row.applicable) return;
    this.mark(row.participation, state);
    const next = usableFrom(
      this.shown.map((shown) => shown.applicable),
      this.#index() + 1,
      1,
    );
    this.cursor = next === null ? this.cursor : (this.shown[next]?.participation ?? this.cursor);
    void this.focusCell();
  }

  #press(): void {
    if (this.cursor === null) return;
    const state = STATES[this.column];
    if (state === undefined) this.edit('note');
    else this.mark(this.cursor, state, true);
  }

  edit(field: 'note' | 'time'): void {
    const row = this.rowOf(this.cursor);
    if (row?.applicable) this.editing = { row: row.participation, field };
  }

  /** Performs what a key means; false when there is nothing to do. */
  perform(action: Action, search: (text: string) => void): void {
    switch (action.kind) {
      case 'move':
        return this.move(action.move);
      case 'mark':
        return this.#markAndNext(action.state);
      case 'clear':
        if (this.cursor !== null) this.mark(this.cursor, null);
        return;
      case 'press':
        return this.#press();
      case 'search':
        return search(action.text);
      case 'edit':
        return this.edit(action.field);
      case 'step':
        void app.step(action.direction);
        return;
      case 'same':
        return this.sameAsPrevious();
      case 'remaining':
        return this.remaining();
      case 'session':
        return this.openSession(action.direction);
      case 'escape':
        void this.search('');
        void this.focusCell();
    }
  }

  openSession(direction: 'previous' | 'next'): void {
    const session = this.sheet?.[direction];
    if (this.sheet !== null && session != null) {
      route.open({ page: 'roll_call', training: this.sheet.training, session });
    }
  }

  /** The rows that a text finds, and the text itself or its twin on the other keyboard layout. */
  async #find(text: string): Promise<{ tokens: string[]; rows: SheetRow[]; as: string | null }> {
    const { tokens } = await call('texts_search_key', { text });
    const rows = tokens.length === 0 ? [] : this.rows.filter((row) => matches(row, tokens));
    if (rows.length > 0 || tokens.length === 0) return { tokens, rows, as: null };
    const twin = otherLayout(text);
    const other = await call('texts_search_key', { text: twin });
    const found = this.rows.filter((row) => matches(row, other.tokens));
    return found.length > 0 && other.tokens.length > 0
      ? { tokens: other.tokens, rows: found, as: twin }
      : { tokens, rows: [], as: null };
  }

  /** Follows the search box; a digit behind letters marks the first person found. */
  async search(text: string): Promise<void> {
    const { letters, state } = readSearch(text);
    if (state !== null) return this.submit(letters, state);
    this.query = text;
    if (letters === '') {
      this.tokens = [];
      this.searchedAs = null;
      return;
    }
    const found = await this.#find(letters).catch(() => null);
    if (found === null || this.query !== text) return;
    this.tokens = found.tokens;
    this.searchedAs = found.as;
    const first = found.rows.find((row) => row.applicable);
    if (first !== undefined) {
      this.cursor = first.participation;
      this.column = 0;
    }
  }

  /** Marks the first person found, and empties the box at once so that the next name can be typed. */
  async submit(text: string, state: MarkState): Promise<void> {
    if (text.trim() === '') return;
    this.query = '';
    const found = await this.#find(text).catch(() => null);
    if (this.query === '') {
      this.tokens = [];
      this.searchedAs = null;
    }
    const hit = found?.rows.find((row) => row.applicable);
    if (hit === undefined) {
      this.walkIn = text.trim();
      return;
    }
    if (hit.state === state) {
      const detail = hit.minute === null && hit.note === null ? '' : hit.detail_text;
      const values = { name: hit.name, state: t(`mark-${state}`), detail };
      this.tellDone(words.say('marks-already', values), 'already');
      return;
    }
    this.mark(hit.participation, state);
  }

  /** Adds somebody who came without being on the list, from this session on, and marks them present. */
  async addWalkIn(name: string, organisation: Id | null): Promise<boolean> {
    const sheet = this.sheet;
    if (sheet === null) return false;
    const known = this.rows.map((row) => row.participation);
    const fields: ParticipantFields = {
      name: name.trim(),
      certificate_name: null,
      latin_name: null,
      sex: 'not_stated',
      birth_year: null,
      phone: null,
      governorate: null,
      organisation,
      role: 'participant',
      joined: sheet.previous === null ? null : sheet.session,
      walk_in: true,
    };
    const added = await app.change('participants_add', { training: sheet.training, fields }, { quiet: true });
    const row = added?.rows.find((participant) => !known.includes(participant.id));
    if (row === undefined) return false;
    await this.load();
    this.mark(row.id, 'present');
    return true;
  }

  /** Keeps what was written in the time and note of a row. */
  write(participation: Id, minute: number | null, note: string | null): void {
    const row = this.rowOf(participation);
    if (row === undefined) return;
    const { person, state } = row;
    void app.change(
      'marks_set',
      { session: this.session, person, state, minute, note },
      { quiet: true, done: (change) => this.#apply(change) },
    );
  }
}
