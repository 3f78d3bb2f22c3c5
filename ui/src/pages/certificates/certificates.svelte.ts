// The certificates of a training: who has earned one, how it will look, and the files that are made.
import { asFailure, call, cancelWork, choose, openInViewer, watchProgress } from '../../backend/backend';
import type { ProgressStep } from '../../backend/backend';
import type {
  CertificateLanguages,
  CertificateRow,
  CertificatesPage,
  Failure,
  Id,
  Preview,
  Printed,
} from '../../generated/api';
import { app } from '../../state/app.svelte';
import { toasts } from '../../state/toasts.svelte';
import { t } from '../../words/words.svelte';

/** Pixels across the preview: sharp on a screen of twice the density at its usual size. */
const PREVIEW_WIDTH = 1100;

export class Certificates {
  page = $state.raw<CertificatesPage | null>(null);
  languages = $state<string>('');
  person = $state<Id | null>(null);
  preview = $state.raw<Preview | null>(null);
  previewFailure = $state<Failure | null>(null);
  progress = $state<ProgressStep | null>(null);
  printed = $state.raw<Printed | null>(null);
  row = $derived<CertificateRow | null>(this.page?.rows.find((row) => row.person === this.person) ?? null);

  constructor(readonly training: Id) {}

  async load(): Promise<void> {
    const page = await app.read('certificates_page', {
      training: this.training,
      kind: null,
      languages: null,
    });
    if (page !== null) this.#take(page);
  }

  #take(page: CertificatesPage): void {
    this.page = page;
    if (!page.languages.some((one) => one === this.languages)) this.languages = page.languages[0] ?? 'ar';
    if (!page.rows.some((row) => row.person === this.person)) {
      const first = page.rows.find((row) => row.standing === 'eligible') ?? page.rows[0];
      this.person = first?.person ?? null;
    }
  }

  /** Draws the page of the person looked at; a later look makes an earlier answer void. */
  async draw(): Promise<void> {
    const { person, languages } = this;
    if (person === null || this.page === null) return;
    const input = {
      training: this.training,
      person,
      kind: null,
      languages: languages as CertificateLanguages,
      design: null,
      width: PREVIEW_WIDTH,
    };
    try {
      const preview = await call('certificates_preview', input);
      if (person !== this.person || languages !== this.languages) return;
      this.preview = preview;
      this.previewFailure = null;
    } catch (reason) {
      if (person !== this.person || languages !== this.languages) return;
      this.preview = null;
      this.previewFailure = asFailure(reason);
    }
  }

  /** Withdraws a certificate for a reason; answers what stands in the way, or null when it is done. */
  async withdraw(id: Id, reason: string): Promise<Failure | null> {
    let failure: Failure | null = null;
    const failed = (told: Failure): void => {
      failure = told;
    };
    const page = await app.change('certificates_withdraw', { id, reason: reason.trim() }, { failed });
    if (page === null) return failure;
    // The note of the last save speaks of a file with a certificate that no longer stands.
    this.printed = null;
    this.#take(page);
    return null;
  }

  async #path(one_file: boolean): Promise<string | null> {
    const title = t('certificates-choose');
    const suggested_name = this.page?.suggested_name ?? '';
    return one_file
      ? choose('choose_save', { title, suggested_name, extension: 'pdf' })
      : choose('choose_folder', { title });
  }

  /** Asks where to, then makes the files of all who have earned a certificate. */
  async print(one_file: boolean): Promise<void> {
    if (this.progress !== null) return;
    let stop: (() => void) | null = null;
    try {
      const path = await this.#path(one_file);
      if (path === null) return;
      this.printed = null;
      this.progress = { stage: 'certificates', done: 0, total: 0 };
      stop = await watchProgress((step) => (this.progress = step));
      const languages = this.languages as CertificateLanguages;
      const printed = await app.change(
        'certificates_print',
        {
          training: this.training,
          people: null,
          kind: 'participation',
          languages,
          design: null,
          form: one_file ? 'one_file' : 'separate',
          pattern: null,
          order: 'list',
          only_missing: false,
          replace: null,
          path,
        },
        { quiet: true },
      );
      if (printed === null) return;
      this.printed = printed;
      this.#take(printed.page);
      toasts.say(printed.said_text);
    } catch (reason) {
      app.tell(asFailure(reason));
    } finally {
      stop?.();
      this.progress = null;
    }
  }

  cancel(): void {
    cancelWork().catch((reason) => app.tell(asFailure(reason)));
  }

  async openPrinted(): Promise<void> {
    const file = this.printed?.files[0];
    if (file === undefined) return;
    await openInViewer(file).catch((reason) => app.tell(asFailure(reason)));
  }
}
