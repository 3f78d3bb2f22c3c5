// The one door to the application: typed calls, the shell's dialogs, and progress of long work.
import type { Commands, Failure } from '../generated/api';
import { hostBackend } from './host';
import { tauriBackend } from './tauri';

/** What was chosen in a dialog of the system: a path, or nothing when it was cancelled. */
export type Chosen = string | null;

/** Dialogs that the shell opens; each answers with a path or null. */
export interface Dialogs {
  choose_save: { title: string; suggested_name: string; extension: string };
  choose_folder: { title: string };
  choose_open: { title: string; extensions: string[] };
}

/** How far a long command has come; `stage` names the kind of work. */
export interface ProgressStep {
  stage: string;
  done: number;
  total: number;
}

/** Files that are dragged over the window, left it, or were dropped on it. */
export type Drag = { kind: 'over' | 'gone' } | { kind: 'dropped'; paths: string[] };

/** What both backends (the window's shell and the headless host) can do. */
export interface Backend {
  call(name: string, input: unknown): Promise<unknown>;
  dialog<K extends keyof Dialogs>(name: K, input: Dialogs[K]): Promise<Chosen>;
  openInViewer(path: string): Promise<void>;
  /** Opens the folder of a file in the system's own window. */
  showFolder(path: string): Promise<void>;
  cancel(): Promise<void>;
  /** Reports progress until the returned function is called. */
  watchProgress(report: (step: ProgressStep) => void): Promise<() => void>;
  /** Reports files that are dragged from elsewhere until the returned function is called. */
  watchDrags(report: (drag: Drag) => void): Promise<() => void>;
}

const backend: Backend = '__TAURI_INTERNALS__' in window ? tauriBackend : hostBackend;

/** Calls one command of the application; rejects with a `Failure`, whatever went wrong on the way. */
export async function call<K extends keyof Commands>(
  name: K,
  input: Commands[K]['input'],
): Promise<Commands[K]['output']> {
  try {
    return (await backend.call(name, input)) as Commands[K]['output'];
  } catch (reason) {
    throw asFailure(reason);
  }
}

export const choose: Backend['dialog'] = (name, input) => backend.dialog(name, input);
export const openInViewer = (path: string): Promise<void> => backend.openInViewer(path);
export const showFolder = (path: string): Promise<void> => backend.showFolder(path);
export const cancelWork = (): Promise<void> => backend.cancel();
export const watchProgress: Backend['watchProgress'] = (report) => backend.watchProgress(report);
export const watchDrags: Backend['watchDrags'] = (report) => backend.watchDrags(report);

/** Anything thrown as a `Failure`: the bridge itself reports bad arguments as plain strings. */
export function asFailure(reason: unknown): Failure {
  if (typeof reason === 'object' && reason !== null && 'code' in reason) {
    const failure = reason as Partial<Failure>;
    return {
      code: String(failure.code),
      arguments: failure.arguments ?? {},
      field: failure.field ?? null,
    };
  }
  console.error(reason);
  return { code: 'internal', arguments: {}, field: null };
}
