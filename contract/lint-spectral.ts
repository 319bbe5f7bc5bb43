import spectralCore from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import type { Json } from './read-contract.ts';
import { incompleteOperations, undocumentedParameters, undocumentedProperties } from './spectral-rules.ts';

const { Spectral } = spectralCore;

/** A rule of our own: it looks at the whole document, references left as they are. */
const rule = (check: (document: Json) => { message: string; path: (string | number)[] }[]) => ({
  given: '$',
  severity: 'warn' as const,
  resolved: false,
  // Its own text stands in the finding.
  message: '{{error}}',
  // biome-ignore lint/suspicious/noThenProperty: `then` is the name that Spectral gives it
  then: { function: check },
});

/** What Spectral says against a contract: its own rules for OpenAPI and ours, warnings and hints alike, one line each. */
export async function lintSpectral(document: Json): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset({
    // @ts-expect-error The types of its two packages do not fit each other under exactOptionalPropertyTypes.
    extends: [[rulesets.oas, 'recommended']],
    rules: {
      // Since OpenAPI 3.1 a key may have roles too; this rule still knows scopes of OAuth only. That the schemes
      // exist is checked by Redocly.
      'oas3-operation-security-defined': 'off',
      'property-documented': rule(undocumentedProperties),
      'parameter-documented': rule(undocumentedParameters),
      'operation-complete': rule(incompleteOperations),
    },
  });
  const findings = await spectral.run(document);
  return findings.map(
    ({ code, message, path }) => `spectral ${String(code)}: ${message} (#/${path.map(String).join('/')})`,
  );
}
