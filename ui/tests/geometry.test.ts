// Where the arrow keys lead: left and right as the eye sees them.
import { expect, test } from 'vitest';
import { moved, type Grid } from '../src/pages/marks/geometry';

const grid = (change: Partial<Grid> = {}): Grid => ({
  usable: Array.from({ length: 10 }, () => true),
  columns: 6,
  page: 4,
  rtl: true,
  ...change,
});

test('in a right-to-left grid the left arrow goes on in reading order', () => {
  expect(moved({ row: 2, column: 1 }, 'visual_left', grid())).toEqual({ row: 2, column: 2 });
  expect(moved({ row: 2, column: 1 }, 'visual_right', grid())).toEqual({ row: 2, column: 0 });
  expect(moved({ row: 2, column: 1 }, 'visual_left', grid({ rtl: false }))).toEqual({ row: 2, column: 0 });
});

test('the edges hold', () => {
  expect(moved({ row: 0, column: 5 }, 'visual_left', grid())).toEqual({ row: 0, column: 5 });
  expect(moved({ row: 0, column: 3 }, 'up', grid())).toEqual({ row: 0, column: 3 });
  expect(moved({ row: 9, column: 3 }, 'down', grid())).toEqual({ row: 9, column: 3 });
});

test('rows that cannot be marked are stepped over', () => {
  const usable = [false, true, false, false, true, false];
  expect(moved({ row: 1, column: 0 }, 'down', grid({ usable }))).toEqual({ row: 4, column: 0 });
  expect(moved({ row: 4, column: 0 }, 'up', grid({ usable }))).toEqual({ row: 1, column: 0 });
  expect(moved({ row: 4, column: 2 }, 'grid_start', grid({ usable }))).toEqual({ row: 1, column: 0 });
  expect(moved({ row: 1, column: 2 }, 'grid_end', grid({ usable }))).toEqual({ row: 4, column: 5 });
});

test('a page is what fits on the screen', () => {
  expect(moved({ row: 1, column: 2 }, 'page_down', grid())).toEqual({ row: 5, column: 2 });
  expect(moved({ row: 8, column: 2 }, 'page_down', grid())).toEqual({ row: 9, column: 2 });
  expect(moved({ row: 2, column: 2 }, 'page_up', grid())).toEqual({ row: 0, column: 2 });
});

test('a list in which nobody can be marked keeps its cell', () => {
  const usable = [false, false];
  expect(moved({ row: 0, column: 0 }, 'page_down', grid({ usable }))).toEqual({ row: 0, column: 0 });
});
