// One session's roll call: its rows, the cell in focus, the search, and the marks on their way to the disk.
import { tick } from 'svelte';
import { asFailure, call } from '../../backend/backend';
import type {
  Id,
  MarkState,
  SearchKey,
  SessionSheet,
  SheetChange,
  SheetCounts,
  SheetRow,
} from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route, type Place, type TrainingTab } from '../../state/route.svelte';
import { toasts } from '../../state/toasts.svelte';
import { t, words } from '../../words/words.svelte';
import { find, matches } from './find';
import { moved, usableFrom, type Move } from './geometry';
import { readSearch, STATES, type Action } from './keys';

/** The states, and behind them the cell of time and note. */
export const COLUMNS = STATES.length + 1;
const SAID_STAYS_MS = 8000;
/** How long a row shows that it was just marked. */
const FRESH_MS = 600;
/** What is done to the row in hand, and leaves the focus there. */
const STAYS: Action['kind'][] = ['clear', 'press', 'same', 'remaining', 'step', 'accept'];
/** A disk that is slow must not hold the cursor back as well. */
const AT_LATEST_MS = 60;

export const cellId = (participation: Id, column: number): string => `cell-${participation}-${column}`;

/** A question beside the work, never in its way: Ctrl+Enter says yes, Escape says no. */
export interface Question {
  text: string;
  yes: string;
  no: string;
  /** The person whom it concerns; `null`: it is asked before the session is left, and takes the focus. */
  person: Id | null;
  accept: () => void;
  refuse: () => void;
}

export class RollCall {
  sheet = $state<SessionSheet | null>(null);
  rows = $state<SheetRow[]>([]);
  counts = $state<SheetCounts | null>(null);
  query = $state('');
  /** What is looked for; `null`: nothing, and all are shown. */
  wanted = $state<SearchKey | null>(null);
  /** The text that was really looked for, when the other keyboard layout was meant. */
  searchedAs = $state<string | null>(null);
  #cursor = $state<Id | null>(null);
  /** Whether a row is the one in hand. Each asks for itself, so that a step wakes two rows and not all. */
  readonly inHand = $state<Record<Id, boolean>>({});
  column = $state(0);
  /** The row whose time and note are being written, and the field to begin with. */
  editing = $state<{ row: Id; field: 'note' | 'time' } | null>(null);
  /** The last thing done, shown at the foot with the way back. */
  said = $state<{ text: string; kind: 'done' | 'already' } | null>(null);
  question = $state<Question | null>(null);
  /** How often each row was marked within the last moment. */
  fresh = $state<Record<Id, number>>({});
  /** The name for the strip of a new participant, when it is open. */
  walkIn = $state<string | null>(null);
  /** Rows that fit on the screen, told by the grid. */
  page = 8;
  /** Turns the page of the list when a cell comes to its end; the grid's. */
  turn: (cell: HTMLElement) => void = () => undefined;
  /** The row that comes next, shown together with the mark that is on its way. */
  #next: Id | null = null;
  /** Where each row stands in the list. */
  #places: Record<Id, number> = {};
  #timer = 0;
  #askedToLeave = false;

  shown = $derived.by(() => {
    const wanted = this.wanted;
    return wanted === null ? this.rows : this.rows.filter((row) => matches(row, wanted));
  });
  nothingFound = $derived(this.wanted !== null && this.shown.length === 0);

  /** `person`: whose row has the keyboard first; `from`: where one came from, and goes back to. */
  constructor(
    readonly session: Id,
    readonly person: Id | null = null,
    readonly from: TrainingTab = 'sessions',
  ) {}

  /** The row in hand. */
  get cursor(): Id | null {
    return this.#cursor;
  }
  set cursor(row: Id | null) {
    if (row === this.#cursor) return;
    if (this.#cursor !== null) this.inHand[this.#cursor] = false;
    if (row !== null) this.inHand[row] = true;
    this.#cursor = row;
  }

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
    this.question = null;
    this.counts = sheet.counts;
    this.rows = sheet.rows;
    this.#places = Object.fromEntries(sheet.rows.map((row, index) => [row.participation, index]));
    // After a power cut the row that was in hand comes back.
    if (first) this.cursor = route.row;
    if (this.cursor === null || !this.rows.some((row) => row.participation === this.cursor)) {
      const meant = this.rows.find((row) => row.applicable && row.person === this.person);
      const open = meant ?? this.rows.find((row) => row.applicable && row.state === null);
      this.cursor = (open ?? this.rows.find((row) => row.applicable))?.participation ?? null;
    }
    if (first) void this.focusCell();
  }

  #apply(change: SheetChange): void {
    this.counts = change.counts;
    for (const fresh of change.rows) {
      const row = this.rowOf(fresh.participation);
      if (row !== undefined) Object.assign(row, fresh);
      else this.#places[fresh.participation] = this.rows.push(fresh) - 1;
    }
    this.#advance();
    this.#tint(change.rows.map((row) => row.participation));
    this.tellDone(change.said_text, 'done');
    const first = change.rows[0];
    if (first === undefined) return;
    if (change.later > 0) this.#offerRest(first, change.later);
    else if (this.question?.person === first.person) this.question = null;
  }

