import type {
  QualificationItem,
  QualificationResult,
  QualificationRow,
  QualificationWish,
} from '../../qualifications/qualification.entity.ts';
import { type PointFinding, segmentNames, segmentStatusNames } from '../../segments.ts';
import { utc } from '../moments.ts';
import { said } from '../parties.ts';
import { characteristics } from '../shapes.ts';
import { type AskedService, base, type Check, type Query } from './qualification.schema.ts';
import { missingCode } from './wish.ts';

type Item = NonNullable<Check['serviceQualificationItem']>[number];

/** TM Forum knows no "not known": it is unqualified, with the reason `unknown`; a service order finds out. */
const resultNames: Record<QualificationResult, string> = {
  qualified: 'qualified',
  alternate: 'alternate',
  unqualified: 'unqualified',
  unknown: 'unqualified',
};

export const checkView = (row: QualificationRow): Check => ({
  ...headOf(row, 'checkServiceQualification', 'CheckServiceQualification'),
  checkServiceQualificationDate: utc(row.askedAt),
  qualificationResult: worst(row.items.map(({ result }) => resultNames[result])),
  serviceQualificationItem: row.items.map(itemView),
});

export const queryView = (row: QualificationRow): Query => ({
  ...headOf(row, 'queryServiceQualification', 'QueryServiceQualification'),
  queryServiceQualificationDate: utc(row.askedAt),
  searchCriteria: said({ service: criteriaOf(row.items) }),
  serviceQualificationItem: row.items
    .filter(({ result }) => result === 'qualified' || result === 'alternate')
    .map(itemView),
});

const headOf = ({ id, askedAt, externalId, description }: QualificationRow, name: string, type: string) => ({
  id,
  href: `${base}/${name}/${id}`,
  '@type': type,
  ...said({ externalId, description }),
  state: 'done' as const,
  effectiveQualificationDate: utc(askedAt),
});

/** All items of a query are about the same places. */
function criteriaOf(items: QualificationItem[]): AskedService | undefined {
  const wish = items[0]?.wish;
  return wish ? { place: placesOf(wish) } : undefined;
}

/** qualified only where all are, unqualified where one is. */
function worst(results: string[]): string {
  if (results.includes('unqualified')) return 'unqualified';
  return results.includes('alternate') ? 'alternate' : 'qualified';
}

function itemView({ wish, missing, result, findings }: QualificationItem, index: number): Item {
  if (wish === null)
    return {
      id: String(index + 1),
      state: 'terminatedWithError',
      qualificationResult: 'unqualified',
      terminationError: [{ id: missingCode(missing ?? ''), value: missing ?? '' }],
    };
  const service = serviceOf(wish);
  return {
    id: wish.id,
    state: 'done',
    qualificationResult: resultNames[result],
    service,
    eligibilityUnavailabilityReason: reasonsOf(findings),
    ...(result === 'alternate'
      ? { alternateServiceProposal: [{ id: wish.id, alternateService: service }] }
      : {}),
  };
}

const placesOf = ({ accessPoints }: Pick<QualificationWish, 'accessPoints'>) =>
  accessPoints.map(({ name, address }) => ({
    name,
    address,
    role: 'accessPoint',
    '@type': 'GeographicAddress',
  }));

export const serviceOf = (wish: Omit<QualificationWish, 'id'>): AskedService => ({
  serviceType: wish.serviceType,
  ...(wish.product === null
    ? {}
    : {
        serviceSpecification: {
          id: wish.product.id,
          ...(wish.product.name === null ? {} : { name: wish.product.name }),
          '@referredType': 'ServiceSpecification',
        },
      }),
  serviceCharacteristic: characteristics({ serviceType: wish.serviceType, bandwidth: wish.bandwidth }),
  place: placesOf(wish),
});

/** Every segment that is not there, with what is lacking, or the remark of whoever looked. */
const reasonsOf = (findings: PointFinding[]) =>
  findings.flatMap(({ name, segments }) =>
    segments
      .filter(({ status }) => status !== 'available')
      .map(({ segment, status, lacking, note }) => ({
        code: status,
        label: `${name} ${segmentNames[segment]}：${segmentStatusNames[status]}${lacking || note ? `，${lacking ?? note}` : ''}`,
      })),
  );
