// The generator of sessions: a first day, a number of days, and the times of each day, as typed.
import type { Failure, Id, Slot, TrainingPage } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { readWhole } from '../../words/digits';
import { t, words } from '../../words/words.svelte';
import { clock, endOf, readDate, readTime } from './times';

interface TypedSlot {
  key: number;
  start: string;
  end: string;
  wrong: string | null;
}

const MOST_DAYS = 60;
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
  #next = 0;

  count = $derived((readWhole(this.days, 1, MOST_DAYS) ?? 0) * this.slots.length);

  constructor(readonly training: Id) {
    for (const [start, end] of USUAL) this.#add(start, end);
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

  /** Makes the sessions; null when something typed cannot be read (and that is shown in its place). */
  async generate(): Promise<TrainingPage | null> {
    const first_date = await this.readFirst();
    if (this.first.trim() === '') this.firstWrong = t('app-required');
    const days = readWhole(this.days, 1, MOST_DAYS);
    this.daysWrong = days === null ? t('sessions-days-wrong') : null;
    const slots: Slot[] = [];
    for (const slot of this.slots) {
      const read = await this.#readSlot(slot);
      if (read !== null) slots.push(read);
    }
    if (first_date === null || days === null || slots.length < this.slots.length) return null;
    const input = { training: this.training, first_date, days, slots };
    return app.change('sessions_generate', input, { failed: (failure) => (this.failure = failure) });
  }
}
