import { readFile } from 'node:fs/promises';
import { clientTypes } from '../clients/typescript/tools/client-types.ts';
import { brunoFaults, brunoFiles } from './bruno.ts';
import { breakingChanges, mayBreak } from './compare.ts';
import { files } from './files.ts';
import { lintRedocly } from './lint-redocly.ts';
import { lintSpectral } from './lint-spectral.ts';
import { contractText, type Json, readContract } from './read-contract.ts';

const WRITE = 'Run `npm run api:contract` and commit what it writes.';

/** Everything that is wrong with the contract of the working tree, one line each. */
async function faults(): Promise<string[]> {
  const document = await readContract();
  const [kept, released, types, manifest] = await Promise.all(
    [files.contract, files.released, files.clientTypes, files.clientManifest].map((file) =>
      readFile(file, 'utf8'),
    ),
  );
  // Made of it: what is not the routes' is told once, before what follows from it.
  if (kept !== contractText(document)) return [`docs/openapi.json is not what the routes say. ${WRITE}`];
  const [redocly, spectral, made] = await Promise.all([
    lintRedocly(files.contract),
    lintSpectral(document),
    clientTypes(document),
  ]);
  return [
    ...redocly,
    ...spectral,
    ...(types === made ? [] : [`clients/typescript/src/schema.ts is not what the contract makes. ${WRITE}`]),
    ...(await brunoFaults(brunoFiles(document))),
    ...versionFaults(document.info.version, JSON.parse(manifest ?? '{}').version),
    ...breakingFaults(JSON.parse(released ?? '{}'), document),
  ];
}

const versionFaults = (contract: string, client: string): string[] =>
  contract === client
    ? []
    : [
        `The client is of version ${client} and the contract of ${contract}: set clients/typescript/package.json.`,
      ];

function breakingFaults(before: Json, after: Json): string[] {
  const [old, now] = [before.info.version, after.info.version];
  if (mayBreak(old, now)) return [];
  return breakingChanges(before, after).map(
    ({ kind, where, message }) =>
      `breaking ${kind}: ${where} ${message}. Callers of release ${old} rely on it; keep it, or raise the version (package.json) from ${now} so that it says so.`,
  );
}

const found = await faults();
for (const fault of found) console.error(fault);
if (found.length > 0) {
  console.error(`The contract has ${found.length} ${found.length === 1 ? 'fault' : 'faults'}.`);
  process.exitCode = 1;
}
