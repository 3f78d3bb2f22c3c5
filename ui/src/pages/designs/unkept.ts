// Designs that could not be kept, because something in them is wrong: they wait for the next look.
import type { Design, Id } from '../../generated/api';

const waiting = new Map<Id, Design>();

export const setAside = (id: Id, design: Design): void => void waiting.set(id, design);

/** What waits for this design, which then waits no longer. */
export function takeUp(id: Id): Design | undefined {
  const design = waiting.get(id);
  waiting.delete(id);
  return design;
}
