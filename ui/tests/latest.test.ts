// Only the latest wish is worked off.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Latest } from '../src/state/latest';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('wishes within the pause are one, and those in between are dropped while one is worked on', async () => {
  const done: string[] = [];
  let finish: () => void = () => undefined;
  const slow = (name: string) => (): Promise<void> =>
    new Promise((resolve) => {
      finish = () => {
        done.push(name);
        resolve();
      };
    });
  const latest = new Latest(50);
  latest.ask(slow('never'));
  latest.ask(slow('first'));
  await vi.advanceTimersByTimeAsync(60);
  latest.ask(slow('between'));
  await vi.advanceTimersByTimeAsync(60);
  latest.ask(slow('last'));
  await vi.advanceTimersByTimeAsync(60);
  expect(done).toEqual([]);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['first', 'last']);
});
