// The generator of sessions: a first day, a number of days, and the times of each day, as typed.
import type { Failure, Id, Slot, TrainingPage } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { readWhole } from '../../words/digits';
import { t, typedText, words } from '../../words/words.svelte';
import { clock, DAY_MINUTES, endOf, readDate, readTime } from './times';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface TypedSlot {
  key: number;
  start: string;
  end: string;
  wrong: string | null;
}

/** A day that does not follow the one before it, as typed. */
interface TypedDay {
  key: number;
  text: string;
  read: string | null;
  wrong: string | null;
}

/** A group with its room, as typed. */
interface TypedRoom {
  key: number;
  group: string;
  room: string;
}

const MOST_DAYS = 60;
const MOST_A_DAY = 20;
const USUAL: readonly [number, number][] = [
  [9 * 60, 10 * 60 + 30],
  [11 * 60, 12 * 60 + 30],
];

export class Generator {
  first = $state('');
  firstRead = $state<string | null>(null);
  firstWrong = $state<string | null>(null);
  days = $state(words.number(2));
  daysWrong = $state<string | null>(null);
  slots = $state<TypedSlot[]>([]);
  failure = $state<Failure | null>(null);
  /** `row`: so many days from the first one on; `apart`: each day by itself. */
  days_are = $state<string>('row');
  apart = $state<TypedDay[]>([]);
  /** The usual day, from which its times are filled. */
  pattern = $state({ start: '', count: '', minutes: '', pause: '' });
  patternWrong = $state(false);
  /** Groups beside each other; none: everybody together. */
  rooms = $state<TypedRoom[]>([]);
  #next = 0;

  count = $derived(
    Math.max(1, this.rooms.length) *
      (this.days_are === 'row' ? (readWhole(this.days, 1, MOST_DAYS) ?? 0) : this.apart.length) *
      this.slots.length,
  );

  constructor(readonly training: Id) {
    for (const [start, end] of USUAL) this.#add(start, end);
    this.pattern = {
      start: words.digitsOf('09:00'),
      count: words.number(4),
      minutes: words.number(90),
      pause: words.number(30),
    };
    this.addDay();
    this.addDay();
  }

  addDay(): void {
    this.apart.push({ key: this.#next, text: '', read: null, wrong: null });
    this.#next += 1;
  }

  /** One more group; to begin with, those that the training has, or two. */
  async addRooms(): Promise<void> {
    const known =
      this.rooms.length > 0 ? [] : ((await app.read('groups_show', { id: this.training }))?.groups ?? []);
    const wanted = this.rooms.length > 0 ? this.rooms.length + 1 : Math.max(2, known.length);
    for (let place = this.rooms.length; place < wanted; place += 1) {
      const group = known[place]?.name ?? typedText('groups-usual', { number: words.number(place + 1) });
      this.rooms.push({ key: this.#next, group, room: '' });
      this.#next += 1;
    }
  }

  removeRoom(key: number): void {
    this.rooms = this.rooms.filter((room) => room.key !== key);
  }

  removeDay(key: number): void {
    this.apart = this.apart.filter((day) => day.key !== key);
  }

  async readDay(day: TypedDay): Promise<string | null> {
    day.wrong = null;
    day.read = null;
    if (day.text.trim() === '') return null;
    const { value, failure } = await readDate(day.text);
    day.read = value?.text ?? null;
    day.wrong = failure ? words.failure(failure) : null;
    return value?.date ?? null;
  }

  /** The times of a day from its start, how many sessions, how long each, and the break between. */
  async fillPattern(): Promise<void> {
    const { value: start } = await readTime(this.pattern.start);
    const count = readWhole(this.pattern.count, 1, MOST_A_DAY);
    const minutes = readWhole(this.pattern.minutes, 1, DAY_MINUTES);
    const pause = readWhole(this.pattern.pause, 0, DAY_MINUTES);
    this.patternWrong = true;
    if (start === null || count === null || minutes === null || pause === null) return;
    // The last one still begins on the day itself; it may end in the night.
    if (start + (count - 1) * (minutes + pause) >= DAY_MINUTES) return;
    this.patternWrong = false;
    this.slots = [];
    for (let place = 0; place < count; place += 1) {
      const begins = start + place * (minutes + pause);
      this.#add(begins, begins + minutes);
    }
  }

  #add(start: number, end: number): void {
    const text = (minute: number): string => words.digitsOf(clock(minute));
    this.slots.push({ key: this.#next, start: text(start), end: text(end), wrong: null });
    this.#next += 1;
  }

  /** One more session a day, as long as the last one and half an hour after it. */
  async addSlot(): Promise<void> {
    const last = this.slots.at(-1);
    const start = last ? (await readTime(last.start)).value : null;
    const end = last ? (await readTime(last.end)).value : null;
    if (start === null || end === null || end <= start) this.#add(9 * 60, 10 * 60 + 30);
    else this.#add(end + 30, end + 30 + (end - start));
  }

  removeSlot(key: number): void {
    this.slots = this.slots.filter((slot) => slot.key !== key);
  }

  async readFirst(): Promise<string | null> {
    if (this.first.trim() === '') {
      this.firstRead = null;
      return null;
    }
    const { value, failure } = await readDate(this.first);
    this.firstRead = value?.text ?? null;
    this.firstWrong = failure ? words.failure(failure) : null;
    return value?.date ?? null;
  }

  async #readSlot(slot: TypedSlot): Promise<Slot | null> {
    const start = await readTime(slot.start);
    const end = await readTime(slot.end);
    const failure = start.failure ?? end.failure;
    slot.wrong = failure ? words.failure(failure) : null;
    if (start.value === null || end.value === null) return null;
    const end_minute = endOf(start.value, end.value, end.value <= start.value);
    if (end_minute === null) slot.wrong = t('sessions-times-wrong');
    return end_minute === null ? null : { start_minute: start.value, end_minute };
  }

  /** First day and number of days, or each day; null when something is none (and that is shown). */
  async #readDays(): Promise<{ first_date: string; days: number; dates: string[] } | null> {
    if (this.days_are === 'apart') {
      const typed = this.apart.filter((day) => day.text.trim() !== '');
      const read = await Promise.all(typed.map((day) => this.readDay(day)));
      const dates = read.filter((date) => date !== null);
      const [first] = this.apart;
      if (typed.length === 0 && first) first.wrong = t('app-required');
      if (dates.length === 0 || dates.length < typed.length) return null;
      return { first_date: dates[0] ?? '', days: dates.length, dates };
    }
    const first_date = await this.readFirst();
    if (this.first.trim() === '') this.firstWrong = t('app-required');
    const days = readWhole(this.days, 1, MOST_DAYS);
    this.daysWrong = days === null ? t('sessions-days-wrong') : null;
    return first_date === null || days === null ? null : { first_date, days, dates: [] };
  }

  /** Makes the sessions; null when something typed cannot be read (and that is shown in its place). */
  async generate(): Promise<TrainingPage | null> {
    const days = await this.#readDays();
    const slots: Slot[] = [];
    for (const slot of this.slots) {
      const read = await this.#readSlot(slot);
      if (read !== null) slots.push(read);
    }
    if (days === null || slots.length < this.slots.length) return null;
    const groups = this.rooms.map(({ group, room }) => ({ group: group.trim(), room: orNull(room) }));
    const input = { training: this.training, ...days, slots, groups };
    return app.change('sessions_generate', input, { failed: (failure) => (this.failure = failure) });
  }
}
