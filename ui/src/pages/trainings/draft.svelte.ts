// A training while it is being written: every text as typed, turned into fields when it is saved.
import type { Failure, Training } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { readWhole } from '../../words/digits';
import { words } from '../../words/words.svelte';

/** A text as the register keeps it: trimmed, and nothing instead of emptiness. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export class TrainingDraft {
  title_ar = $state('');
  title_ckb = $state('');
  title_en = $state('');
  title_it = $state('');
  title_kmr = $state('');
  governorate = $state('');
  city_ar = $state('');
  city_ckb = $state('');
  city_en = $state('');
  city_it = $state('');
  city_kmr = $state('');
  venue = $state('');
  programme = $state('');
  series = $state('');
  threshold = $state(words.number(80));
  excused_leaves_sum = $state(false);
  unmarked_blocks = $state(true);
  #design: string | null = null;
  failure = $state<Failure | null>(null);
  thresholdWrong = $state(false);

  /** The sentence beside one field, or null. */
  wrong(field: string): string | null {
    return this.failure?.field === field ? words.failure(this.failure) : null;
  }

  fill(training: Training): void {
    const { place } = training;
    this.title_ar = training.title_ar ?? '';
    this.title_ckb = training.title_ckb ?? '';
    this.title_en = training.title_en ?? '';
    this.title_it = training.title_it ?? '';
    this.title_kmr = training.title_kmr ?? '';
    this.programme = training.programme ?? '';
    this.series = training.series ?? '';
    this.#design = training.design ?? null;
    this.governorate = place.governorate ?? '';
    this.city_ar = place.city_ar ?? '';
    this.city_ckb = place.city_ckb ?? '';
    this.city_en = place.city_en ?? '';
    this.city_it = place.city_it ?? '';
    this.city_kmr = place.city_kmr ?? '';
    this.venue = place.venue ?? '';
    this.#fillRule(training);
  }

  /** Begins again with nothing but the rule: that is a house's habit, not a training's. */
  clear(): void {
    const rule = this.fields()?.rule ?? null;
    const nothing = { series: null, programme: null, title_ar: null, title_ckb: null, title_en: null };
    const place = { governorate: null, city_ar: null, city_ckb: null, city_en: null, city_it: null };
    const usual = { threshold_percent: 80, excused_leaves_sum: true, unmarked_blocks: true };
    this.fill({ ...nothing, title_it: null, place: { ...place, venue: null }, rule: rule ?? usual });
  }

  #fillRule(training: Training): void {
    this.threshold = words.number(training.rule.threshold_percent);
    this.excused_leaves_sum = training.rule.excused_leaves_sum;
    this.unmarked_blocks = training.rule.unmarked_blocks;
  }

  /** The fields, or null when the percentage is none (and that is shown). */
  fields(): Training | null {
    const threshold = readWhole(this.threshold.replace(/[%٪]/g, ''), 0, 100);
    this.thresholdWrong = threshold === null;
    if (threshold === null) return null;
    return {
      series: orNull(this.series),
      design: this.#design,
      programme: orNull(this.programme),
      title_ar: orNull(this.title_ar),
      title_ckb: orNull(this.title_ckb),
      title_en: orNull(this.title_en),
      title_it: orNull(this.title_it),
      title_kmr: orNull(this.title_kmr),
      place: {
        governorate: orNull(this.governorate),
        city_ar: orNull(this.city_ar),
        city_ckb: orNull(this.city_ckb),
        city_en: orNull(this.city_en),
        city_it: orNull(this.city_it),
        city_kmr: orNull(this.city_kmr),
        venue: orNull(this.venue),
      },
      rule: {
        threshold_percent: threshold,
        excused_leaves_sum: this.excused_leaves_sum,
        unmarked_blocks: this.unmarked_blocks,
      },
    };
  }

  /** Keeps a failure beside its field, or tells it where it has none on this screen. */
  failed(failure: Failure): void {
    this.failure = failure;
    if (failure.field === null) app.tell(failure);
  }
}
