// Every message that the screens ask for by name exists in Arabic and in English.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knows, message } from '../src/words/messages';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .map((name) => join(folder, name));
}

const asked = new Set<string>();
for (const file of filesUnder(join(import.meta.dirname, '../src'))) {
  const text = readFileSync(file, 'utf8');
  for (const [, id = ''] of text.matchAll(/(?:\bt|words\.say)\(\s*'([a-z_-]+)'/g)) asked.add(id);
}

test('the screens ask for messages', () => expect(asked.size).toBeGreaterThan(100));

for (const language of ['ar', 'en'] as const) {
  test(`nothing is missing in ${language}`, () => {
    const missing = [...asked].filter((id) => !knows(language, id));
    expect(missing).toEqual([]);
  });
}

test('a message of one language stands in for another', () => {
  expect(message('ckb', 'app-name', {})).not.toBeNull();
  expect(message('ar', 'no-such-message', {})).toBeNull();
});
