// What each key means while the grid of the roll call has the focus.
// Chords and digits go by the physical key, since Arabic and Kurdish layouts change what it types.
import type { MarkState } from '../../generated/api';
import { digitValue } from '../../words/digits';
import type { Move } from './geometry';

/** The states in the order of their keys 1 to 5. */
export const STATES: readonly MarkState[] = ['present', 'late', 'left_early', 'absent', 'excused'];

export type Action =
  | { kind: 'move'; move: Move }
  | { kind: 'mark'; state: MarkState }
  | { kind: 'arrive' }
  | { kind: 'press' }
  | { kind: 'accept' }
  | { kind: 'clear' }
  | { kind: 'search'; text: string }
  | { kind: 'edit'; field: 'note' | 'time' }
  | { kind: 'step'; direction: 'undo' | 'redo' }
  | { kind: 'same' }
  | { kind: 'remaining' }
  | { kind: 'session'; direction: 'previous' | 'next' }
  | { kind: 'escape' };

/** The part of a keyboard event that decides. */
export interface Key {
  key: string;
  code: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  composing: boolean;
}

export function keyOf(event: KeyboardEvent): Key {
  const other = event.getModifierState('AltGraph');
  return {
    key: event.key,
    code: event.code,
    ctrl: (event.ctrlKey || event.metaKey) && !other,
    shift: event.shiftKey,
    alt: event.altKey && !other,
    composing: event.isComposing,
  };
}

const MOVES: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'visual_left',
  ArrowRight: 'visual_right',
  Home: 'row_start',
  End: 'row_end',
  PageUp: 'page_up',
  PageDown: 'page_down',
};

/** The action of a key, or null when the grid leaves it alone. */
export function actionOf(key: Key): Action | null {
  if (key.composing) return null;
  if (key.alt) return altChord(key);
  if (key.ctrl) return controlChord(key);
  const move = MOVES[key.key];
  if (move !== undefined) return { kind: 'move', move };
  switch (key.key) {
    case ' ':
      return { kind: 'arrive' };
    case 'Enter':
      return { kind: 'press' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'F2':
      return { kind: 'edit', field: key.shift ? 'time' : 'note' };
    case 'Escape':
      return { kind: 'escape' };
    case '+':
      return { kind: 'search', text: '+' };
  }
  const digit = digitOf(key);
  if (digit !== null) {
    const state = STATES[digit - 1];
    if (digit === 0) return { kind: 'clear' };
    return state === undefined ? null : { kind: 'mark', state };
  }
  return /^\p{L}$/u.test(key.key) ? { kind: 'search', text: key.key } : null;
}

function altChord(key: Key): Action | null {
  if (key.ctrl) return null;
  if (key.key === 'ArrowUp') return { kind: 'session', direction: 'previous' };
  if (key.key === 'ArrowDown') return { kind: 'session', direction: 'next' };
  return null;
}

function controlChord(key: Key): Action | null {
  if (key.key === 'Home') return { kind: 'move', move: 'grid_start' };
  if (key.key === 'End') return { kind: 'move', move: 'grid_end' };
  if (key.key === 'Enter') return { kind: 'accept' };
  switch (key.code) {
    case 'KeyZ':
      return { kind: 'step', direction: key.shift ? 'redo' : 'undo' };
    case 'KeyY':
      return { kind: 'step', direction: 'redo' };
    case 'KeyD':
      return { kind: 'same' };
    case 'KeyA':
      return key.shift ? { kind: 'remaining' } : null;
    default:
      return null;
  }
}

/** The digit of a key: by its place on the keyboard, or by what it types on a keypad of another system. */
function digitOf(key: Key): number | null {
  const place = /^(?:Digit|Numpad)(\d)$/.exec(key.code);
  if (place !== null && !key.shift) return Number(place[1]);
  return key.key.length === 1 ? digitValue(key.key) : null;
}

/** What was typed in the search box: letters to look for, and the state when a digit ends them ("عل4"). */
export function readSearch(text: string): { letters: string; state: MarkState | null } {
  const last = Array.from(text).at(-1) ?? '';
  const digit = digitValue(last);
  const letters = text.slice(0, text.length - last.length).trim();
  const state = digit === null ? undefined : STATES[digit - 1];
  if (state === undefined || !/\p{L}/u.test(letters)) return { letters: text.trim(), state: null };
  return { letters, state };
}
