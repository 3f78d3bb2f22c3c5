// Short messages at the foot of the window, and what screen readers are told.
export interface Toast {
  id: number;
  kind: 'done' | 'failed';
  text: string;
  undo: boolean;
}

/** How long a toast stays; undoing stays possible in the header afterwards. */
const TOAST_STAYS_MS = 8000;

class Toasts {
  all = $state<Toast[]>([]);
  /** The text of the polite live region. */
  said = $state('');
  #next = 1;

  show(kind: Toast['kind'], text: string, undo = false): void {
    const toast: Toast = { id: this.#next, kind, text, undo };
    this.#next += 1;
    // One at a time: a newer message answers the newer action.
    this.all = [toast];
    window.setTimeout(() => this.close(toast.id), TOAST_STAYS_MS);
  }

  close(id: number): void {
    this.all = this.all.filter((toast) => toast.id !== id);
  }

  /** Takes all away: newer things happened, or the language is another. */
  clear(): void {
    this.all = [];
  }

  /** Tells screen readers; a repeated sentence is told again. */
  say(text: string): void {
    this.said = this.said === text ? `${text}\u00a0` : text;
  }
}

export const toasts = new Toasts();
