// The table of participants: who is shown and in which order, who is chosen, and what stands beside it.
import { SvelteSet } from 'svelte/reactivity';
import type { Id, ParticipantColumn, ParticipantRow, Participants, SearchKey } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route } from '../../state/route.svelte';
import { toasts } from '../../state/toasts.svelte';
import { find, matches } from '../marks/find';
import { anybody, arranged, nextSorting, NO_FILTER, type Filter, type Sorting } from './table';
import type { TableAction } from './table-keys';

/** What stands beside the table. */
export type Panel = 'person' | 'adding' | 'replacing' | 'many' | 'copying';

export const rowId = (participation: Id): string => `participant-${participation}`;

export class ParticipantTable {
  list = $state.raw<Participants | null>(null);
  query = $state('');
  wanted = $state.raw<SearchKey | null>(null);
  /** The text that was really looked for, when the other keyboard layout was meant. */
  searchedAs = $state<string | null>(null);
  filter = $state<Filter>({ ...NO_FILTER });
  sorting = $state.raw<Sorting | null>(null);
  cursor = $state<Id | null>(null);
  readonly selected = new SvelteSet<Id>();
  panel = $state<Panel | null>(null);
  /** Counts how often the list was read: what is being written begins anew then. */
  version = $state(0);
  /** Rows that fit on the screen, told by the table. */
  page = 8;
  #anchor: Id | null = null;
  /** Keeps what is being written beside the table; false when it cannot be kept. */
  #keep: (() => Promise<boolean>) | null = null;

  rows = $derived(this.list?.rows ?? []);
  #meant = $derived.by(() => {
    const { wanted } = this;
    return wanted === null ? anybody : (row: ParticipantRow) => matches(row, wanted);
  });
  shown = $derived(arranged(this.rows, this.#meant, this.filter, this.sorting));
  /** The chosen ones that are shown: nobody out of sight is changed. */
  chosen = $derived(this.shown.filter((row) => this.selected.has(row.id)));
  row = $derived(this.rows.find((row) => row.id === this.cursor) ?? null);
  filtered = $derived(Object.values(this.filter).some((value) => value !== ''));
  index = $derived(this.shown.findIndex((row) => row.id === this.cursor));

  constructor(readonly training: Id) {}

  async load(): Promise<void> {
    const list = await app.read('participants_list', { id: this.training });
    if (list === null) return;
    this.take(list);
    this.version += 1;
  }

  /** Takes over a list; the cursor stays, or goes to whoever stands where it was. */
  take(list: Participants): void {
    const before = this.index;
    if (this.list === null) this.cursor = route.row;
    this.list = list;
    if (!list.rows.some((row) => row.id === this.cursor)) {
      const near = this.shown[Math.min(Math.max(before, 0), this.shown.length - 1)];
      this.cursor = near?.id ?? null;
      if ((this.panel === 'person' || this.panel === 'replacing') && before >= 0) this.panel = null;
    }
    const there = list.rows.map((row) => row.id);
    for (const id of this.selected) if (!there.includes(id)) this.selected.delete(id);
  }

  /** What is written beside the table is kept by this before somebody else is shown. */
  keeper(keep: () => Promise<boolean>): () => void {
    this.#keep = keep;
    return () => {
      if (this.#keep === keep) this.#keep = null;
    };
  }

  /** Goes to a row; stays where it is while something wrong is being written. */
  async goTo(id: Id): Promise<boolean> {
    if (id === this.cursor) return true;
    if (this.#keep !== null && !(await this.#keep())) return false;
    this.cursor = id;
    route.row = id;
    return true;
  }

  async show(panel: Panel | null): Promise<void> {
    if (this.panel !== panel && this.#keep !== null && !(await this.#keep())) return;
    this.panel = panel;
  }

  /** Looks for a text among those whom the filters let pass, or for its twin on the other keyboard layout. */
  async search(text: string): Promise<void> {
    this.query = text;
    const passing = arranged(this.rows, anybody, this.filter, null);
    const found = text.trim() === '' ? null : await find(passing, text).catch(() => null);
    if (this.query !== text) return;
    this.wanted = found?.wanted ?? null;
    this.searchedAs = found?.as ?? null;
    if (this.index < 0) this.cursor = this.shown[0]?.id ?? this.cursor;
  }

  sortBy(column: ParticipantColumn): void {
    this.sorting = nextSorting(this.sorting, column);
  }

  select(id: Id, how: 'toggle' | 'range' = 'toggle'): void {
    if (how === 'range' && this.#anchor !== null) {
      const ends = [this.#anchor, id].map((end) => this.shown.findIndex((row) => row.id === end));
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      if (from >= 0) for (const row of this.shown.slice(from, to + 1)) this.selected.add(row.id);
    } else {
      if (!this.selected.delete(id)) this.selected.add(id);
      this.#anchor = id;
    }
    this.#chose();
  }

  selectAll(all: boolean): void {
    this.selected.clear();
    if (all) for (const row of this.shown) this.selected.add(row.id);
    this.#chose();
  }

  #chose(): void {
    if (this.selected.size === 0 && this.panel === 'many') this.panel = null;
  }

  async move(to: 'up' | 'down' | 'first' | 'last' | 'page_up' | 'page_down', extend: boolean): Promise<void> {
    const last = this.shown.length - 1;
    const steps = { up: -1, down: 1, page_up: -this.page, page_down: this.page, first: -last, last };
    const at = Math.max(0, this.index);
    const next = this.shown[Math.min(last, Math.max(0, this.index < 0 ? 0 : at + steps[to]))];
    if (next === undefined) return;
    const from = this.cursor;
    if (!(await this.goTo(next.id)) || !extend || from === null) return;
    if (!this.selected.has(from) || this.#anchor === null) {
      this.#anchor = from;
      this.selected.add(from);
    }
    this.select(next.id, 'range');
  }

  async takeBack(row: ParticipantRow): Promise<void> {
    const list = await app.change('participants_take_back', { id: row.id });
    if (list !== null) this.take(list);
  }

  async remove(rows: ParticipantRow[]): Promise<void> {
    const [first, ...others] = rows;
    if (first === undefined) return;
    if (others.length === 0) {
      const list = await app.change('participants_remove', { id: first.id });
      if (list !== null) this.take(list);
      return;
    }
    const participations = rows.map((row) => row.id);
    const list = await app.change('participants_remove_many', { participations });
    if (list === null) return;
    this.take(list);
    toasts.say(list.said_text);
  }

  /** Performs what a key means. */
  perform(action: TableAction, search: (text: string) => void): void {
    switch (action.kind) {
      case 'move':
        return void this.move(action.to, action.extend);
      case 'open':
        if (this.row === null) return;
        return void this.show(this.chosen.length > 1 ? 'many' : 'person').then(focusPanel);
      case 'select':
        if (this.cursor !== null) this.select(this.cursor);
        return;
      case 'select_all':
        return this.selectAll(true);
      case 'remove':
        return void this.remove(this.chosen.length > 0 ? this.chosen : this.row === null ? [] : [this.row]);
      case 'search':
        return search(action.text);
      case 'escape':
        if (this.panel !== null) return void this.show(null);
        if (this.selected.size > 0) return this.selectAll(false);
        if (this.query !== '') void this.search('');
    }
  }
}

/** Puts the focus on the first thing to write beside the table, or on what stands there as a whole. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector<HTMLElement>('[data-panel]');
    (panel?.querySelector<HTMLElement>('[data-first]') ?? panel)?.focus();
  });
}
