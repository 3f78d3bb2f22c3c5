// The training that is open: what all its tabs look at.
import type { Id, TrainingPage } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { route } from '../../state/route.svelte';

export class OpenTraining {
  page = $state.raw<TrainingPage | null>(null);

  constructor(readonly id: Id) {}

  async load(): Promise<void> {
    const page = await app.read('trainings_page', { id: this.id });
    if (page !== null) this.page = page;
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
