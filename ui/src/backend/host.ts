// The same application behind a headless host of the same origin, for tests in an ordinary browser.
import type { Backend, Chosen, ProgressStep } from './backend';

/** Sends one request; an answer that is not "ok" carries a failure as JSON. */
async function post(path: string, input: unknown): Promise<unknown> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const value: unknown = await answer.json();
  if (!answer.ok) throw value;
  return value;
}

export const hostBackend: Backend = {
  call: (name, input) => post(`/call/${name}`, input),
  dialog: async (name, input) => (await post(`/dialog/${name}`, input)) as Chosen,
  openInViewer: async (path) => {
    await post('/dialog/open_in_viewer', { path });
  },
  showFolder: async (path) => {
    await post('/dialog/show_folder', { path });
  },
  cancel: async () => {
    await post('/dialog/cancel', {});
  },
  // A headless host answers when the work is done; tests may still report steps through the page.
  watchProgress: async (report) => {
    const hear = (event: Event): void => report((event as CustomEvent<ProgressStep>).detail);
    window.addEventListener('hadir-progress', hear);
    return () => window.removeEventListener('hadir-progress', hear);
  },
  // A browser tells nobody where a dropped file lies.
  watchDrags: () => Promise.resolve(() => undefined),
};
