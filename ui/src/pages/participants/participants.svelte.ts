// The participants of a training, as they are listed and as they are written.
import { call } from '../../backend/backend';
import type { Failure, Id, ParticipantFields, ParticipantRow, Participants } from '../../generated/api';
import type { ParticipationRole, PersonMatch, Sex } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { Latest } from '../../state/latest';
import { readWhole } from '../../words/digits';
import { t, words } from '../../words/words.svelte';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const EARLIEST_BIRTH = 1900;
const LATEST_BIRTH = 2100;
/** Nobody is recognised by less of a name: two parts, or nearly. */
const ENOUGH_OF_A_NAME = 4;

export class ParticipantList {
  list = $state.raw<Participants | null>(null);

  constructor(readonly training: Id) {}

  async load(): Promise<void> {
    const list = await app.read('participants_list', { id: this.training });
    if (list !== null) this.list = list;
  }

  async remove(row: ParticipantRow): Promise<void> {
    const list = await app.change('participants_remove', { id: row.id });
    if (list !== null) this.list = list;
  }
}

/** One person of the list while they are being written. */
export class ParticipantDraft {
  name = $state('');
  certificate_name = $state('');
  latin_name = $state('');
  sex = $state<string>('not_stated');
  birth_year = $state('');
  phone = $state('');
  governorate = $state('');
  organisation = $state('');
  role = $state<string>('participant');
  joined = $state('');
  walk_in = $state(false);
  failure = $state<Failure | null>(null);
  yearWrong = $state(false);
  /** Who of the register may be meant; only somebody new can be. */
  matches = $state.raw<PersonMatch[]>([]);
  /** Who of them it is; null for a new person. */
  person = $state<Id | null>(null);
  readonly #asking = new Latest(200);

  constructor(
    readonly training: Id,
    readonly row: ParticipantRow | null,
  ) {
    if (row === null) return;
    const { fields } = row;
    this.name = fields.name;
    this.certificate_name = fields.certificate_name ?? '';
    this.latin_name = fields.latin_name ?? '';
    this.sex = fields.sex;
    this.birth_year = fields.birth_year === null ? '' : words.number(fields.birth_year);
    this.phone = fields.phone ?? '';
    this.governorate = fields.governorate ?? '';
    this.organisation = fields.organisation ?? '';
    this.role = fields.role;
    this.joined = fields.joined ?? '';
    this.walk_in = fields.walk_in;
  }

  wrong(field: string): string | null {
    if (field === 'birth_year' && this.yearWrong) return t('participants-year-wrong');
    return this.failure?.field === field ? words.failure(this.failure) : null;
  }

  /** Looks for those who may be meant, some moments after the last letter. */
  suggest(): void {
    if (this.row !== null) return;
    const name = this.name.trim();
    const like = {
      name,
      phone: orNull(this.phone),
      organisation: orNull(this.organisation),
      birth_year: readWhole(this.birth_year, EARLIEST_BIRTH, LATEST_BIRTH),
      governorate: orNull(this.governorate),
      sex: this.sex as Sex,
    };
    this.#asking.ask(async () => {
      const enough = name.length >= ENOUGH_OF_A_NAME || like.phone !== null;
      try {
        this.matches = enough ? (await call('people_match', like)).matches : [];
      } catch {
        // Half a number or a name in the making is no failure: nobody is recognised yet.
        this.matches = [];
      }
      // Whoever was chosen and is not meant any more is not linked in secret.
      if (!this.matches.some((match) => match.person === this.person)) this.person = null;
    });
  }

  #fields(): ParticipantFields | null {
    const year = readWhole(this.birth_year, EARLIEST_BIRTH, LATEST_BIRTH);
    this.yearWrong = this.birth_year.trim() !== '' && year === null;
    if (this.yearWrong) return null;
    return {
      name: this.name.trim(),
      certificate_name: orNull(this.certificate_name),
      latin_name: orNull(this.latin_name),
      sex: this.sex as Sex,
      birth_year: year,
      phone: orNull(this.phone),
      governorate: orNull(this.governorate),
      organisation: orNull(this.organisation),
      role: this.role as ParticipationRole,
      joined: orNull(this.joined),
      walk_in: this.walk_in,
    };
  }

  /** Saves; the new list, or null when something stands in the way (and is shown). */
  async save(): Promise<Participants | null> {
    this.failure = null;
    const fields = this.#fields();
    if (fields === null) return null;
    const failed = (failure: Failure): void => {
      this.failure = failure;
    };
    return this.row === null
      ? app.change(
          'participants_add',
          { training: this.training, fields, person: this.person },
          { failed, quiet: true },
        )
      : app.change('participants_change', { id: this.row.id, fields }, { failed });
  }
}
