import { readFileSync } from 'node:fs';
import { readDepartments } from './read-departments.ts';

/** Departments of the guidance, which the services themselves name; a process owner adds others to bpmn/departments.json. */
export type { Department } from './read-departments.ts';

/** Candidate group → Chinese name, as a process owner has written it down; read once, when the process starts. */
export const departments: Readonly<Record<string, string>> = readDepartments(
  readFileSync(new URL('../bpmn/departments.json', import.meta.url), 'utf8'),
);

export const isDepartment = (value: string): boolean => Object.hasOwn(departments, value);

/** The Chinese name, or the key itself where a model names a department this release does not know. */
export const departmentName = (key: string): string => departments[key] ?? key;
