// Names typed with the wrong keyboard layout.
import { expect, test } from 'vitest';
import { otherLayout } from '../src/words/layout';

test('keys of one layout become those of the other', () => {
  expect(otherLayout('ugd')).toBe('علي');
  expect(otherLayout('سشقش')).toBe('sara');
});
