import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const examples = join(import.meta.dirname, '../../examples');
const example = (name: string) => {
  const body = JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8'));
  // The broker's clock may be elsewhere.
  delete body.expectedOn;
  return body;
};

/** A street per class of art. 10–14; `points` access points; what of it is asked for is in the examples. */
const kinds = [
  { name: 'demands/01-all-available', street: 'free', points: 1 },
  { name: 'demands/01-all-available', street: 'free', points: 3 },
  { name: 'demands/03-core-lacking', street: 'core', points: 1 },
  { name: 'demands/01-all-available', street: 'free', points: 1 },
  { name: 'demands/06-construction-one-point', street: 'trunk', points: 1 },
  { name: 'demands/04-end-optimizable-one-point', street: 'end', points: 1 },
  { name: 'demands/01-all-available', street: 'free', points: 2 },
  { name: 'demands/02-immature-product', street: 'free', points: 1 },
  { name: 'demands/07-construction-three-points', street: 'trunk', points: 3 },
  { name: 'demands/01-all-available', street: 'free', points: 1 },
] as const;
const bodies = new Map(kinds.map(({ name }) => [name, example(name)]));
const faultBodies = [example('faults/01-from-10086'), example('faults/02-from-account-manager')];

/** One demand in twelve is cancelled by the API while it is on its way. */
const CANCELLED_IN = 12;
/** So many cases in a row share their streets: units of a resource are looked through one by one. */
const CASES_OF_BLOCK = 50;
/** More than the cases of a block take. */
const PLENTY = 200;

const streetOf = (mark: string, street: string, block: number) => `宿州市可靠路${mark}-${street}-${block}弄`;

/** The case of this place in the load; the same place always gives the same case. */
export function caseAt(
  index: number,
  { key, mark, faults }: { key: string; mark: string; faults: number },
): { kind: 'demand' | 'fault'; body: unknown; cancelled: boolean } {
  // Spread evenly over the load: a fault whenever the share steps over the next whole number.
  if (Math.floor((index + 1) * faults) > Math.floor(index * faults)) {
    const body = faultBodies[index % faultBodies.length];
    return { kind: 'fault', body: { ...body, customer: { ...body.customer, code: key } }, cancelled: false };
  }
  const { name, street, points } = kinds[index % kinds.length] ?? kinds[0];
  const body = bodies.get(name);
  return {
    kind: 'demand',
    cancelled: index % CANCELLED_IN === CANCELLED_IN - 1,
    body: {
      ...body,
      customer: { ...body.customer, code: key },
      accessPoints: Array.from({ length: points }, (_, at) => ({
        name: `接入点${at + 1}`,
        address: `${streetOf(mark, street, Math.floor(index / CASES_OF_BLOCK))}${index}-${at}号`,
      })),
    },
  };
}

/** At most a thousand resources go in one request. */
const BLOCKS_OF_REQUEST = 50;

/** The resources that so many cases ask for, a street per class and block, a request each; a street lacks what its name says. */
export function sites(mark: string, cases: number): unknown[][] {
  const blocks = Array.from({ length: Math.ceil(cases / CASES_OF_BLOCK) }, (_, block) => block);
  const requests = Math.ceil(blocks.length / BLOCKS_OF_REQUEST);
  return Array.from({ length: requests }, (_, at) =>
    blocks
      .slice(at * BLOCKS_OF_REQUEST, (at + 1) * BLOCKS_OF_REQUEST)
      .flatMap((block) => sitesOf(mark, block)),
  );
}

const sitesOf = (mark: string, block: number) =>
  ['free', 'core', 'trunk', 'end'].flatMap((street) =>
    ['core', 'trunk', 'end'].map((segment) => ({
      code: `R-${mark}-${block}-${street}-${segment}`,
      name: `可靠${street}${segment}`,
      segment,
      siteCode: `R-${mark}-${block}-${street}`,
      siteName: `可靠机房${street}${block}`,
      coverage: streetOf(mark, street, block),
      unit: segment === 'trunk' ? '芯' : '端口',
      capacity: PLENTY,
      free: segment === street ? 0 : PLENTY,
      optimizable: segment === 'end' && street === 'end' ? PLENTY : 0,
      maxBandwidth: 10_000,
      serviceTypes: ['internet', 'data', 'voice'],
      owner: segment === 'core' ? '宿州分公司核心网络维护中心' : '宿州分公司接入维护中心',
    })),
  );
