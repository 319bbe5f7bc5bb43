import type { EntityManager } from '@mikro-orm/postgresql';
import { Confirmation, ConfirmationSegment } from '../../confirmations/confirmation.entity.ts';
import { accessPointsOf, type DemandRow } from '../../demands/find-demands.ts';
import { segmentNames, segmentStatusNames } from '../../segments.ts';
import { detailsOf } from '../keep-details.ts';
import { dayAsMoment, utc, utcOrNone } from '../moments.ts';
import { said } from '../parties.ts';
import { tmfStates } from '../states.ts';
import { base, type Check } from './qualification.schema.ts';
import { serviceOf } from './qualification.view.ts';

const results = { available: 'qualified', conditional: 'alternate', refused: 'unqualified' } as const;

/** The presale of a demand (art. 8–15) as a qualification: what the departments replied by form 1. */
export async function presaleView(em: EntityManager, demand: DemandRow): Promise<Check> {
  const confirmation = await em.findOne(
    Confirmation,
    { demandId: demand.id },
    { orderBy: { round: 'desc' } },
  );
  const lines =
    confirmation === null
      ? []
      : await em.find(
          ConfirmationSegment,
          { confirmationId: confirmation.id, status: { $ne: 'available' } },
          { orderBy: { position: 'asc' } },
        );
  const details = (await detailsOf(em, 'demand', [demand.id])).get(demand.id);
  const replied = confirmation?.result ?? null;
  const ended = tmfStates.qualification[demand.state] === 'done' && replied === null;
  const state = ended ? 'terminatedWithError' : tmfStates.qualification[demand.state];
  const service = serviceOf({
    serviceType: demand.product.serviceType,
    bandwidth: demand.product.bandwidth,
    product: { id: demand.product.code, name: demand.product.name },
    accessPoints: await accessPointsOf(em, demand.id),
  });
  const date = dayAsMoment(confirmation?.inServiceOn);
  return {
    id: demand.id,
    href: `${base}/checkServiceQualification/${demand.id}`,
    '@type': 'CheckServiceQualification',
    ...said({ externalId: details?.externalId, description: details?.said.description }),
    state,
    checkServiceQualificationDate: utc(demand.receivedAt),
    ...said({
      effectiveQualificationDate: utcOrNone(confirmation?.repliedAt),
      qualificationResult: replied === null ? undefined : results[replied],
    }),
    serviceQualificationItem: [
      {
        id: details?.said.itemId ?? '1',
        state,
        service,
        ...said({
          qualificationResult: replied === null ? undefined : results[replied],
          expectedActivationDate: date,
        }),
        ...(replied === null
          ? {}
          : {
              eligibilityUnavailabilityReason: lines.map((line) => ({
                code: line.approved === false ? 'refused' : line.status,
                label: `${line.accessPointName} ${segmentNames[line.segment]}：${line.refusalReason ?? line.lacking ?? segmentStatusNames[line.status]}${line.plannedOn ? `，${line.plannedOn} 可提供` : ''}`,
              })),
            }),
        ...(replied === 'conditional'
          ? {
              alternateServiceProposal: [
                { id: '1', ...said({ alternateServiceAvailabilityDate: date }), alternateService: service },
              ],
            }
          : {}),
      },
    ],
  };
}
