// The Fluent messages of each language, with the order in which languages stand in for one another.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../generated/api';

const sources = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A missing sentence is better in a neighbour's language than absent. */
const STANDINS: Record<Language, Language[]> = {
  ar: ['ar', 'en'],
  en: ['en', 'ar'],
  ckb: ['ckb', 'ar', 'en'],
  it: ['it', 'en', 'ar'],
};

/** Nouns whose messages only paper and the command line use. */
const NOT_ON_SCREEN = /\/(print|cli)\.ftl$/;

const bundles = new Map<Language, FluentBundle>();

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language);
  if (bundle === undefined) {
    bundle = new FluentBundle(language, { useIsolating: true });
    for (const [path, source] of Object.entries(sources)) {
      if (path.includes(`/${language}/`) && !NOT_ON_SCREEN.test(path)) {
        bundle.addResource(new FluentResource(source), { allowOverrides: true });
      }
    }
    bundles.set(language, bundle);
  }
  return bundle;
}

/** The languages that have their own words for the screens. */
export function languagesAtHand(): Language[] {
  const order: Language[] = ['ar', 'ckb', 'en', 'it'];
  return order.filter((language) =>
    Object.keys(sources).some((path) => path.includes(`/${language}/app.ftl`)),
  );
}

/** Whether a language itself has this message. */
export function knows(language: Language, id: string): boolean {
  return bundleOf(language).hasMessage(id);
}

/** One message in a language, or the first that has it; null when no language knows the id. */
export function message(
  language: Language,
  id: string,
  values: Record<string, FluentVariable>,
): string | null {
  for (const candidate of STANDINS[language]) {
    const bundle = bundleOf(candidate);
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) continue;
    // A slip in a sentence must not take the page with it; the sentence shows what it lacks.
    const slips: Error[] = [];
    const text = bundle.formatPattern(pattern, values, slips);
    for (const slip of slips) console.warn(id, slip.message);
    return text;
  }
  return null;
}
