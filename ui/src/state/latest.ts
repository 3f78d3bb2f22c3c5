// Work of which only the latest wish matters, such as drawing a page that changes with every key.

/** Runs after a pause; while one task runs only the newest one waits, those in between are dropped. */
export class Latest {
  #timer = 0;
  #next: (() => Promise<void>) | null = null;
  #running = false;

  constructor(readonly pauseMs: number) {}

  ask(task: () => Promise<void>): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(task), this.pauseMs);
  }

  async #run(task: () => Promise<void>): Promise<void> {
    this.#next = task;
    if (this.#running) return;
    this.#running = true;
    while (this.#next !== null) {
      const now = this.#next;
      this.#next = null;
      await now();
    }
    this.#running = false;
  }
}
