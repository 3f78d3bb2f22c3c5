// What can be chosen of a participant, in the language of the screen.
import type { Governorate, ParticipationRole } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { t } from '../../words/words.svelte';
import type { OpenTraining } from '../trainings/training.svelte';

interface Option {
  value: string;
  text: string;
}

const ROLES: ParticipationRole[] = ['participant', 'trainer', 'facilitator', 'observer', 'volunteer'];
const SEXES = ['female', 'male', 'not_stated'];

export class Choosable {
  #governorates = $state.raw<Governorate[]>([]);

  roles = $derived<Option[]>(ROLES.map((role) => ({ value: role, text: t(`participants-role-${role}`) })));
  sexes = $derived<Option[]>(SEXES.map((sex) => ({ value: sex, text: t(`participants-sex-${sex}`) })));
  governorates = $derived<Option[]>([
    { value: '', text: t('app-not-chosen') },
    ...this.#governorates.map((one) => ({ value: one.code, text: one.name_text })),
  ]);
  /** The first session that concerns somebody. */
  sessions = $derived.by<Option[]>(() => [
    { value: '', text: t('participants-joined-first') },
    ...(this.open.page?.sessions ?? [])
      .slice(1)
      .map((row) => ({ value: row.id, text: `${row.number_text} · ${row.date_text}` })),
  ]);

  constructor(readonly open: OpenTraining) {
    void app.read('governorates_list', {}).then((read) => (this.#governorates = read ?? []));
  }
}
