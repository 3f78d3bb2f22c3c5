// The certificates of a training: who gets which one, and how the one looked at will be printed.
import { asFailure, call } from '../../backend/backend';
import type {
  CertificateKind,
  CertificateLanguages,
  CertificateRow,
  CertificatesPage,
  Failure,
  Id,
  Preview,
} from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { Selection } from './selection.svelte';

/** A pause in walking through the list after which a page is drawn. */
const DRAW_AFTER_MS = 60;

export class Certificates {
  page = $state.raw<CertificatesPage | null>(null);
  /** Nothing: to each the kind that is due. */
  kind = $state<CertificateKind | null>(null);
  languages = $state<CertificateLanguages | null>(null);
  /** Nothing: the design of the training. */
  design = $state<Id | null>(null);
  person = $state<Id | null>(null);
  /** Pixels across the preview on this screen. */
  pixels = $state(0);
  preview = $state.raw<Preview | null>(null);
  previewFailure = $state<Failure | null>(null);
  readonly selection = new Selection();

  rows = $derived<CertificateRow[]>(this.page?.rows ?? []);
  row = $derived<CertificateRow | null>(this.rows.find((row) => row.person === this.person) ?? null);
  chosen = $derived<CertificateRow[]>(this.selection.chosen(this.rows));
  /** The picture is not (yet) of the person looked at. */
  drawing = $state(false);
  readonly #drawing = new Latest(DRAW_AFTER_MS);

  constructor(readonly training: Id) {}

  async load(): Promise<void> {
    const { training, kind, languages } = this;
    const page = await app.read('certificates_page', { training, kind, languages });
    if (page !== null && kind === this.kind && languages === this.languages) this.take(page);
  }

  take(page: CertificatesPage): void {
    this.page = page;
    if (this.languages === null || !page.languages.includes(this.languages))
      this.languages = page.languages[0] ?? null;
    if (!page.rows.some((row) => row.person === this.person)) {
      const first = page.rows.find((row) => row.kind !== null) ?? page.rows[0];
      this.person = first?.person ?? null;
    }
  }

  chooseKind(kind: CertificateKind | null): void {
    this.kind = kind;
    this.selection.clear();
  }

  /** Draws the page of the person looked at. */
  drawSoon(): void {
    this.drawing = true;
    this.#drawing.ask(() => this.#draw());
  }

  async #draw(): Promise<void> {
    const { training, person, kind, languages, design, pixels: width } = this;
    if (person === null || languages === null || width === 0) return;
    try {
      const asked = { training, person, kind, languages, design, width };
      this.preview = await call('certificates_preview', asked);
      this.previewFailure = null;
    } catch (reason) {
      this.preview = null;
      this.previewFailure = asFailure(reason);
    }
    this.drawing = person !== this.person;
  }

  /** Withdraws a certificate for a reason; answers what stands in the way, or null when it is done. */
  async withdraw(id: Id, reason: string): Promise<Failure | null> {
    let failure: Failure | null = null;
    const failed = (told: Failure): void => {
      failure = told;
    };
    const page = await app.change('certificates_withdraw', { id, reason: reason.trim() }, { failed });
    if (page === null) return failure;
    await this.load();
    return null;
  }
}
