// What keys mean in the roll call, on keyboards of every layout.
import { expect, test } from 'vitest';
import { actionOf, readSearch, type Key } from '../src/pages/marks/keys';

const key = (change: Partial<Key>): Key => ({
  key: '',
  code: '',
  ctrl: false,
  shift: false,
  alt: false,
  composing: false,
  ...change,
});

test('space marks who arrives', () => {
  expect(actionOf(key({ key: ' ', code: 'Space' }))).toEqual({ kind: 'arrive' });
});

test('digits go by their place, whatever the layout types', () => {
  const late = { kind: 'mark', state: 'late' };
  expect(actionOf(key({ key: '2', code: 'Digit2' }))).toEqual(late);
  expect(actionOf(key({ key: '٢', code: 'Digit2' }))).toEqual(late);
  expect(actionOf(key({ key: '2', code: 'Numpad2' }))).toEqual(late);
  expect(actionOf(key({ key: 'é', code: 'Digit2' }))).toEqual(late);
  expect(actionOf(key({ key: '0', code: 'Digit0' }))).toEqual({ kind: 'clear' });
  expect(actionOf(key({ key: '9', code: 'Digit9' }))).toBeNull();
});

test('chords go by the physical key: Ctrl+Z types ئ on an Arabic layout', () => {
  expect(actionOf(key({ key: 'ئ', code: 'KeyZ', ctrl: true }))).toEqual({ kind: 'step', direction: 'undo' });
  expect(actionOf(key({ key: 'غ', code: 'KeyY', ctrl: true }))).toEqual({ kind: 'step', direction: 'redo' });
  expect(actionOf(key({ key: 'ي', code: 'KeyD', ctrl: true }))).toEqual({ kind: 'same' });
  expect(actionOf(key({ key: 'ش', code: 'KeyA', ctrl: true, shift: true }))).toEqual({ kind: 'remaining' });
  expect(actionOf(key({ key: 'a', code: 'KeyA', ctrl: true }))).toBeNull();
});

test('letters of every script begin a search', () => {
  for (const letter of ['ع', 'ڕ', 'S']) {
    expect(actionOf(key({ key: letter, code: 'KeyS' }))).toEqual({ kind: 'search', text: letter });
  }
});

test('every letter is for searching: time and note are on a key that types nothing', () => {
  expect(actionOf(key({ key: 't', code: 'KeyT' }))).toEqual({ kind: 'search', text: 't' });
  expect(actionOf(key({ key: 'F2', code: 'F2' }))).toEqual({ kind: 'edit', field: 'note' });
  expect(actionOf(key({ key: 'F2', code: 'F2', shift: true }))).toEqual({ kind: 'edit', field: 'time' });
});

test('a plus begins the search for a telephone number', () => {
  expect(actionOf(key({ key: '+', code: 'Equal', shift: true }))).toEqual({ kind: 'search', text: '+' });
});

test('nothing is done in the middle of a composed letter', () => {
  expect(actionOf(key({ key: ' ', code: 'Space', composing: true }))).toBeNull();
});

test('a digit behind letters is a state, a number alone is not', () => {
  expect(readSearch('عل4')).toEqual({ letters: 'عل', state: 'absent' });
  expect(readSearch('عل٤')).toEqual({ letters: 'عل', state: 'absent' });
  expect(readSearch('0770 1')).toEqual({ letters: '0770 1', state: null });
  expect(readSearch('عل9')).toEqual({ letters: 'عل9', state: null });
  expect(readSearch('')).toEqual({ letters: '', state: null });
});
