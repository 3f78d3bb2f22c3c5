// Where the window is, kept outside it: after a power cut it opens at the same screen and row.
import { call } from '../backend/backend';
import { t, words } from '../words/words.svelte';
import { app } from './app.svelte';
import { route, type Place } from './route.svelte';
import { toasts } from './toasts.svelte';

/** Opens the screen that a power cut took away, and says that nothing else went with it. */
export async function resume(): Promise<void> {
  const { screen } = await call('screens_last', {});
  if (screen === null) return;
  const place = JSON.parse(screen.place) as Place;
  if (place.page === 'today') return;
  route.open(place);
  route.row = screen.row ?? null;
  const last = app.undo;
  const values = { step: last === null ? '' : words.step(last), at: last?.at_text ?? '' };
  toasts.show('done', last === null ? t('app-resumed') : words.say('app-resumed-after', values));
}

/** Keeps the place at each step, behind the mark that led there: nobody waits for it. */
export function keep(): void {
  const screen = { place: JSON.stringify(route.place), row: route.row };
  app.afterwards(() => void call('screens_keep', screen).catch(() => undefined));
}
