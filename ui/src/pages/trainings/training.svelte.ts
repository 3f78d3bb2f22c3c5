// The training that is open: what all its tabs look at.
import { asFailure, call } from '../../backend/backend';
import type { Id, TrainingPage } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route } from '../../state/route.svelte';

export class OpenTraining {
  page = $state.raw<TrainingPage | null>(null);

  constructor(readonly id: Id) {}

  async load(): Promise<void> {
    try {
      this.page = await call('trainings_page', { id: this.id });
    } catch (reason) {
      const failure = asFailure(reason);
      // Undone or removed: there is nothing to look at here any more.
      if (failure.code === 'unknown-record') route.open({ page: 'trainings' });
      else app.tell(failure);
    }
  }

  /** Opens the roll call where marks are missing, or the last session. */
  async openRollCall(): Promise<void> {
    if (this.page === null) await this.load();
    const sessions = this.page?.sessions ?? [];
    const held = sessions.filter((row) => row.fields.state !== 'cancelled');
    const session = held.find((row) => row.marked < row.expected) ?? held.at(-1);
    if (session !== undefined) route.open({ page: 'roll_call', training: this.id, session: session.id });
    else route.open({ page: 'training', training: this.id, tab: 'sessions' });
  }
}
