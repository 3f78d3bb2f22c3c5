// The history of a record as steps: what one save changed stands together, in the order of the journal.
import type { HistoryLine } from '../../generated/api';

export interface HistoryStep {
  at: string;
  author: string;
  operation: string;
  changes: HistoryLine[];
}

/**
 * Joins neighbouring lines of the same moment, hand and operation; a field that comes again begins a new step.
 * Of two saves within one minute a field may stand with the first: the lines do not tell them apart.
 */
export function steps(lines: HistoryLine[]): HistoryStep[] {
  const all: HistoryStep[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    const same =
      last !== undefined &&
      last.at === line.at_text &&
      last.author === line.author &&
      last.operation === line.operation_text &&
      !last.changes.some((one) => one.field === line.field);
    if (same) last.changes.push(line);
    else {
      const { at_text: at, author, operation_text: operation } = line;
      all.push({ at, author, operation, changes: [line] });
    }
  }
  return all;
}
