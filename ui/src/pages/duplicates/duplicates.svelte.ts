// The pairs that may be one person: which one is looked at, and which ones are left for later.
import type { DuplicatePair, DuplicatesPage } from '../../generated/api';
import { app } from '../../state/app.svelte';

const nameOf = (pair: DuplicatePair): string => `${pair.one.person} ${pair.other.person}`;

export class Duplicates {
  page = $state.raw<DuplicatesPage | null>(null);
  /** Put off until this page is opened again. */
  #later = $state.raw<string[]>([]);
  at = $state(0);

  /** Those that were put off come behind the others. */
  pairs = $derived.by(() => {
    const pairs = this.page?.pairs ?? [];
    const isLater = (pair: DuplicatePair): boolean => this.#later.includes(nameOf(pair));
    return [...pairs.filter((pair) => !isLater(pair)), ...pairs.filter(isLater)];
  });
  pair = $derived(this.pairs[this.at] ?? null);

  async read(): Promise<void> {
    const read = await app.read('duplicates_page', { most: null });
    if (read !== null) this.#take(read);
  }

  #take(page: DuplicatesPage): void {
    this.page = page;
    this.at = Math.max(0, Math.min(this.at, this.pairs.length - 1));
  }

  async decide(same: boolean): Promise<void> {
    const { pair } = this;
    if (pair === null || app.waiting > 0) return;
    const input = { one: pair.one.person, other: pair.other.person, same };
    await app.change('duplicates_decide', input, { done: (page) => this.#take(page) });
  }

  later(): void {
    if (this.pair === null) return;
    // The next one moves up to this place.
    this.#later = [...this.#later, nameOf(this.pair)];
    this.at = Math.min(this.at, this.pairs.length - 1);
  }

  move(step: 1 | -1): void {
    this.at = Math.max(0, Math.min(this.pairs.length - 1, this.at + step));
  }
}
