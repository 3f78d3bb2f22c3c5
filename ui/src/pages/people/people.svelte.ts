// Looking for somebody of the register: what was typed last, and who was found.
import { call } from '../../backend/backend';
import type { FoundPeople } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { otherLayout } from '../../words/layout';

/** How many more are shown each time. */
const STEP = 60;

class PeopleSearch {
  /** Stays while somebody is looked at, so that the way back leads to those who were found. */
  text = $state('');
  found = $state.raw<FoundPeople | null>(null);
  /** The text that was really looked for, when the other keyboard layout was meant. */
  searchedAs = $state<string | null>(null);
  cursor = $state(0);
  #most = STEP;
  readonly #asking = new Latest(0);

  rows = $derived(this.found?.rows ?? []);
  left = $derived(this.found === null ? 0 : this.found.total - this.#shown);

  get #shown(): number {
    return this.rows.filter((row) => row.alike_text === null).length;
  }

  type(text: string): void {
    this.text = text;
    this.#most = STEP;
    this.cursor = 0;
    this.ask();
  }

  more(): void {
    this.#most += STEP;
    this.ask();
  }

  ask(): void {
    this.#asking.ask(() => this.#ask());
  }

  async #ask(): Promise<void> {
    const { text } = this;
    const read = (typed: string): Promise<FoundPeople | null> =>
      call('people_search', { text: typed, most: this.#most }).catch(() => null);
    const first = await read(text);
    const twin = otherLayout(text);
    const other = first?.rows.length === 0 && text.trim() !== '' ? await read(twin) : null;
    if (this.text !== text) return;
    const meant = other !== null && other.rows.length > 0;
    this.found = meant ? other : first;
    this.searchedAs = meant ? twin : null;
    if (first === null) await app.read('people_search', { text, most: this.#most });
  }

  move(step: 1 | -1): void {
    this.cursor = Math.min(this.rows.length - 1, Math.max(0, this.cursor + step));
  }
}

export const peopleSearch = new PeopleSearch();
