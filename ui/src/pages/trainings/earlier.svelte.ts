// The earlier training that a new one is made like, and the day on which the new one begins.
import type { Id, TrainingCard, TrainingPage } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { words } from '../../words/words.svelte';
import { readDate } from '../sessions/times';
import type { TrainingDraft } from './draft.svelte';

export class Earlier {
  /** All trainings, newest first. */
  cards = $state.raw<TrainingCard[]>([]);
  /** Id of the earlier one; empty for none. */
  chosen = $state('');
  page = $state.raw<TrainingPage | null>(null);
  first = $state('');
  firstRead = $state<string | null>(null);
  firstWrong = $state<string | null>(null);

  constructor(readonly draft: TrainingDraft) {}

  /** Offers `from`, or the last training: what stays the same is not typed again. */
  async begin(from: Id | null): Promise<void> {
    this.cards = (await app.read('trainings_cards', {})) ?? [];
    const offered = this.cards.find((card) => card.id === from) ?? this.cards[0];
    if (offered !== undefined) await this.choose(offered.id);
  }

  async choose(id: string): Promise<void> {
    this.chosen = id;
    const page = id === '' ? null : await app.read('trainings_page', { id });
    // A slow answer must not undo a later choice.
    if (this.chosen !== id) return;
    this.page = page;
    if (page === null) this.draft.clear();
    else this.draft.fill(page.fields);
  }

  /** The first day; `false` where what is typed is none (and that is shown). */
  async readFirst(): Promise<string | null | false> {
    this.firstRead = null;
    this.firstWrong = null;
    if (this.first.trim() === '') return null;
    const { value, failure } = await readDate(this.first);
    this.firstRead = value?.text ?? null;
    this.firstWrong = failure ? words.failure(failure) : null;
    return value?.date ?? false;
  }

  /** Saves the new training; its id, or null when something stands in the way (and is shown). */
  async save(): Promise<Id | null> {
    const fields = this.draft.fields();
    const first_date = await this.readFirst();
    if (fields === null || first_date === false) return null;
    const telling = {
      failed: (failure: Parameters<TrainingDraft['failed']>[0]) => this.draft.failed(failure),
    };
    if (this.page === null) return (await app.change('trainings_create', fields, telling))?.id ?? null;
    const input = { training: this.chosen, fields, first_date };
    return (await app.change('trainings_create_from', input, telling))?.card.id ?? null;
  }
}
