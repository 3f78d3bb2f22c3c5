// The kinds of organisation and the roles of parties, in the order in which screens offer them.
import type { OrganisationKind, PartyRole } from '../../generated/api';

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
