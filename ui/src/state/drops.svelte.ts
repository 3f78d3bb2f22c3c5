// Files that are dragged onto the window: the open page that can read one takes it, or it is said where lists go.
import type { Drag } from '../backend/backend';
import { t } from '../words/words.svelte';
import { toasts } from './toasts.svelte';

type Taker = (path: string) => void;

export class Drops {
  /** Whether a file is over the window now. */
  over = $state(false);
  #taker: Taker | null = null;

  /** Gives this page what is dropped, until the returned function is called. */
  take(taker: Taker): () => void {
    this.#taker = taker;
    return () => {
      if (this.#taker === taker) this.#taker = null;
    };
  }

  hear(drag: Drag): void {
    this.over = drag.kind === 'over';
    if (drag.kind !== 'dropped') return;
    const [path, ...others] = drag.paths;
    // What is dragged may be no file at all.
    if (path === undefined) return;
    if (others.length > 0) refuse(t('app-drop-one'));
    else if (this.#taker === null) refuse(t('app-drop-elsewhere'));
    else this.#taker(path);
  }
}

/** Says why what was dropped is not taken. */
export function refuse(sentence: string): void {
  toasts.show('failed', sentence);
  toasts.say(sentence);
}

export const drops = new Drops();
