// What every page shares: the saved settings, undo and redo, and how changes and failures are told.
import { asFailure, call } from '../backend/backend';
import type { AppState, Changed, Commands, Failure, SettingsChange, Step } from '../generated/api';
import { words } from '../words/words.svelte';
import { toasts } from './toasts.svelte';

/** Commands that change the register: their answer says what can be undone. */
export type Changing = {
  [K in keyof Commands]: Commands[K]['output'] extends Changed<unknown> ? K : never;
}[keyof Commands];

type ValueOf<K extends keyof Commands> = Commands[K]['output'] extends Changed<infer T> ? T : never;

/** What a change tells: a failure goes to `failed`, or to a toast; `quiet` shows no toast of success. */
export interface Telling<T = unknown> {
  quiet?: boolean;
  done?: (value: T) => void;
  failed?: (failure: Failure) => void;
}

/** A save that takes longer is said to be under way; of shorter ones the tick is away meanwhile. */
const NOTICED_MS = 300;

class App {
  state = $state<AppState | null>(null);
  undo = $state<Step | null>(null);
  redo = $state<Step | null>(null);
  /** Counts what happened outside the open page (undo, redo, another language): pages load again. */
  revision = $state(0);
  /** Changes that are not yet on disk. */
  waiting = $state(0);
  /** Whether the disk keeps changes waiting so long that a person notices. */
  slow = $state(false);
  #slowTimer = 0;
  #line: Promise<unknown> = Promise.resolve();

  async start(): Promise<void> {
    this.#take(await call('app_show', {}));
  }

  #take(state: AppState): void {
    this.state = state;
    this.undo = state.undo;
    this.redo = state.redo;
    words.follow(state);
  }

  /** Reads the state again, after a change of which the answer does not tell whether all is empty. */
  async refresh(): Promise<void> {
    this.#take(await call('app_show', {}));
  }

  /** Runs a task after all earlier ones: keystrokes keep their order however fast they come. */
  inLine<T>(task: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    if (this.waiting === 1) this.#slowTimer = window.setTimeout(() => (this.slow = true), NOTICED_MS);
    const run = this.#line.then(task).finally(() => this.#arrived());
    this.#line = run.catch(() => undefined);
    return run;
  }

  /** Runs what nobody waits for, once the changes asked for so far are on disk. */
  afterwards(task: () => void): void {
    void this.#line.then(task);
  }

  #arrived(): void {
    this.waiting -= 1;
    if (this.waiting > 0) return;
    window.clearTimeout(this.#slowTimer);
    this.slow = false;
  }

  /**
   * Calls a changing command in its turn; null when it failed (and was told).
   * `input` may be made at that moment, from what earlier changes left; `telling.done` runs before the next.
   */
  async change<K extends Changing>(
    name: K,
    input: Commands[K]['input'] | (() => Commands[K]['input']),
    telling: Telling<ValueOf<K>> = {},
  ): Promise<ValueOf<K> | null> {
    try {
      return await this.inLine(async () => {
        const made = typeof input === 'function' ? (input as () => Commands[K]['input'])() : input;
        const changed = (await call(name, made)) as Changed<ValueOf<K>>;
        this.undo = changed.undo;
        this.redo = changed.redo;
        telling.done?.(changed.value);
        // An older message offers to undo what is no longer the last step.
        toasts.clear();
        if (!telling.quiet) {
          toasts.show('done', words.step(changed), changed.undo !== null);
          toasts.say(words.step(changed));
        }
        return changed.value;
      });
    } catch (reason) {
      const failure = asFailure(reason);
      if (telling.failed) telling.failed(failure);
      else this.tell(failure);
      return null;
    }
  }

  /** Calls a reading command; null when it failed (and was told). */
  async read<K extends keyof Commands>(
    name: K,
    input: Commands[K]['input'],
  ): Promise<Commands[K]['output'] | null> {
    try {
      return await call(name, input);
    } catch (reason) {
      this.tell(asFailure(reason));
      return null;
    }
  }

  tell(failure: Failure): void {
    toasts.show('failed', words.failure(failure));
  }

  /** Takes the last step back, or forth again, after everything that was already asked for. */
  async step(direction: 'undo' | 'redo'): Promise<void> {
    try {
      await this.inLine(async () => {
        const step = direction === 'undo' ? this.undo : this.redo;
        if (step === null) return;
        await call(direction === 'undo' ? 'history_undo' : 'history_redo', {});
        this.#take(await call('app_show', {}));
        const text = words.say(`app-${direction}-done`, { step: words.step(step) });
        toasts.show('done', text);
        toasts.say(text);
        this.revision += 1;
      });
    } catch (reason) {
      this.tell(asFailure(reason));
    }
  }

  async settings(change: Partial<SettingsChange>, telling: Telling = {}): Promise<boolean> {
    const nothing: SettingsChange = {
      language: null,
      digits: null,
      theme: null,
      user_name: null,
      device_letter: null,
      late_after: null,
      participant_columns: null,
    };
    try {
      await call('settings_change', { ...nothing, ...change });
      if (change.language) toasts.clear();
      await this.refresh();
      this.revision += 1;
      return true;
    } catch (reason) {
      const failure = asFailure(reason);
      if (telling.failed) telling.failed(failure);
      else this.tell(failure);
      return false;
    }
  }
}

export const app = new App();
