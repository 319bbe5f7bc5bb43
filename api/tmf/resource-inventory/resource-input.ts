import type { FastifyRequest } from 'fastify';
import type { ResourceRow } from '../../../core/inventory/list-resources.ts';
import { type ResourceInput, ResourceInputSchema } from '../../../core/inventory/resource.schema.ts';
import type { ResourceUpdate } from '../../../core/tmf/resource-inventory/resource.schema.ts';
import { characteristic } from '../../../core/tmf/shapes.ts';
import { mapped, type Pointers } from '../common/mapped.ts';

/** Characteristics of a resource, by their names in `/v1`. */
const traits = [
  'code',
  'coverage',
  'unit',
  'capacity',
  'free',
  'optimizable',
  'maxBandwidth',
  'serviceTypes',
];

/** Where faults of the import lie in the body of TMF639. */
export const resourcePointers: Pointers = {
  ...Object.fromEntries(
    traits.flatMap((name) =>
      [`/${name}`, `/resources/0/${name}`].map((ours) => [ours, '/resourceCharacteristic']),
    ),
  ),
  '/segment': '/category',
  '/siteCode': '/place/id',
  '/siteName': '/place/name',
  '/owner': '/relatedParty',
};

/** An address that no address begins with: one without a coverage serves nobody. */
const nowhere = (code: string) => `无覆盖范围：${code}`;

/**
 * The resource as `POST /v1/resources` takes it: what is said, else what is on record, else what serves nobody.
 * @throws RequestError 400 with every fault.
 */
export function resourceInput(
  request: FastifyRequest,
  body: ResourceUpdate,
  code: string,
  known: ResourceRow | null,
): ResourceInput {
  const said = (name: string) => characteristic(body.resourceCharacteristic, name);
  const owner = body.relatedParty?.find(({ role }) => (role ?? 'owner') === 'owner');
  return mapped(
    request,
    ResourceInputSchema,
    {
      code,
      name: body.name ?? known?.name,
      segment: body.category ?? known?.segment ?? 'end',
      siteCode: body.place?.id ?? known?.siteCode ?? code,
      siteName: body.place?.name ?? known?.siteName ?? body.name ?? code,
      coverage: said('coverage') ?? known?.coverage ?? nowhere(code),
      unit: said('unit') ?? known?.unit ?? '端口',
      capacity: said('capacity') ?? known?.capacity ?? 0,
      free: said('free') ?? known?.free ?? said('capacity') ?? 0,
      optimizable: said('optimizable') ?? known?.optimizable ?? 0,
      maxBandwidth: said('maxBandwidth') ?? known?.maxBandwidth ?? 1,
      serviceTypes: said('serviceTypes') ?? known?.serviceTypes ?? ['internet', 'data', 'voice'],
      owner: owner?.name ?? owner?.id ?? known?.owner ?? '未说明',
    },
    resourcePointers,
  );
}
