// The application behind the window: the only file of the screens that knows Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Backend, Chosen, ProgressStep } from './backend';

export const tauriBackend: Backend = {
  call: (name, input) => invoke('call', { name, input }),
  dialog: (name, input) => invoke<Chosen>(name, { ...input }),
  openInViewer: (path) => invoke('open_in_viewer', { path }),
  showFolder: (path) => invoke('show_folder', { path }),
  cancel: () => invoke('cancel', {}),
  watchProgress: (report) => listen<ProgressStep>('progress', (event) => report(event.payload)),
};
