import { createRequire } from 'node:module';
import { versions } from '../versions.ts';
import { refusals } from './engine-refusals.ts';
import type { Finding, Rule } from './rule.ts';

/** What the engine of each supported version would refuse; one sentence for all versions that say the same. */
export const engineVersions: Rule = async ({ models }) => {
  const checks = await linters();
  const faults = await Promise.all(
    models.map(async ({ file, definitions, elements }) => {
      const found = new Map<string, { finding: (versions: string) => Finding; versions: string[] }>();
      for (const { version, linter } of checks)
        for (const [rule, reports] of Object.entries(await linter.lint(definitions)))
          for (const { id, message } of reports) {
            const key = `${rule} ${id} ${message}`;
            const known = found.get(key)?.versions ?? [];
            const element = elements.find((one) => one.id === id);
            const at = element?.name ? `“${element.name}”(${id})` : id;
            found.set(key, {
              versions: [...known, version],
              finding: (of) => ({ file, ...refusal(rule, at, message, of) }),
            });
          }
      return [...found.values()].map(({ finding, versions }) => finding(versions.join('、')));
    }),
  );
  return faults.flat();
};

function refusal(rule: string, at: string, message: string, of: string) {
  const known = refusals[rule.replace(/^(camunda-compat|bpmnlint)\//, '')];
  return {
    zh: `${at}：引擎 ${of} 不接受：${known?.zh ?? `${message}，请在属性面板中更正。`}`,
    en: `${at}: engine ${of.replaceAll('、', ', ')} does not accept it: ${known?.en ?? `${message}: mend it in the properties panel.`}`,
  };
}

/** Loaded when first used: Jest cannot load bpmnlint in the same graph as bpmn-moddle (a cycle of require and ESM). */
async function linters() {
  const { Linter } = await import('bpmnlint');
  const { default: NodeResolver } = await import('bpmnlint/lib/resolver/node-resolver.js');
  const resolver = new NodeResolver({ require: createRequire(import.meta.url) });
  return versions.map((version) => ({
    version,
    linter: new Linter({
      config: {
        extends: ['bpmnlint:correctness', `plugin:camunda-compat/camunda-cloud-${version.replace('.', '-')}`],
        // These have a rule of their own here, which says more.
        rules: { 'camunda-compat/feel': 'off' },
      },
      resolver,
    }),
  }));
}
