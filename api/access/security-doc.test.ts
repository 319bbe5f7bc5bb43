import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/security.md', root), 'utf8');
const named = [...page.matchAll(/`([\w./-]+\.test\.ts)` "([^"]+)"/g)].map(([, file = '', title = '']) => ({
  file,
  title,
}));

test('every test that the page names exists', () => {
  expect(named.length).toBeGreaterThan(60);
  const missing = named.filter(({ file, title }) => {
    const path = new URL(file, root);
    // As it stands in the code: a quotation mark in a title is escaped there.
    return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(title);
  });
  expect(missing).toEqual([]);
});

test('all ten of OWASP are there, each with a test', () => {
  const rows = page.split('\n').filter((line) => /^\| API\d+ /.test(line));
  expect(rows.map((line) => /^\| (API\d+) /.exec(line)?.[1])).toEqual(
    Array.from({ length: 10 }, (_, index) => `API${index + 1}`),
  );
  for (const row of rows) expect(row).toMatch(/`[\w./-]+\.test\.ts` "/);
});

test('an item of ASVS without a test says so', () => {
  const rows = page.split('\n').filter((line) => /^\| \d+\.\d+\.\d+/.test(line));
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) expect(row).toMatch(/`[\w./-]+\.test\.ts` "|\| none: /);
});