  #tint(marked: Id[]): void {
    for (const id of marked) this.fresh[id] = (this.fresh[id] ?? 0) + 1;
    window.setTimeout(() => {
      for (const id of marked) this.fresh[id] = (this.fresh[id] ?? 1) - 1;
    }, FRESH_MS);
  }

  /** Offers to mark somebody who left early absent in the later sessions of the day. */
  #offerRest(row: SheetRow, later: number): void {
    const input = { session: this.session, person: row.person };
    this.question = {
      text: words.say('marks-rest-offer', { name: row.name, n: later }),
      yes: t('marks-rest-yes'),
      no: t('marks-rest-no'),
      person: row.person,
      accept: () => void app.change('marks_rest', input, { quiet: true, done: (done) => this.#apply(done) }),
      refuse: () => undefined,
    };
  }

  /** Answers the question that waits; false when there is none. */
  answer(yes: boolean): boolean {
    const question = this.question;
    if (question === null) return false;
    this.question = null;
    void this.focusCell();
    if (yes) question.accept();
    else question.refuse();
    return true;
  }

  /** Whether another place may open now. Somebody unmarked in a session begun is asked about, once. */
  mayLeave(place: Place): boolean {
    if (this.sheet === null) return true;
    if (app.waiting > 0) {
      // The last keys are still on their way to the disk, and decide what is left.
      void app.inLine(async () => undefined).then(() => route.open(place));
      return false;
    }
    const { counts } = this;
    const begun = counts !== null && counts.unmarked > 0 && counts.unmarked < counts.total;
    if (!begun || this.#askedToLeave) return true;
    this.#askedToLeave = true;
    const input = { id: this.session };
    this.question = {
      text: words.say('marks-leave-question', { n: counts.unmarked }),
      yes: t('marks-leave-absent'),
      no: t('marks-leave'),
      person: null,
      accept: () =>
        void app
          .change('marks_set_remaining_absent', input, { quiet: true, done: (done) => this.#apply(done) })
          .then(() => route.open(place)),
      refuse: () => route.open(place),
    };
    return false;
  }

  tellDone(text: string, kind: 'done' | 'already'): void {
    this.said = { text, kind };
    toasts.say(text);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.said = null), SAID_STAYS_MS);
  }

  rowOf(participation: Id | null): SheetRow | undefined {
    const place = participation === null ? undefined : this.#places[participation];
    return place === undefined ? undefined : this.rows[place];
  }

  /** Puts the browser's focus on the cell of the cursor; `walking`: from the row above, which was marked. */
  async focusCell(walking = false): Promise<void> {
    await tick();
    const cell = this.cursor === null ? null : document.getElementById(cellId(this.cursor, this.column));
    if (cell === null) return;
    if (walking) this.turn(cell);
    cell.focus({ preventScroll: walking });
  }

  /**
   * Sets a state; what else the mark holds (time, note) stays as earlier marks left it.
   * `arriving`: whoever comes late enough is marked late instead of present. `toggle`: a button was
   * pressed; pressed again it takes the mark away, and `present` is a proposal only the first time.
   */
  mark(participation: Id, state: MarkState | null, how: 'arriving' | 'toggle' | 'plain' = 'plain'): void {
    void app.change(
      'marks_set',
      () => {
        const row = this.rowOf(participation);
        const wanted = how === 'toggle' && row?.state === state ? null : state;
        const timed = wanted === 'late' || wanted === 'left_early';
        return {
          session: this.session,
          person: row?.person ?? '',
          state: wanted,
          minute: timed && row?.state === wanted ? row.minute : null,
          note: wanted === null ? null : (row?.note ?? null),
          arriving: how === 'arriving' || (how === 'toggle' && row?.state === null),
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

  #markAndNext(state: MarkState, how: 'arriving' | 'plain'): void {
    const row = this.rowOf(this.cursor);
    if (row === undefined || !row.applicable) return;
    this.mark(row.participation, state, how);
    const next = usableFrom(
      this.shown.map((shown) => shown.applicable),
      this.#index() + 1,
      1,
    );
    this.#next = next === null ? null : (this.shown[next]?.participation ?? null);
    route.row = this.#next ?? this.cursor;
    window.setTimeout(() => this.#advance(), AT_LATEST_MS);
  }

  /**
   * Goes to the row that comes next. The mark and the step are painted in one frame: moving the
   * focus takes longer than saving, and a frame for it alone would hold the mark back.
   */
  #advance(): void {
    if (!this.#settle()) return;
    // Whoever has turned to the search box meanwhile stays there.
    if (document.activeElement?.closest('[data-row]') != null) void this.focusCell(true);
  }

  /** Makes the row that comes next the one in hand; false when it is already. */
  #settle(): boolean {
    if (this.#next === null) return false;
    this.cursor = this.#next;
    this.#next = null;
    return true;
  }

  /** A cell took the focus, by mouse or key. */
  focused(row: Id, column: number): void {
    if (row !== this.cursor) this.#next = null;
    this.cursor = row;
    this.column = column;
  }

  #press(): void {
    if (this.cursor === null) return;
    const state = STATES[this.column];
    if (state === undefined) this.edit('note');
    else this.mark(this.cursor, state, 'toggle');
  }

  /** Opens the time or the note of the row in its place. */
  edit(field: 'note' | 'time'): void {
    const row = this.rowOf(this.cursor);
    if (!row?.applicable) return;
    const timed = row.state === 'late' || row.state === 'left_early';
    if (row.state === null) this.tellDone(t('marks-note-needs-mark'), 'already');
    else if (field === 'time' && !timed) this.tellDone(t('marks-time-only'), 'already');
    else this.editing = { row: row.participation, field };
  }

  /** Performs what a key means; false when there is nothing to do. */
  perform(action: Action, search: (text: string) => void): void {
    if (this.#settle() && STAYS.includes(action.kind)) void this.focusCell();
    switch (action.kind) {
      case 'move':
        return this.move(action.move);
      case 'mark':
        return this.#markAndNext(action.state, 'plain');
      case 'arrive':
        return this.#markAndNext('present', 'arriving');
      case 'accept':
        this.answer(true);
        return;
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
        if (this.answer(false)) return;
        void this.search('');
        void this.focusCell();
    }
  }

  openSession(direction: 'previous' | 'next'): void {
    const session = this.sheet?.[direction];
    if (this.sheet !== null && session != null) {
      const { from } = this;
      route.open({ page: 'roll_call', training: this.sheet.training, session, from });
    }
  }

  #forget(): void {
    this.query = '';
    this.wanted = null;
    this.searchedAs = null;
  }

  /** Follows the search box; a digit behind letters marks the first person found. */
  async search(text: string): Promise<void> {
    const { letters, state } = readSearch(text);
    if (state !== null) return this.submit(letters, state);
    this.query = text;
    if (letters === '') return this.#forget();
    const found = await find(this.rows, letters).catch(() => null);
    if (found === null || this.query !== text) return;
    this.wanted = found.wanted;
    this.searchedAs = found.as;
    const first = found.rows.find((row) => row.applicable);
    if (first !== undefined) {
      this.cursor = first.participation;
      this.column = 0;
    }
  }

  /**
   * Marks the first person found, and empties the box at once so that the next name can be typed.
   * With no state the person arrives, and a mark that is there already is never written over.
   */
  async submit(text: string, state: MarkState | null): Promise<void> {
    if (text.trim() === '') return;
    this.query = '';
    const found = await find(this.rows, text).catch(() => null);
    if (this.query === '') this.#forget();
    // Marks that are still on their way decide whether this person is marked already.
    if (app.waiting > 0) await app.inLine(async () => undefined);
    const hit = found?.rows.find((row) => row.applicable);
    if (hit === undefined) {
      if (found?.wanted?.phone != null) this.tellDone(words.say('marks-no-phone', { text }), 'already');
      else this.walkIn = text.trim();
      return;
    }
    if (hit.state !== null && (state === null || hit.state === state)) {
      const detail = hit.minute === null && hit.note === null ? '' : hit.detail_text;
      const values = { name: hit.name, state: t(`mark-${hit.state}`), detail };
      this.tellDone(words.say('marks-already', values), 'already');
      return;
    }
    this.mark(hit.participation, state ?? 'present', state === null ? 'arriving' : 'plain');
  }

  /** Adds somebody who came without being on the list and marks them present, in one save. */
  async addWalkIn(name: string): Promise<boolean> {
    const input = { session: this.session, name: name.trim(), person: null };
    const telling = { quiet: true, done: (change: SheetChange) => this.#apply(change) };
    const change = await app.change('marks_walk_in', input, telling);
    if (change === null) return false;
    this.walkIn = null;
    this.#forget();
    this.cursor = change.rows[0]?.participation ?? this.cursor;
    return true;
  }

  /** Keeps what was written in the time and note of a row. */
  write(participation: Id, minute: number | null, note: string | null): void {
    const row = this.rowOf(participation);
    if (row === undefined) return;
    const { person, state } = row;
    void app.change(
      'marks_set',
      { session: this.session, person, state, minute, note, arriving: false },
      { quiet: true, done: (change) => this.#apply(change) },
    );
  }
}
