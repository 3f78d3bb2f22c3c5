// The name of a programme or a series in each language, while it is being written.
import type { Failure, Series } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { words } from '../../words/words.svelte';
import { orNull } from '../trainings/draft.svelte';

export const LANGUAGES = ['ar', 'en', 'ckb', 'it', 'kmr'] as const;
type Names = Pick<Series, `name_${(typeof LANGUAGES)[number]}`>;

export class NamesDraft {
  names = $state<string[]>(['', '', '', '', '']);
  failure = $state<Failure | null>(null);

  constructor(from: Names | null) {
    if (from !== null) this.names = LANGUAGES.map((language) => from[`name_${language}`] ?? '');
  }

  /** The sentence beside the name in this language, or null. */
  wrong(index: number): string | null {
    const field = this.failure?.field ?? null;
    const mine = field === `name_${LANGUAGES[index] ?? ''}` || (index === 0 && field === 'name');
    return mine && this.failure ? words.failure(this.failure) : null;
  }

  fields(): Names & { name_ar: string | null; name_ckb: string | null } {
    const [name_ar = null, name_en = null, name_ckb = null, name_it = null, name_kmr = null] =
      this.names.map(orNull);
    return { name_ar, name_en, name_ckb, name_it, name_kmr };
  }

  failed(failure: Failure): void {
    this.failure = failure;
    if (this.names.every((_, index) => this.wrong(index) === null)) app.tell(failure);
  }
}
