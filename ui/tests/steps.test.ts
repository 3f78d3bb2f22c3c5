// The history of a record: which lines stand together as one step.
import { expect, test } from 'vitest';
import type { HistoryLine } from '../src/generated/api';
import { steps } from '../src/pages/history/steps';

const line = (at_text: string, operation_text: string, field: string): HistoryLine => ({
  at_text,
  author: 'سعاد',
  operation: 'people_change',
  operation_text,
  field,
  field_text: field,
  before_text: '',
  after_text: 'x',
});

test('what one save changed stands together, in the order of the journal', () => {
  const lines = [line('9:00', 'add', 'name'), line('9:00', 'add', 'sex'), line('9:05', 'change', 'name')];
  const found = steps(lines);
  expect(found.map((step) => step.changes.map((one) => one.field))).toEqual([['name', 'sex'], ['name']]);
});

test('two saves of the same field within a minute stay two steps', () => {
  const found = steps([line('9:00', 'change', 'name'), line('9:00', 'change', 'name')]);
  expect(found).toHaveLength(2);
});
