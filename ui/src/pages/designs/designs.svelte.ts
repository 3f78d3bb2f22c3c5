// All designs: pictures of them, and what is done with a whole design.
import { asFailure, call, choose, openInViewer } from '../../backend/backend';
import type { Design, DesignsPage, Id } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route } from '../../state/route.svelte';
import { toasts } from '../../state/toasts.svelte';
import { t } from '../../words/words.svelte';

/** The ending of a design's own file. */
export const DESIGN_FILE = 'hadir-design';

/** Opens the editor of a design, from a training or from the settings. */
export const openDesign = (design: Id, training: Id | null): void =>
  route.open({ page: 'design', design, training });

async function create(fields: Design, training: Id | null): Promise<void> {
  const created = await app.change('designs_create', fields);
  if (created !== null) openDesign(created.id, training);
}

/** A new design that begins as the usual one, opened at once. */
export const createDesign = (usual: Design, training: Id | null): Promise<void> =>
  create({ ...usual, name: t('designs-fresh-name') }, training);

/** The same design once more under another name, opened at once. */
export const duplicateDesign = (fields: Design, training: Id | null): Promise<void> =>
  create({ ...fields, name: t('designs-copy-name', { name: fields.name }) }, training);

/** Takes a design in from a file that somebody handed over. */
export async function importDesign(): Promise<void> {
  try {
    const path = await choose('choose_open', { title: t('designs-import'), extensions: [DESIGN_FILE] });
    if (path !== null) await app.change('designs_import', { path });
  } catch (reason) {
    app.tell(asFailure(reason));
  }
}

/** Writes a design into a file to hand over, as it is kept. */
export async function exportDesign(id: Id): Promise<void> {
  try {
    const title = t('designs-export');
    const { cards } = await call('designs_page', {});
    const suggested_name = cards.find((card) => card.id === id)?.suggested_name ?? '';
    const path = await choose('choose_save', { title, suggested_name, extension: DESIGN_FILE });
    if (path === null) return;
    const saved = await app.inLine(() => call('designs_export', { id, path }));
    toasts.show('done', saved.said_text);
    toasts.say(saved.said_text);
  } catch (reason) {
    app.tell(asFailure(reason));
  }
}

/** A page with a ruler and the area that stays free, to hold against the printed stock. */
export async function testPage(design: Design): Promise<void> {
  try {
    const suggested_name = t('designs-test-page-name');
    const path = await choose('choose_save', {
      title: t('designs-test-page'),
      suggested_name,
      extension: 'pdf',
    });
    if (path === null) return;
    const saved = await call('designs_test_page', { design, path });
    toasts.show('done', saved.said_text);
    toasts.say(saved.said_text);
    await openInViewer(saved.path);
  } catch (reason) {
    app.tell(asFailure(reason));
  }
}

export class Designs {
  page = $state.raw<DesignsPage | null>(null);

  async load(): Promise<void> {
    this.page = (await app.read('designs_page', {})) ?? this.page;
  }
}
