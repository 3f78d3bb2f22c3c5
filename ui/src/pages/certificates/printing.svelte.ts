// Saving certificates: in which form and order, where to, how far it has come, and what came of it.
import {
  asFailure,
  call,
  cancelWork,
  choose,
  openInViewer,
  showFolder,
  watchProgress,
} from '../../backend/backend';
import type { ProgressStep } from '../../backend/backend';
import type { Failure, Id, Print, Printed, PrintForm, PrintOrder } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { toasts } from '../../state/toasts.svelte';
import { t } from '../../words/words.svelte';
import type { Certificates } from './certificates.svelte';

/** A pause in typing a pattern after which its example is made. */
const NAME_AFTER_MS = 120;

export class Printing {
  form = $state<PrintForm>('one_file');
  order = $state<PrintOrder>('list');
  onlyMissing = $state(false);
  /** Nothing: the usual pattern. */
  pattern = $state('');
  progress = $state<ProgressStep | null>(null);
  printed = $state.raw<Printed | null>(null);
  patternFailure = $state<Failure | null>(null);
  /** How the first of the single files would be called; empty while nobody knows. */
  fileName = $state('');
  readonly #naming = new Latest(NAME_AFTER_MS);

  constructor(readonly certificates: Certificates) {}

  /** How many papers saving would make now. */
  count = $derived.by(() => {
    const { chosen } = this.certificates;
    return this.onlyMissing ? chosen.filter((row) => row.certificate === null).length : chosen.length;
  });

  async #path(): Promise<string | null> {
    const title = t('certificates-choose');
    if (this.form === 'separate') return choose('choose_folder', { title });
    const suggested_name = this.certificates.page?.suggested_name ?? '';
    const extension = this.form === 'zip' ? 'zip' : 'pdf';
    return choose('choose_save', { title, suggested_name, extension });
  }

  /** What is wanted, but for the place. */
  #wish(people: Id[] | null, replace: string | null): Omit<Print, 'path'> | null {
    const { training, kind, languages, design } = this.certificates;
    if (languages === null) return null;
    const { form, order } = this;
    const pattern = this.pattern === '' ? null : this.pattern;
    const only_missing = this.onlyMissing && replace === null;
    return { training, people, kind, languages, design, form, pattern, order, only_missing, replace };
  }

  /** What the name of a file follows from. */
  wish = $derived.by(() => {
    const { selection, rows } = this.certificates;
    return this.form === 'one_file' ? null : this.#wish(selection.people(rows), null);
  });

  /** Asks how the first of the single files would be called. */
  nameSoon(): void {
    const { wish } = this;
    if (wish !== null) this.#naming.ask(() => this.#name(wish));
  }

  async #name(wish: Omit<Print, 'path'>): Promise<void> {
    try {
      this.fileName = (await call('certificates_file_name', { ...wish, path: '' })).name;
      this.patternFailure = null;
    } catch (reason) {
      const failure = asFailure(reason);
      this.fileName = '';
      // What else stands in the way is told where it is asked for.
      this.patternFailure = failure.field === 'pattern' ? failure : null;
    }
  }

  /** Asks where to, then makes the files of those who are chosen. */
  save(): Promise<void> {
    const { selection, rows } = this.certificates;
    return this.#print(selection.people(rows), null);
  }

  /** Withdraws what differs from today's, for a reason, and saves what takes its place. */
  reissue(people: Id[] | null, reason: string): Promise<void> {
    return this.#print(people, reason.trim());
  }

  async #print(people: Id[] | null, replace: string | null): Promise<void> {
    const wish = this.#wish(people, replace);
    if (this.progress !== null || wish === null) return;
    let stop: (() => void) | null = null;
    try {
      const path = await this.#path();
      if (path === null) return;
      this.printed = null;
      this.patternFailure = null;
      this.progress = { stage: 'certificates', done: 0, total: 0 };
      stop = await watchProgress((step) => (this.progress = step));
      const printed = await app.change(
        'certificates_print',
        { ...wish, path },
        { quiet: true, failed: (failure) => this.#failed(failure) },
      );
      if (printed === null) return;
      this.printed = printed;
      toasts.say(printed.said_text);
      await this.certificates.load();
    } catch (reason) {
      app.tell(asFailure(reason));
    } finally {
      stop?.();
      this.progress = null;
    }
  }

  #failed(failure: Failure): void {
    if (failure.field === 'pattern') this.patternFailure = failure;
    else app.tell(failure);
  }

  cancel(): void {
    cancelWork().catch((reason) => app.tell(asFailure(reason)));
  }

  async showFolder(): Promise<void> {
    const file = this.printed?.files[0];
    if (file === undefined) return;
    await showFolder(file).catch((reason) => app.tell(asFailure(reason)));
  }

  async open(): Promise<void> {
    const file = this.printed?.files[0];
    if (file === undefined) return;
    await openInViewer(file).catch((reason) => app.tell(asFailure(reason)));
  }
}
