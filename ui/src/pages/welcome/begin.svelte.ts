// Beginning with a copy: the file is looked into first, and becomes the register when that is wanted.
import { asFailure, call, choose } from '../../backend/backend';
import type { Failure, Inspection } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route } from '../../state/route.svelte';
import { toasts } from '../../state/toasts.svelte';
import { t } from '../../words/words.svelte';

export class Beginning {
  seen = $state.raw<Inspection | null>(null);
  failure = $state<Failure | null>(null);
  working = $state(false);
  #path = '';

  /** Asks for the file and looks into it. */
  async look(): Promise<void> {
    if (this.working) return;
    this.failure = null;
    try {
      const path = await choose('choose_open', { title: t('welcome-begin'), extensions: ['hadir', 'db'] });
      if (path === null) return;
      this.working = true;
      this.seen = await call('copies_inspect', { path });
      this.#path = path;
    } catch (reason) {
      this.seen = null;
      this.failure = asFailure(reason);
    } finally {
      this.working = false;
    }
  }

  /** The copy that is shown becomes this laptop's register. */
  async begin(): Promise<void> {
    if (this.working || this.seen === null) return;
    this.working = true;
    this.failure = null;
    try {
      await app.inLine(() => call('copies_begin', { path: this.#path }));
      toasts.clear();
      await app.refresh();
      route.open({ page: 'today' });
    } catch (reason) {
      this.failure = asFailure(reason);
    } finally {
      this.working = false;
    }
  }

  leave(): void {
    this.seen = null;
    this.failure = null;
  }
}
