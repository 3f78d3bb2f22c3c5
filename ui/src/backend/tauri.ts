// The application behind the window: the only file of the screens that knows Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen, TauriEvent } from '@tauri-apps/api/event';
import type { Backend, Chosen, Drag, ProgressStep } from './backend';

async function watchDrags(report: (drag: Drag) => void): Promise<() => void> {
  const stops = await Promise.all([
    listen(TauriEvent.DRAG_ENTER, () => report({ kind: 'over' })),
    listen(TauriEvent.DRAG_LEAVE, () => report({ kind: 'gone' })),
    listen<{ paths: string[] }>(TauriEvent.DRAG_DROP, ({ payload }) =>
      report({ kind: 'dropped', paths: payload.paths }),
    ),
  ]);
  return () => stops.forEach((stop) => stop());
}

export const tauriBackend: Backend = {
  call: (name, input) => invoke('call', { name, input }),
  dialog: (name, input) => invoke<Chosen>(name, { ...input }),
  openInViewer: (path) => invoke('open_in_viewer', { path }),
  showFolder: (path) => invoke('show_folder', { path }),
  cancel: () => invoke('cancel', {}),
  watchProgress: (report) => listen<ProgressStep>('progress', (event) => report(event.payload)),
  watchDrags,
};
