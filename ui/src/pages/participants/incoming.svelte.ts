// A list on its way in: where it comes from, how it is read, and what becomes of each line.
import { SvelteMap } from 'svelte/reactivity';
import { asFailure, call, cancelWork, choose, watchProgress } from '../../backend/backend';
import type { ProgressStep } from '../../backend/backend';
import type { AddList, Failure, Governorate, Id, LineState, ListColumn } from '../../generated/api';
import type { ListLayout, ListLine, Participants, ReadList } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { refuse } from '../../state/drops.svelte';
import { toasts } from '../../state/toasts.svelte';
import { t } from '../../words/words.svelte';

/** What becomes of a line as things stand. */
export type Fate = 'adding' | 'deciding' | 'problem' | 'left_out';
export type Filter = Fate | 'all';
/** What somebody decided of a line: the id of a person, a new one, or that it is not wanted. */
export type Choice = Id | typeof NEW_PERSON | typeof LEAVE_OUT;

export const NEW_PERSON = 'new';
export const LEAVE_OUT = 'out';

/** The endings of files that can be read. */
const ENDINGS = ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt'];
/** Stages of reading and of taking in, as the progress of long work names them. */
const STAGES = ['list-read', 'list-match'];
/** Lines drawn at once: each costs time, and nobody looks at more. */
const PAGE = 100;
/** Reading again at every letter would flicker; a pause in typing is soon enough. */
const PAUSE_MS = 200;

/** What becomes of a line of which nobody decided anything. */
const USUAL: Record<LineState, Fate> = {
  new: 'adding',
  known: 'adding',
  doubtful: 'deciding',
  not_a_person: 'left_out',
  already_listed: 'left_out',
  twice_in_list: 'left_out',
  problem: 'problem',
};

/** How the list is read. */
type Reading = {
  text: string;
  path: string | null;
  sheet: number | null;
  layout: ListLayout | null;
  ordinaryLetters: boolean;
};

export class IncomingList {
  text = $state('');
  path = $state<string | null>(null);
  /** The list that was read last; it stays, with what was decided, until another one is read. */
  #list = $state.raw<ReadList | null>(null);
  /** As somebody changed it; null as it was recognised. */
  layout = $state.raw<ListLayout | null>(null);
  /** Whether names in capitals are written in ordinary letters. */
  ordinaryLetters = $state(false);
  failure = $state.raw<Failure | null>(null);
  reading = $state(false);
  /** How far a long list is; null while nothing long goes on. */
  progress = $state.raw<ProgressStep | null>(null);
  governorates = $state.raw<Governorate[]>([]);
  filter = $state<Filter>('all');
  /** Lines of the filter as they were when it was chosen: what is decided does not jump away. */
  picked = $state.raw<ListLine[]>([]);
  drawn = $state(PAGE);
  readonly choices = new SvelteMap<number, Choice>();
  #sheet: number | null = null;
  #asked = 0;
  #timer = 0;
  #adding = false;
  /** How the list was read. */
  #before = $state.raw<Reading>({ text: '', path: null, sheet: null, layout: null, ordinaryLetters: false });

