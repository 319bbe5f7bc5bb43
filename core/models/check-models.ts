import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { NamedFile } from './model-files.ts';

/** What is wrong with a file, and what to do about it in the Modeler. */
export interface ModelFault {
  file: string;
  message: string;
  /** The rule that found it: docs/rules/<rule>.md says more. */
  rule?: string | undefined;
}

/** all: every rule, for something new. essential: only what would leave cases waiting for ever, for what was in force before. */
export type CheckScope = 'all' | 'essential';
export type CheckModels = (files: NamedFile[], scope: CheckScope) => Promise<ModelFault[]>;

const Faults = Type.Array(
  Type.Object({ file: Type.String(), message: Type.String(), rule: Type.Optional(Type.String()) }),
);

const TIMEOUT_MS = 60_000;

/**
 * The check of `npm run models:check` on files that need not lie in `bpmn/`. It runs in a process of its own: it takes
 * seconds of computing, in which the API would answer nobody, and more memory than the API has.
 * @param program path of the program that checks a folder
 */
export const checkModels =
  (program: string): CheckModels =>
  async (files, scope) => {
    const folder = await mkdtemp(join(tmpdir(), 'models-'));
    try {
      for (const { name, content } of files) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      const child = spawn(process.execPath, [program, folder, scope], {
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: TIMEOUT_MS,
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      const faults: unknown = JSON.parse(said === '' ? 'null' : said);
      if (Value.Check(Faults, faults)) return faults;
      throw new Error(`The check of the models failed: ${complained.trim()}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
