// What of the overview is drawn, how far it scrolls, and where its keys lead.
import { expect, test } from 'vitest';
import { drawn, inSight, moved, scrolledTo, widths } from '../src/pages/overview/geometry';

test('what is in sight is drawn, a little around it, and nothing outside of the table', () => {
  expect(inSight(0, 400, 40, 300)).toEqual({ from: 0, to: 13 });
  expect(inSight(4000, 400, 40, 300)).toEqual({ from: 97, to: 113 });
  expect(inSight(4010, 400, 40, 300)).toEqual({ from: 97, to: 114 });
  expect(inSight(11600, 400, 40, 300)).toEqual({ from: 287, to: 300 });
  expect(inSight(-50, 400, 40, 5)).toEqual({ from: 0, to: 5 });
  expect(inSight(0, 0, 40, 0)).toEqual({ from: 0, to: 0 });
});

test('what has the keyboard stays drawn, once and in its place', () => {
  expect(drawn({ from: 4, to: 7 }, 5, 20)).toEqual([4, 5, 6]);
  expect(drawn({ from: 4, to: 7 }, 0, 20)).toEqual([0, 4, 5, 6]);
  expect(drawn({ from: 4, to: 7 }, 19, 20)).toEqual([4, 5, 6, 19]);
  // Heads, totals and sums are no rows or columns of marks.
  expect(drawn({ from: 4, to: 7 }, -1, 20)).toEqual([4, 5, 6]);
  expect(drawn({ from: 4, to: 7 }, 20, 20)).toEqual([4, 5, 6]);
});

test('it scrolls as little as it must', () => {
  expect(scrolledTo(100, 400, 200, 40)).toBe(100);
  expect(scrolledTo(100, 400, 60, 40)).toBe(60);
  expect(scrolledTo(100, 400, 480, 40)).toBe(120);
  // What is larger than the room shows its beginning.
  expect(scrolledTo(100, 30, 480, 40)).toBe(480);
});

test('few sessions share the room, many keep the least width and leave the names theirs', () => {
  expect(widths(1124, 4)).toEqual({ name: 491, session: 92, sumsStay: true });
  expect(widths(1124, 40)).toEqual({ name: 236, session: 46, sumsStay: true });
  expect(widths(926, 40)).toEqual({ name: 190, session: 46, sumsStay: false });
});

test('arrows reach heads and totals, jumps stay among the people', () => {
  const extent = { people: 30, columns: 8, page: 10, rtl: false };
  const go = (row: number, move: Parameters<typeof moved>[1]) => moved({ row, column: 2 }, move, extent);
  expect(go(1, 'up')).toEqual({ row: 0, column: 2 });
  expect(go(30, 'down')).toEqual({ row: 31, column: 2 });
  expect(go(31, 'down')).toEqual({ row: 31, column: 2 });
  expect(go(5, 'page_up')).toEqual({ row: 1, column: 2 });
  expect(go(25, 'page_down')).toEqual({ row: 30, column: 2 });
  expect(go(7, 'grid_start')).toEqual({ row: 1, column: 0 });
  expect(go(7, 'grid_end')).toEqual({ row: 30, column: 7 });
  expect(go(7, 'row_end')).toEqual({ row: 7, column: 7 });
  expect(moved({ row: 7, column: 2 }, 'visual_left', { ...extent, rtl: true })).toEqual({
    row: 7,
    column: 3,
  });
});