  /** The list, while nothing else is being read in its place. */
  readonly read = $derived(this.path === this.#before.path ? this.#list : null);

  readonly counts = $derived.by(() => {
    const counts = { adding: 0, deciding: 0, problem: 0, left_out: 0 };
    for (const line of this.read?.lines ?? []) counts[this.fate(line)] += 1;
    return counts;
  });
  readonly visible = $derived(this.picked.slice(0, this.drawn));
  /** The name of the file, without the folders before it. */
  readonly file = $derived(this.path?.split(/[\\/]/).pop() ?? null);

  constructor(readonly training: Id) {
    void app.read('governorates_list', {}).then((read) => (this.governorates = read ?? []));
  }

  /** Hears how far long work is, until the returned function is called; what goes on then is cancelled. */
  watch(): () => void {
    const watching = watchProgress((step) => {
      if ((this.reading || this.#adding) && STAGES.includes(step.stage)) this.progress = step;
    });
    return () => {
      void watching.then((stop) => stop());
      window.clearTimeout(this.#timer);
      if (this.progress !== null) this.cancel();
    };
  }

  cancel(): void {
    cancelWork().catch((reason) => app.tell(asFailure(reason)));
  }

  /** What was decided of a line, or what holds of itself; null where a decision is needed. */
  choice(line: ListLine): Choice | null {
    const chosen = this.choices.get(line.line);
    if (chosen !== undefined) return chosen;
    if (line.state === 'new') return NEW_PERSON;
    if (line.state === 'known') return line.person ?? NEW_PERSON;
    return line.state === 'doubtful' ? null : LEAVE_OUT;
  }

  fate(line: ListLine): Fate {
    const chosen = this.choices.get(line.line);
    if (chosen === undefined) return USUAL[line.state];
    return chosen === LEAVE_OUT ? 'left_out' : 'adding';
  }

  /** Whether anything can be decided of a line. */
  open(line: ListLine): boolean {
    if (line.state === 'not_a_person') return line.name !== '';
    return line.state === 'new' || line.state === 'known' || line.state === 'doubtful';
  }

  typed(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#read(), PAUSE_MS);
  }

  async chooseFile(): Promise<void> {
    try {
      const path = await choose('choose_open', { title: t('participants-file'), extensions: ENDINGS });
      if (path !== null) await this.useFile(path);
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  }

  /** Back to what was pasted. */
  paste(): Promise<void> {
    return this.useFile(null);
  }

  /** Reads this file; null: what was pasted. */
  async useFile(path: string | null): Promise<void> {
    // What is being added goes away when it is in, and what came meanwhile would go with it.
    if (this.#adding) {
      refuse(t('participants-drop-adding'));
      return;
    }
    window.clearTimeout(this.#timer);
    this.path = path;
    this.ordinaryLetters = false;
    this.#sheet = null;
    this.layout = null;
    await this.#read();
  }

  async useSheet(sheet: number): Promise<void> {
    this.#sheet = sheet;
    this.layout = null;
    await this.#read();
  }

  /** What each column holds, as it is shown. */
  get columns(): ListColumn[] {
    return this.layout?.columns ?? (this.read?.columns ?? []).map((column) => column.holds);
  }

  get heading(): number | null {
    return this.layout === null ? (this.read?.heading ?? null) : this.layout.heading;
  }

  async useColumn(place: number, holds: ListColumn): Promise<void> {
    const columns = this.columns.map((before, at) => (at === place ? holds : before));
    this.layout = { heading: this.heading, columns };
    await this.#read();
  }

  async useHeading(heading: number | null): Promise<void> {
    this.layout = { heading, columns: this.columns };
    await this.#read();
  }

  async useOrdinaryLetters(wanted: boolean): Promise<void> {
    this.ordinaryLetters = wanted;
    await this.#read();
  }

  #source(): Pick<AddList, 'training' | 'text' | 'path' | 'sheet' | 'layout' | 'ordinary_letters'> {
    const { training, path, layout, ordinaryLetters: ordinary_letters } = this;
    const text = path === null ? this.text : null;
    return { training, text, path, sheet: this.#sheet, layout, ordinary_letters };
  }

  async #read(): Promise<void> {
    const asked = ++this.#asked;
    this.failure = null;
    if (this.path === null && this.text.trim() === '') {
      this.#forget();
      return;
    }
    this.reading = true;
    try {
      const read = await call('participants_read_list', this.#source());
      if (asked !== this.#asked) return;
      this.choices.clear();
      this.#list = read;
      const { text, path, layout, ordinaryLetters } = this;
      this.#before = { text, path, sheet: this.#sheet, layout, ordinaryLetters };
      this.show('all');
    } catch (reason) {
      if (asked === this.#asked) this.#stopped(asFailure(reason));
    } finally {
      if (asked === this.#asked) {
        this.reading = false;
        this.progress = null;
      }
    }
  }

  /** Nothing is written or chosen. */
  #forget(): void {
    this.#list = null;
    this.layout = null;
    this.reading = false;
    this.choices.clear();
    this.#before = { text: '', path: null, sheet: null, layout: null, ordinaryLetters: false };
  }

  /** Whoever cancels, or chose what cannot be read, has what was there before, or nothing. */
  #stopped(reason: Failure): void {
    const cancelled = reason.code === 'cancelled';
    const { text, path } = this.#before;
    const another = this.path !== path;
    const written = path === null && this.text.trim() !== '';
    if (another && (this.#list !== null || written || cancelled)) {
      this.#restore();
      if (!cancelled) app.tell(reason);
      if (written && (this.#list === null || this.text !== text)) void this.#read();
    } else if (cancelled && this.path !== null) {
      this.#restore();
    } else {
      if (cancelled) this.#list = null;
      this.failure = reason;
    }
  }

  #restore(): void {
    this.path = this.#before.path;
    this.#sheet = this.#before.sheet;
    this.layout = this.#before.layout;
    this.ordinaryLetters = this.#before.ordinaryLetters;
  }

  show(filter: Filter): void {
    const lines = this.read?.lines ?? [];
    this.filter = filter;
    this.picked = filter === 'all' ? lines : lines.filter((line) => this.fate(line) === filter);
    this.drawn = PAGE;
  }

  more(): void {
    this.drawn += PAGE;
  }

  /** Adds those that are wanted; null where something stands in the way (and is shown). */
  async add(): Promise<Participants | null> {
    window.clearTimeout(this.#timer);
    const chosen = [...this.choices];
    const skip = chosen.filter(([, choice]) => choice === LEAVE_OUT).map(([line]) => line);
    const taken = chosen.filter(([, choice]) => choice !== LEAVE_OUT);
    const choices = taken.map(([line, choice]) => ({ line, person: choice === NEW_PERSON ? null : choice }));
    const input = { ...this.#source(), skip, choices, seen: this.read?.seen ?? null };
    const failed = (reason: Failure): void => {
      if (reason.code === 'cancelled') app.tell(reason);
      else this.failure = reason;
    };
    this.#adding = true;
    const added = await app.change('participants_add_list', input, { failed });
    this.#adding = false;
    this.progress = null;
    if (added) toasts.say(added.summary_text);
    return added;
  }
}
