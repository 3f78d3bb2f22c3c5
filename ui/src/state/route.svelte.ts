// Which page is open. A desktop window has no addresses: this is the whole navigation.
import type { Id } from '../generated/api';

export type TrainingTab = 'sessions' | 'participants' | 'overview' | 'certificates' | 'details';

export type Place =
  | { page: 'today' }
  | { page: 'trainings' }
  /** The session is the one that one came for. */
  | { page: 'training'; training: Id; tab: TrainingTab; session?: Id }
  | { page: 'programmes' }
  | { page: 'programme'; programme: Id }
  | { page: 'series'; series: Id }
  /** Like an earlier training, where one came from it. */
  | { page: 'new_training'; from?: Id }
  /** `person` has the keyboard first; `from` is the tab that one goes back to. */
  | { page: 'roll_call'; training: Id; session: Id; person?: Id; from?: TrainingTab }
  /** Where one came from decides where one goes back to, and whose pages the designs show. */
  | { page: 'designs'; training: Id | null }
  | { page: 'design'; design: Id; training: Id | null }
  /** The register of certificates, of one training or of all. */
  | { page: 'register'; training: Id | null }
  /** Everybody of the register. */
  | { page: 'people' }
  | { page: 'person'; person: Id }
  /** Persons who may have been entered twice. */
  | { page: 'duplicates' }
  | { page: 'copies' }
  | { page: 'settings' };

class Route {
  place = $state<Place>({ page: 'today' });
  /** The row in hand of a page that has rows; kept with the place for the day the power fails. */
  row = $state<Id | null>(null);

  #guard: ((place: Place) => boolean) | null = null;

  /** Asks this page before another opens; a page that says no opens the place itself, later. */
  guard(mayLeave: (place: Place) => boolean): () => void {
    this.#guard = mayLeave;
    return () => {
      if (this.#guard === mayLeave) this.#guard = null;
    };
  }

  open(place: Place): void {
    if (this.#guard !== null && !this.#guard(place)) return;
    this.row = null;
    this.place = place;
    // A new page starts at its heading, for eyes and for screen readers alike.
    queueMicrotask(() => document.getElementById('page-title')?.focus({ preventScroll: true }));
  }
}

export const route = new Route();
