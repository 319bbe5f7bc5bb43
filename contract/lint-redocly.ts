import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const root = join(import.meta.dirname, '..');

const Report = Type.Object({
  totals: Type.Object({ errors: Type.Integer(), warnings: Type.Integer() }),
  problems: Type.Array(
    Type.Object({
      ruleId: Type.String(),
      message: Type.String(),
      location: Type.Array(Type.Object({ pointer: Type.Optional(Type.String()) })),
    }),
  ),
});

/**
 * What Redocly says against a contract, errors and warnings alike, one line each. It is its command, which is one
 * file without dependencies: nothing is asked of the network, nothing sent to it.
 * @param file path of the document
 */
export async function lintRedocly(file: string): Promise<string[]> {
  const bin = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const config = join(import.meta.dirname, 'redocly.yaml');
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [bin, 'lint', file, '--config', config, '--format', 'json', '--max-problems', '1000'],
      {
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
        maxBuffer: 64 * 1024 * 1024,
      },
      // It ends with 1 where it found something: what it found is in the report all the same.
      (error, stdout, stderr) => (stdout.includes('"totals"') ? resolve(stdout) : reject(error ?? stderr)),
    );
  });
  const report: Static<typeof Report> = Value.Parse(Report, JSON.parse(text.slice(text.indexOf('{'))));
  return report.problems.map(
    ({ ruleId, message, location }) => `redocly ${ruleId}: ${message} (${location[0]?.pointer ?? '#'})`,
  );
}
