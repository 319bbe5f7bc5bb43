import { createRequire } from 'node:module';
import type { Rule } from './rule.ts';

const versions = ['8-6', '8-7', '8-8', '8-9'];

/** What the engine of each supported version would refuse. */
export const engineVersions: Rule = async ({ models }) => {
  const checks = await linters();
  const faults = await Promise.all(
    models.flatMap(({ file, definitions }) =>
      checks.map(async ({ version, linter }) =>
        Object.entries(await linter.lint(definitions)).flatMap(([rule, reports]) =>
          reports.map(({ id, message }) => ({
            file,
            message: `${id}：引擎 ${version.replace('-', '.')} 不接受（${rule}：${message}）。`,
          })),
        ),
      ),
    ),
  );
  return faults.flat();
};

/** Loaded when first used: Jest cannot load bpmnlint in the same graph as bpmn-moddle (a cycle of require and ESM). */
async function linters() {
  const { Linter } = await import('bpmnlint');
  const { default: NodeResolver } = await import('bpmnlint/lib/resolver/node-resolver.js');
  const resolver = new NodeResolver({ require: createRequire(import.meta.url) });
  return versions.map((version) => ({
    version,
    linter: new Linter({
      config: { extends: ['bpmnlint:correctness', `plugin:camunda-compat/camunda-cloud-${version}`] },
      resolver,
    }),
  }));
}
