import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { coverageKey, coveringKeys } from '../../core/inventory/coverage-key.ts';

const Resources = Type.Object({
  resources: Type.Array(
    Type.Intersect([
      Type.Object({ code: Type.String(), coverage: Type.String(), siteCode: Type.String() }),
      Type.Record(Type.String(), Type.Unknown()),
    ]),
  ),
});
const Points = Type.Array(
  Type.Intersect([Type.Object({ address: Type.String() }), Type.Record(Type.String(), Type.Unknown())]),
);

export interface OwnGround {
  body: Record<string, unknown>;
  resources: Record<string, unknown>[];
}

/**
 * A case on ground of its own: its addresses, and the resources that cover them, in a district that nobody else has.
 * So no case takes another's units, and the same case finds the same with both sets of models.
 * @param mark of the case: letters and digits that no other has @param example `examples/resources.json`, parsed
 */
export function onOwnGround(body: Record<string, unknown>, example: unknown, mark: string): OwnGround {
  if (!Value.Check(Points, body.accessPoints)) return { body, resources: [] };
  const { resources } = Value.Parse(Resources, example);
  const district = `模拟${mark}区`;
  const covering = new Set(body.accessPoints.flatMap(({ address }) => coveringKeys(address)));
  return {
    body: {
      ...body,
      accessPoints: body.accessPoints.map((point) => ({ ...point, address: moved(point.address, district) })),
    },
    resources: resources
      .filter(({ coverage }) => covering.has(coverageKey(coverage)))
      .map((resource) => ({
        ...resource,
        code: `${resource.code}-${mark}`,
        siteCode: `${resource.siteCode}-${mark}`,
        coverage: moved(resource.coverage, district),
      })),
  };
}

/** The province is left out of the comparison only where an address begins with it: it goes, so that both still meet. */
const moved = (address: string, district: string): string =>
  `${district}${address.replace(/^\s*(中国)?安徽省/u, '')}`;
