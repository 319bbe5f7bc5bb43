import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const requirements = join(import.meta.dirname, 'schemathesis-requirements.txt');

/**
 * Installs schemathesis, pinned with all it needs, into `.cache` once: about 95 MB and 15 seconds.
 * @returns its command. @throws Error in one sentence where there is no Python 3.10 or newer.
 */
async function installSchemathesis(): Promise<string> {
  const pinned = await readFile(requirements, 'utf8');
  const version = createHash('sha256').update(pinned).digest('hex').slice(0, 12);
  const folder = join(import.meta.dirname, '../.cache', `schemathesis-${version}`);
  const command = join(folder, 'bin/st');
  if (existsSync(join(folder, 'complete'))) return command;
  const python = process.env.PYTHON ?? 'python3';
  await run(python, ['-c', 'import sys, venv; assert sys.version_info >= (3, 10)']).catch(() => {
    throw new Error(
      `schemathesis needs Python 3.10 or newer with venv, and "${python}" is none: install python3 and python3-venv, or name another by PYTHON.`,
    );
  });
  await rm(folder, { recursive: true, force: true });
  await run(python, ['-m', 'venv', folder]);
  await run(join(folder, 'bin/pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '-r',
    requirements,
  ]);
  // Last: an installation that broke off is none.
  await run('touch', [join(folder, 'complete')]);
  return command;
}

/** Runs it to its end, in a folder of its own. @returns exit code and what it printed, both streams as they came. */
export async function schemathesis(
  args: string[],
  { cwd, timeoutMs }: { cwd: string; timeoutMs: number },
): Promise<{ code: number | null; output: string }> {
  const command = await installSchemathesis();
  return await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: {
        ...process.env,
        NO_COLOR: '1',
        COLUMNS: '160',
        PYTHONPATH: import.meta.dirname,
        PYTHONDONTWRITEBYTECODE: '1',
      },
      // It keeps what it learns beside where it runs.
      cwd,
      timeout: timeoutMs,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        output += String(piece);
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
