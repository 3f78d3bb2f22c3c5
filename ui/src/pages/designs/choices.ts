// What can be chosen in a design, in the order in which screens offer it.
import type { CertificateKind, DesignLook, PrintLanguage, Signer, SignerSource } from '../../generated/api';

export const LOOKS: readonly DesignLook[] = ['two_rivers', 'modern', 'stock', 'monochrome'];

export const CERTIFICATE_KINDS: readonly CertificateKind[] = [
  'participation',
  'attendance',
  'completion',
  'trainer',
  'appreciation',
];

export const SOURCES: readonly SignerSource[] = ['trainer', 'organiser', 'typed', 'nobody'];

/** Languages of paper: the four of the screen, and Kurmanji. */
export const PRINT_LANGUAGES: readonly PrintLanguage[] = ['ar', 'en', 'ckb', 'kmr', 'it'];

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  language === 'ar' || language === 'ckb' ? 'rtl' : 'ltr';

/** At most so many lines to sign on. */
export const MOST_SIGNERS = 3;

/** Who signs where a design says nothing of it. */
export const usualSigners = (): Signer[] => [{ source: 'trainer' }, { source: 'organiser' }];

/** Teal, fired clay and brass: what holds where neither design nor organiser has colours. */
export const USUAL_COLOURS = { first: '#0B5563', second: '#9A3F1D', ornament: '#8C6A1F' } as const;
