// Where the arrow keys lead in the grid of the roll call. Left and right are those of the eye, not of the text.
export interface Cell {
  /** Index among the shown rows. */
  row: number;
  /** Index in reading order: the states, then time and note. */
  column: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'visual_left'
  | 'visual_right'
  | 'row_start'
  | 'row_end'
  | 'grid_start'
  | 'grid_end'
  | 'page_up'
  | 'page_down';

export interface Grid {
  /** Whether each shown row can be marked; others are stepped over. */
  usable: readonly boolean[];
  columns: number;
  /** Rows that fit on the screen. */
  page: number;
  rtl: boolean;
}

/** The first usable row from `start` in steps of `step`, or null. */
export function usableFrom(usable: readonly boolean[], start: number, step: 1 | -1): number | null {
  for (let row = start; row >= 0 && row < usable.length; row += step) if (usable[row]) return row;
  return null;
}

/** The cell after a move; the same cell where there is no further one. */
export function moved(cell: Cell, move: Move, grid: Grid): Cell {
  const lastColumn = grid.columns - 1;
  const lastRow = grid.usable.length - 1;
  const forward = (start: number): number =>
    usableFrom(grid.usable, start, 1) ?? usableFrom(grid.usable, Math.min(start, lastRow), -1) ?? cell.row;
  const backward = (start: number): number =>
    usableFrom(grid.usable, start, -1) ?? usableFrom(grid.usable, Math.max(start, 0), 1) ?? cell.row;
  const sideways = (step: number): Cell => ({
    row: cell.row,
    column: Math.min(lastColumn, Math.max(0, cell.column + step)),
  });
  switch (move) {
    case 'up':
      return { ...cell, row: usableFrom(grid.usable, cell.row - 1, -1) ?? cell.row };
    case 'down':
      return { ...cell, row: usableFrom(grid.usable, cell.row + 1, 1) ?? cell.row };
    case 'visual_left':
      return sideways(grid.rtl ? 1 : -1);
    case 'visual_right':
      return sideways(grid.rtl ? -1 : 1);
    case 'row_start':
      return { ...cell, column: 0 };
    case 'row_end':
      return { ...cell, column: lastColumn };
    case 'grid_start':
      return { row: forward(0), column: 0 };
    case 'grid_end':
      return { row: backward(lastRow), column: lastColumn };
    case 'page_up':
      return { ...cell, row: forward(Math.max(0, cell.row - grid.page)) };
    case 'page_down':
      return { ...cell, row: backward(Math.min(lastRow, cell.row + grid.page)) };
  }
}
