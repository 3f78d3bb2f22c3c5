// The table of participants: who is shown in which order, what is drawn, and what keys mean.
import { expect, test } from 'vitest';
import type { ParticipantRow } from '../src/generated/api';
import {
  anybody,
  arranged,
  inSight,
  isMissing,
  nextSorting,
  NO_FILTER,
  NO_GROUP,
} from '../src/pages/participants/table';
import { tableAction, type TableKey } from '../src/pages/participants/table-keys';

const row = (id: string, change: Partial<ParticipantRow> = {}): ParticipantRow =>
  ({
    id,
    role: 'participant',
    order: {},
    search: [],
    phones: [],
    fields: { sex: 'female', phone: null, organisation: null, group: null },
    ...change,
  }) as unknown as ParticipantRow;
const ids = (rows: ParticipantRow[]): string => rows.map((one) => one.id).join('');

test('equal rows keep the order of the list, and rows without a value stand last either way', () => {
  const rows = [
    row('a', { order: { role: 1 } }),
    row('b'),
    row('c', { order: { role: 0 } }),
    row('d', { order: { role: 1 } }),
  ];
  const by = (descending: boolean): string =>
    ids(arranged(rows, anybody, NO_FILTER, { column: 'role', descending }));
  expect(by(false)).toBe('cadb');
  expect(by(true)).toBe('adcb');
  expect(ids(arranged(rows, anybody, NO_FILTER, null))).toBe('abcd');
});

test('filters and the search narrow together', () => {
  const rows = [
    row('a', { search: ['علي'] }),
    row('b', { search: ['علي'], role: 'observer' }),
    row('c', { search: ['نور'], role: 'observer' }),
  ];
  const wanted = (one: ParticipantRow): boolean => one.search.includes('علي');
  const observers = { ...NO_FILTER, role: 'observer' };
  expect(ids(arranged(rows, wanted, observers, null))).toBe('b');
  expect(ids(arranged(rows, anybody, { ...NO_FILTER, group: NO_GROUP }, null))).toBe('abc');
  expect(ids(arranged(rows, anybody, { ...NO_FILTER, missing: 'phone' }, null))).toBe('abc');
  expect(ids(arranged(rows, anybody, { ...NO_FILTER, missing: 'sex' }, null))).toBe('');
});

test('what is missing is what nobody stated', () => {
  expect(isMissing(row('a'), 'sex')).toBe(false);
  expect(isMissing(row('a'), 'organisation')).toBe(true);
});

test('a heading sorts up, then down, then not at all', () => {
  const up = nextSorting(null, 'name');
  expect(up).toEqual({ column: 'name', descending: false });
  const down = nextSorting(up, 'name');
  expect(down).toEqual({ column: 'name', descending: true });
  expect(nextSorting(down, 'name')).toBeNull();
  expect(nextSorting(down, 'role')).toEqual({ column: 'role', descending: false });
});

test('only rows in sight are drawn, however long the list', () => {
  expect(inSight(0, 440, 44, 5)).toEqual({ first: 0, end: 5 });
  const far = inSight(44 * 150, 440, 44, 300);
  expect(far.first).toBeLessThanOrEqual(150);
  expect(far.end).toBeGreaterThanOrEqual(160);
  expect(far.end - far.first).toBeLessThan(30);
  expect(inSight(44 * 300, 440, 44, 3)).toEqual({ first: 3, end: 3 });
});

const key = (change: Partial<TableKey>): TableKey => ({
  key: 'a',
  code: 'KeyA',
  ctrl: false,
  shift: false,
  alt: false,
  composing: false,
  ...change,
});

test('keys mean the same on every layout', () => {
  expect(tableAction(key({ ctrl: true, key: 'ش' }))).toEqual({ kind: 'select_all' });
  expect(tableAction(key({ key: 'ش' }))).toEqual({ kind: 'search', text: 'ش' });
  expect(tableAction(key({ key: '٧', code: 'Digit7' }))).toEqual({ kind: 'search', text: '٧' });
  expect(tableAction(key({ key: 'ArrowDown', code: 'ArrowDown', shift: true }))).toEqual({
    kind: 'move',
    to: 'down',
    extend: true,
  });
  expect(tableAction(key({ key: 'z', code: 'KeyZ', ctrl: true }))).toBeNull();
  expect(tableAction(key({ composing: true }))).toBeNull();
});
