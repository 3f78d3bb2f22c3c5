// Handing over: making a checked copy of the register, and looking into one.
import { asFailure, call, cancelWork, choose, watchProgress } from '../../backend/backend';
import type { ProgressStep } from '../../backend/backend';
import type { Copied, CopyEntry, CopyPreview, Failure, Inspection } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { toasts } from '../../state/toasts.svelte';
import { t } from '../../words/words.svelte';

/** A choice of trainings as one text; the order of ticking is no difference. */
const named = (trainings: string[] | null): string =>
  trainings === null ? '*' : [...trainings].sort().join();

export class Copies {
  preview = $state.raw<CopyPreview | null>(null);
  earlier = $state.raw<CopyEntry[]>([]);
  progress = $state<ProgressStep | null>(null);
  copied = $state.raw<Copied | null>(null);
  failure = $state<Failure | null>(null);
  inspection = $state.raw<Inspection | null>(null);
  inspectionFailure = $state<Failure | null>(null);
  /** Whether only chosen trainings are copied, for a second laptop. */
  limited = $state(false);
  chosen = $state.raw<string[]>([]);
  /** The choice that the preview is of. */
  #previewed = $state<string | null>(null);
  readonly #looking = new Latest(50);

  /** Whether it is clear what is to be copied. */
  get clear(): boolean {
    return !this.limited || this.chosen.length > 0;
  }

  /** Whether the preview tells of what is chosen now: figures of something else are not to be believed. */
  get ready(): boolean {
    return this.clear && this.#previewed === named(this.#trainings);
  }

  limit(limited: boolean): void {
    this.limited = limited;
    this.#looking.ask(() => this.#look());
  }

  pick(training: string, wanted: boolean): void {
    const others = this.chosen.filter((one) => one !== training);
    this.chosen = wanted ? [...others, training] : others;
    this.#looking.ask(() => this.#look());
  }

  get #trainings(): string[] | null {
    return this.limited ? this.chosen : null;
  }

  async #look(): Promise<void> {
    if (!this.clear) return;
    const trainings = this.#trainings;
    const preview = await app.read('copies_preview', { trainings });
    // What cannot be read now was told; the page stays as it is.
    if (preview === null) return;
    this.preview = preview;
    this.#previewed = named(trainings);
  }

  async load(): Promise<void> {
    await this.#look();
    this.earlier = (await app.read('copies_list', {})) ?? [];
  }

  /** Asks for the folder or stick, copies, and has the copy checked. */
  async make(): Promise<void> {
    if (this.progress !== null || !this.ready) return;
    let stop: (() => void) | null = null;
    // What was shown at the click is copied, whatever is ticked while the folder is looked for.
    const trainings = this.#trainings;
    try {
      const folder = await choose('choose_folder', { title: t('copies-choose-folder') });
      if (folder === null) return;
      this.copied = null;
      this.failure = null;
      this.progress = { stage: 'copy', done: 0, total: 0 };
      stop = await watchProgress((step) => (this.progress = step));
      this.copied = await app.inLine(() => call('copies_make', { folder, trainings }));
      toasts.say(this.copied.said_text);
      await this.load();
    } catch (reason) {
      this.failure = asFailure(reason);
    } finally {
      stop?.();
      this.progress = null;
    }
  }

  cancel(): void {
    cancelWork().catch((reason) => app.tell(asFailure(reason)));
  }

  async inspect(): Promise<void> {
    this.inspectionFailure = null;
    try {
      const input = { title: t('copies-inspect'), extensions: ['db', 'hadir'] };
      const path = await choose('choose_open', input);
      if (path !== null) this.inspection = await call('copies_inspect', { path });
    } catch (reason) {
      this.inspection = null;
      this.inspectionFailure = asFailure(reason);
    }
  }
}
