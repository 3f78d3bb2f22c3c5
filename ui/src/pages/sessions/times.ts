// Times and dates as one types them, and back; reading itself is done by the application.
import { asFailure, call } from '../../backend/backend';
import type { Failure } from '../../generated/api';

export const DAY_MINUTES = 24 * 60;
/** A session longer than this is a slip of the keyboard, not a night. */
const LONGEST_MINUTES = 14 * 60;

/** "09:30" in plain digits, on the day's own clock. */
export function clock(minute: number): string {
  const onDay = minute % DAY_MINUTES;
  const hours = String(Math.floor(onDay / 60)).padStart(2, '0');
  return `${hours}:${String(onDay % 60).padStart(2, '0')}`;
}

/** "1/6/2018" of an ISO date. */
export function typedDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}

export type Read<T> = { value: T; failure: null } | { value: null; failure: Failure };

export async function readDate(text: string): Promise<Read<{ date: string; text: string }>> {
  try {
    return { value: await call('texts_read_date', { text }), failure: null };
  } catch (reason) {
    return { value: null, failure: asFailure(reason) };
  }
}

export async function readTime(text: string): Promise<Read<number>> {
  try {
    return { value: (await call('texts_read_time', { text })).minute, failure: null };
  } catch (reason) {
    return { value: null, failure: asFailure(reason) };
  }
}

/** Minutes of the end counted from the start's midnight; null when the times cannot belong together. */
export function endOf(start: number, end: number, afterMidnight: boolean): number | null {
  const shifted = afterMidnight ? end + DAY_MINUTES : end;
  return shifted > start && shifted - start <= LONGEST_MINUTES ? shifted : null;
}
