// Sentences of the screens in the language of the moment; everything that shows words depends on it.
import type { AppState, Failure, Language, Step } from '../generated/api';
import { showDigits } from './digits';
import { message } from './messages';

export type Values = Record<string, string | number>;

class Words {
  language = $state<Language>('ar');
  digits = $state('٠١٢٣٤٥٦٧٨٩');

  /** Takes over the saved settings, and mirrors them for the first paint of the next start. */
  follow(state: AppState): void {
    this.language = state.language;
    this.digits = state.digit_characters;
    const root = document.documentElement;
    root.lang = state.language;
    root.dir = state.direction;
    root.dataset.theme = state.theme;
    document.title = this.say('app-name');
    try {
      localStorage.setItem('hadir-language', state.language);
      localStorage.setItem('hadir-theme', state.theme);
    } catch {
      // Without storage only the first paint of the next start is poorer.
    }
  }

  /** A number in the chosen digits. */
  number(value: number): string {
    return showDigits(String(value), this.digits);
  }

  /** Any text with its digits as chosen. */
  digitsOf(text: string): string {
    return showDigits(text, this.digits);
  }

  /** The message `id`; each number `x` also comes as the text `xText`, which is what patterns print. */
  say(id: string, values: Values = {}): string {
    return this.find(id, values) ?? id;
  }

  /** Like `say`, but null when there is no such message. */
  find(id: string, values: Values = {}): string | null {
    const all: Values = {};
    for (const [name, value] of Object.entries(values)) {
      all[name] = value;
      if (typeof value === 'number') all[`${name}Text`] = this.number(value);
    }
    return message(this.language, id, all);
  }

  failure(failure: Failure): string {
    return this.find(`failure-${failure.code}`, failure.arguments) ?? this.say('app-failed');
  }

  /** What a step did, in a few words; without a subject the colon before it goes too. */
  step(step: Step | { operation: string; subject_text: string }): string {
    const text = this.find(`operation-${step.operation}`, { subject: step.subject_text });
    if (text === null) return step.subject_text;
    return step.subject_text === '' ? text.replace(/:\s*[\u2068\u2069]*\s*$/u, '') : text;
  }
}

export const words = new Words();

/** The marks that keep inserted texts apart; what is to be kept or typed on has none of them. */
const APART = /[\u2066-\u2069]/g;

/** A message as somebody would type it, to begin a field with. */
export const typedText = (id: string, values: Values = {}): string =>
  words.say(id, values).replace(APART, '');

/** Short form for markup. */
export const t = (id: string, values: Values = {}): string => words.say(id, values);
