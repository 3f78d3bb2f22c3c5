// The kinds of organisation and the roles of parties, in the order in which screens offer them.
import type { Gender, OrganisationKind, PartyRole } from '../../generated/api';

export const KINDS: readonly OrganisationKind[] = [
  'organisation',
  'team',
  'union',
  'forum',
  'international_ngo',
  'media',
  'university',
  'public_body',
];

export const ROLES: readonly PartyRole[] = ['organiser', 'co_organiser', 'partner', 'donor', 'host'];

/** The grammatical gender of a name in Arabic. */
export const GENDERS: readonly Gender[] = ['masculine', 'feminine'];

/** Endings of pictures that can be taken in. */
export const PICTURE_FILES: readonly string[] = ['png', 'jpg', 'jpeg', 'svg'];
