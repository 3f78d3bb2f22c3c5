// An organisation while it is being written: new, or one that is there.
import type { Failure, Gender, Organisation, OrganisationKind } from '../../generated/api';
import { words } from '../../words/words.svelte';

/** A text as the register keeps it: trimmed, and nothing instead of emptiness. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export class OrganisationDraft {
  name_ar = $state('');
  name_en = $state('');
  name_ckb = $state('');
  name_it = $state('');
  name_kmr = $state('');
  code = $state('');
  kind = $state<string>('organisation');
  /** Empty where it is not known. */
  gender = $state<string>('');
  colour_first = $state<string | null>(null);
  colour_second = $state<string | null>(null);
  failure = $state<Failure | null>(null);
  #logo: string | null = null;

  constructor(from: Organisation | null) {
    if (from === null) return;
    this.name_ar = from.name_ar ?? '';
    this.name_en = from.name_en ?? '';
    this.name_ckb = from.name_ckb ?? '';
    this.name_it = from.name_it ?? '';
    this.name_kmr = from.name_kmr ?? '';
    this.code = from.code ?? '';
    this.kind = from.kind;
    this.gender = from.gender ?? '';
    this.colour_first = from.colour_first ?? null;
    this.colour_second = from.colour_second ?? null;
    this.#logo = from.logo;
  }

  /** The sentence beside one field, or null. */
  wrong(field: string): string | null {
    return this.failure?.field === field ? words.failure(this.failure) : null;
  }

  fields(): Organisation {
    return {
      name_ar: orNull(this.name_ar),
      name_en: orNull(this.name_en),
      name_ckb: orNull(this.name_ckb),
      name_it: orNull(this.name_it),
      name_kmr: orNull(this.name_kmr),
      code: orNull(this.code),
      kind: this.kind as OrganisationKind,
      gender: this.gender === '' ? null : (this.gender as Gender),
      colour_first: this.colour_first,
      colour_second: this.colour_second,
      logo: this.#logo,
    };
  }
}
