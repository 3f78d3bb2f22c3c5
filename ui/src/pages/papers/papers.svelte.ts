// The papers of a training: which one, how, how it looks, and the file that is made of it.
import { asFailure, call, choose, openInViewer } from '../../backend/backend';
import type {
  Failure,
  Id,
  Language,
  SaveSheet,
  SavedSheet,
  SheetBy,
  SheetColumn,
  SheetKind,
  SheetPreview,
} from '../../generated/api';
import { Latest } from '../../state/latest';
import { readWhole } from '../../words/digits';
import { t, words } from '../../words/words.svelte';

export const SHEETS: readonly SheetKind[] = ['sign_in', 'matrix', 'summary', 'name_proof'];
export const COLUMNS: readonly SheetColumn[] = ['sex', 'age_band', 'governorate', 'phone', 'consent'];
/** Languages that sheets are in. */
export const SHEET_LANGUAGES: readonly Language[] = ['ar', 'en', 'ckb', 'it'];

const MOST_WALK_INS = 100;
/** A pause in choosing after which the page is drawn. */
const DRAW_AFTER_MS = 120;

export class Papers {
  sheet = $state<SheetKind>('sign_in');
  languages = $state<string>(words.language === 'en' ? 'en' : `${words.language}+en`);
  by = $state<SheetBy | null>(null);
  session = $state<Id | null>(null);
  /** Nothing: everybody, or the group of the session. */
  group = $state<string | null>(null);
  #walkIns = $state(words.number(5));
  /** The last number that was one: while another is typed, its page stays. */
  #lastWalkIns = $state(5);
  isPrivate = $state(false);
  columns = $state<SheetColumn[]>(['sex', 'phone']);
  page = $state(1);
  pixels = $state(0);
  preview = $state.raw<SheetPreview | null>(null);
  /** Why there is no page to look at. */
  failure = $state<Failure | null>(null);
  /** Why the last file was not made or opened. */
  notDone = $state<Failure | null>(null);
  saved = $state.raw<SavedSheet | null>(null);
  saving = $state(false);
  /** The page that is seen is not (yet) the one that is chosen. */
  drawing = $state(false);

  /** The field is seen, and there is no number in it that rows can be drawn for. */
  readonly walkInsWrong = $derived(
    this.sheet === 'sign_in' && readWhole(this.#walkIns, 0, MOST_WALK_INS) === null,
  );
  /** What is seen can be saved. */
  readonly ready = $derived(
    this.preview !== null && this.failure === null && !this.walkInsWrong && !this.drawing && !this.saving,
  );
  readonly #drawing = new Latest(DRAW_AFTER_MS);

  constructor(
    readonly training: Id,
    sheet: SheetKind = 'sign_in',
  ) {
    this.sheet = sheet;
  }

  /** How many empty rows, as it is typed. */
  get walkIns(): string {
    return this.#walkIns;
  }
  set walkIns(typed: string) {
    this.#walkIns = typed;
    this.#lastWalkIns = readWhole(typed, 0, MOST_WALK_INS) ?? this.#lastWalkIns;
  }

  /** Everything that changes what is drawn. */
  wish = $derived.by<Omit<SaveSheet, 'path'>>(() => ({
    training: this.training,
    sheet: this.sheet,
    languages: this.languages,
    by: this.by,
    session: this.sheet === 'sign_in' ? this.session : null,
    group: this.sheet === 'sign_in' ? this.group : null,
    walk_ins: this.#lastWalkIns,
    private: this.isPrivate,
    columns: this.sheet === 'sign_in' ? COLUMNS.filter((column) => this.columns.includes(column)) : [],
  }));

  drawSoon(): void {
    this.drawing = true;
    this.#drawing.ask(() => this.#draw());
  }

  async #draw(): Promise<void> {
    const { wish, page, pixels: width } = this;
    if (width === 0) return;
    try {
      this.preview = await call('sheets_preview', { ...wish, page, width });
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
    // Whoever has chosen something else meanwhile waits for the next page.
    this.drawing = wish !== this.wish || page !== this.page;
    if (!this.drawing && this.failure === null) this.page = this.preview?.page ?? page;
  }

  /** Asks where to, and saves; true when a file was made. */
  async save(): Promise<boolean> {
    try {
      const suggested_name = this.preview?.suggested_name ?? '';
      const title = t(`papers-sheet-${this.sheet}`);
      const path = await choose('choose_save', { title, suggested_name, extension: 'pdf' });
      if (path === null) return false;
      this.saving = true;
      this.notDone = null;
      this.saved = null;
      this.saved = await call('sheets_save', { ...this.wish, path });
      return true;
    } catch (reason) {
      this.notDone = asFailure(reason);
      return false;
    } finally {
      this.saving = false;
    }
  }

  async open(): Promise<void> {
    if (this.saved === null) return;
    await openInViewer(this.saved.path).catch((reason) => (this.notDone = asFailure(reason)));
  }
}
