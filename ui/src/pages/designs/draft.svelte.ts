// One design while it is looked at and changed: kept by itself, and drawn after every change.
import { asFailure, call } from '../../backend/backend';
import type {
  CertificateKind,
  CertificateLanguages,
  Design,
  DesignPreview,
  DesignsPage,
  Failure,
  Id,
  PrintLanguage,
  Signer,
} from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { words } from '../../words/words.svelte';
import { CERTIFICATE_KINDS, usualSigners } from './choices';
import { setAside, takeUp } from './unkept';

/** A pause in typing after which a text is kept; anything chosen is kept at once. */
const KEEP_AFTER_MS = 1200;
/** A pause after which the page is drawn: short enough to feel live. */
const DRAW_AFTER_MS = 120;

export class DesignDraft {
  page = $state.raw<DesignsPage | null>(null);
  fields = $state<Design | null>(null);
  kind = $state<CertificateKind>(CERTIFICATE_KINDS[0] ?? 'participation');
  languages = $state<CertificateLanguages>('ar');
  /** Pixels across the preview on this screen. */
  pixels = $state(0);
  preview = $state.raw<DesignPreview | null>(null);
  drawFailure = $state<Failure | null>(null);
  drawing = $state(false);
  /** Why the last change is not kept. */
  failure = $state<Failure | null>(null);
  kept = $state(true);

  /** The language of the texts in the fields: the first of the page. */
  language = $derived((this.languages.split('+')[0] ?? 'ar') as PrintLanguage);
  problems = $derived(this.preview?.problems ?? []);
  signers = $derived<Signer[]>(this.fields?.signers.length ? this.fields.signers : usualSigners());

  #onDisk = '';
  #keepTimer = 0;
  readonly #drawing = new Latest(DRAW_AFTER_MS);

  constructor(
    readonly id: Id,
    readonly training: Id | null,
  ) {}

  /** False when there is no such design (any more). */
  async load(): Promise<boolean> {
    const page = await app.read('designs_page', {});
    if (page === null) return true;
    this.page = page;
    const card = page.cards.find((one) => one.id === this.id);
    if (card !== undefined) this.#fill(card.fields);
    return card !== undefined;
  }

  #fill(disk: Design): void {
    const fresh = JSON.stringify(disk);
    if (fresh === this.#onDisk) return;
    // What is on the disk wins after undo; what could not be kept is shown again.
    this.fields = takeUp(this.id) ?? structuredClone(disk);
    this.#onDisk = fresh;
    this.failure = null;
    this.kept = JSON.stringify(this.fields) === fresh;
    void this.keep();
    this.drawSoon();
  }

  /** The sentence beside one field, or null. */
  wrong(field: string): string | null {
    return this.failure?.field === field ? words.failure(this.failure) : null;
  }

  /** Changes something chosen: kept at once. */
  choose(change: (fields: Design) => void): void {
    this.#change(change);
    void this.keep();
  }

  /** Changes something that is being typed or looked for: kept after a pause. */
  type(change: (fields: Design) => void): void {
    this.#change(change);
    window.clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => void this.keep(), KEEP_AFTER_MS);
  }

  #change(change: (fields: Design) => void): void {
    if (this.fields === null) return;
    change(this.fields);
    this.kept = JSON.stringify(this.fields) === this.#onDisk;
    this.drawSoon();
  }

  /** Keeps what has changed as one step that can be undone. */
  async keep(): Promise<void> {
    window.clearTimeout(this.#keepTimer);
    const { fields } = this;
    if (fields === null || this.kept) return;
    let sent = '';
    const input = (): { id: Id; fields: Design } => {
      sent = JSON.stringify(fields);
      return { id: this.id, fields: JSON.parse(sent) as Design };
    };
    const done = await app.change('designs_change', input, {
      quiet: true,
      failed: (reason) => {
        this.failure = reason;
        if (reason.field === null) app.tell(reason);
      },
    });
    if (done === null) return;
    this.failure = null;
    this.#onDisk = JSON.stringify(done.fields);
    this.kept = JSON.stringify(this.fields) === sent;
  }

  /** The design is left: what is typed is kept now, or waits for the next look. */
  async leave(): Promise<void> {
    await this.keep();
    if (this.fields !== null && !this.kept) setAside(this.id, $state.snapshot(this.fields));
  }

  drawSoon(): void {
    this.#drawing.ask(() => this.#draw());
  }

  async #draw(): Promise<void> {
    if (this.fields === null || this.pixels === 0) return;
    const { training, kind, languages, pixels: width } = this;
    const design = $state.snapshot(this.fields);
    this.drawing = true;
    try {
      this.preview = await call('designs_preview', { training, design, kind, languages, width });
      this.drawFailure = null;
    } catch (reason) {
      this.drawFailure = asFailure(reason);
    } finally {
      this.drawing = false;
    }
  }
}
