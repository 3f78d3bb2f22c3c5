// What each key means while the table of participants has the focus.
export type TableAction =
  | { kind: 'move'; to: 'up' | 'down' | 'first' | 'last' | 'page_up' | 'page_down'; extend: boolean }
  | { kind: 'open' }
  | { kind: 'select' }
  | { kind: 'select_all' }
  | { kind: 'remove' }
  | { kind: 'search'; text: string }
  | { kind: 'escape' };

/** The part of a keyboard event that decides. */
export interface TableKey {
  key: string;
  code: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  composing: boolean;
}

const MOVES = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'page_up',
  PageDown: 'page_down',
} as const;

/** The action of a key, or null when the table leaves it alone. Chords go by the place of the key. */
export function tableAction(key: TableKey): TableAction | null {
  if (key.composing || key.alt) return null;
  if (key.ctrl) return key.code === 'KeyA' && !key.shift ? { kind: 'select_all' } : null;
  const to = (MOVES as Record<string, (typeof MOVES)[keyof typeof MOVES] | undefined>)[key.key];
  if (to !== undefined) return { kind: 'move', to, extend: key.shift };
  switch (key.key) {
    case 'F2':
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'select' };
    case 'Delete':
      return { kind: 'remove' };
    case 'Escape':
      return { kind: 'escape' };
  }
  return /^[\p{L}\p{Nd}+]$/u.test(key.key) ? { kind: 'search', text: key.key } : null;
}
