// A participant while they are written: the fields, who of the register may be meant, and saving.
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
  group = $state('');
  failure = $state<Failure | null>(null);
  yearWrong = $state(false);
  /** Who of the register may be meant; only somebody new can be. */
  matches = $state.raw<PersonMatch[]>([]);
  /** Who of them it is; null for a new person. */
  person = $state<Id | null>(null);
  readonly #asking = new Latest(200);

  /** As it is saved; null for somebody new. */
  row = $state.raw<ParticipantRow | null>(null);

  constructor(
    readonly training: Id,
    row: ParticipantRow | null,
    /** The participation whose place somebody new takes. */
    readonly replacing: Id | null = null,
  ) {
    if (row !== null) this.fill(row);
  }

  /** Takes over what is saved. */
  fill(row: ParticipantRow): void {
    this.row = row;
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
    this.group = fields.group ?? '';
  }

  /** Whether anything is written that is not saved. */
  get dirty(): boolean {
    if (this.row === null) return this.name.trim() !== '';
    const fields = this.#fields();
    return fields === null || JSON.stringify(fields) !== JSON.stringify(this.row.fields);
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

  /** What is written; null while the year is none. */
  #fields(): ParticipantFields | null {
    const year = readWhole(this.birth_year, EARLIEST_BIRTH, LATEST_BIRTH);
    if (this.birth_year.trim() !== '' && year === null) return null;
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
      group: orNull(this.group),
    };
  }

  /** Saves; the new list, or null when something stands in the way (and is shown). */
  async save(): Promise<Participants | null> {
    this.failure = null;
    const fields = this.#fields();
    this.yearWrong = fields === null;
    if (fields === null) return null;
    const failed = (failure: Failure): void => {
      this.failure = failure;
    };
    const { person } = this;
    if (this.row !== null) return app.change('participants_change', { id: this.row.id, fields }, { failed });
    if (this.replacing !== null)
      return app.change('participants_replace', { id: this.replacing, fields, person }, { failed });
    const input = { training: this.training, fields, person };
    return app.change('participants_add', input, { failed, quiet: true });
  }
}
