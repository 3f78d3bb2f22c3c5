// Texts with placeholders are taken apart without loss.
import { expect, test } from 'vitest';
import { pieces } from '../src/parts/pieces';

test('words and placeholders stand in their order', () => {
  expect(pieces('إلى { الاسم } من {المنظمة}')).toEqual([
    { text: 'إلى ', token: null },
    { text: '{ الاسم }', token: 'الاسم' },
    { text: ' من ', token: null },
    { text: '{المنظمة}', token: 'المنظمة' },
  ]);
});

test('a brace without its fellow is a word like any other', () => {
  for (const text of ['{name', 'name}', '{na\nme}', '', '{a{b}']) {
    const all = pieces(text);
    expect(all.map((piece) => piece.text).join('')).toBe(text);
  }
  expect(pieces('{a{b}').at(-1)).toEqual({ text: '{b}', token: 'b' });
});
