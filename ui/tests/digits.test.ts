// Digits of three systems, read and shown.
import { expect, test } from 'vitest';
import { asciiDigits, digitValue, readWhole, showDigits } from '../src/words/digits';

test('a digit has the same value in each system', () => {
  expect([digitValue('7'), digitValue('٧'), digitValue('۷')]).toEqual([7, 7, 7]);
  expect(digitValue('ل')).toBeNull();
  expect(digitValue('')).toBeNull();
});

test('whole numbers are read in any digits, and only within their bounds', () => {
  expect(readWhole(' ٨٠ ', 0, 100)).toBe(80);
  expect(readWhole('۱۴', 1, 60)).toBe(14);
  expect(readWhole('101', 0, 100)).toBeNull();
  expect(readWhole('1٫5', 0, 100)).toBeNull();
  expect(readWhole('', 0, 100)).toBeNull();
  expect(readWhole('-3', -10, 100)).toBeNull();
});

test('texts keep everything but their digits', () => {
  expect(showDigits('2 من 14', '٠١٢٣٤٥٦٧٨٩')).toBe('٢ من ١٤');
  expect(asciiDigits('٠٩:٢٥')).toBe('09:25');
});
