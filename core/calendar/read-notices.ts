import { readdirSync, readFileSync } from 'node:fs';
import { Value } from 'typebox/value';
import { checkCalendarYear } from './check-calendar-year.ts';
import { CalendarYear } from './types.ts';

/**
 * The notices kept in the repository, oldest first; a new year is a new file `data/<year>.json`.
 * Throws an Error that names the file and all its faults, since a wrong calendar makes every limit wrong.
 */
export const readNotices = (folder: URL = new URL('./data/', import.meta.url)): CalendarYear[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const content: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      if (!Value.Check(CalendarYear, content)) {
        const faults = Value.Errors(CalendarYear, content).map((e) => `${e.instancePath} ${e.message}`);
        throw new Error(`Calendar ${name}: ${faults.join('; ')}`);
      }
      const faults = checkCalendarYear(content).map((fault) => `${fault.pointer} ${fault.message}`);
      if (faults.length > 0) throw new Error(`Calendar ${name}: ${faults.join('; ')}`);
      return content;
    });
