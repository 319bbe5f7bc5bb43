import { createHash, randomUUID } from 'node:crypto';
import { givenOrder } from '../../test/helpers/given-sale.ts';
import { Attachment, type AttachmentKind } from '../attachments/attachment.entity.ts';
import type { Orm } from '../database.ts';
import { at, givenDemand, inTransaction } from '../deadlines/deadline.fixture.ts';
import { AccessPoint, Demand } from '../demands/demand.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import { type AcceptanceArchiveRow, type AcceptanceRow, AcceptanceTest } from './acceptance.entity.ts';
import { archiveAcceptance } from './archive-acceptance.ts';
import { openAcceptance } from './open-acceptance.ts';

/** For tests: when the acceptance opens, when it is signed, and when it is archived. */
export const openedAt = at('2026-12-25 09:00');
export const signedAt = at('2026-12-25 15:00');
export const archivedAt = at('2026-12-25 16:00');

/** For tests: a demand of two access points, opened, its form 2 with circuits and resources. */
export async function givenOpened(orm: Orm): Promise<{ demandId: string; orderId: string }> {
  const demandId = await givenDemand(orm);
  await inTransaction(orm, async (em) => {
    for (const position of [1, 2])
      em.create(
        AccessPoint,
        {
          id: randomUUID(),
          demandId,
          position,
          name: `${position}号楼`,
          address: `合肥市黄山路${position}号`,
        },
        { persist: true },
      );
  });
  const orderId = await givenOrder(orm, demandId);
  // As `accept-provisioning` gives them: without small letters.
  await orm.em.fork().execute('update circuit set code = upper(code) where order_id = ?', [orderId]);
  return { demandId, orderId };
}

/** For tests: an acceptance of the demand, concluded; a passed one is measured and signed by all three. */
export async function givenConcluded(
  orm: Orm,
  demandId: string,
  { conclusion, opened = openedAt }: { conclusion: 'passed' | 'failed'; opened?: Date },
): Promise<AcceptanceRow> {
  return await inTransaction(orm, async (em) => {
    const demand = await em.findOneOrFail(Demand, { id: demandId });
    demand.state = 'acceptance';
    const acceptance = await openAcceptance(em, { now: opened, demand });
    acceptance.conclusion = conclusion;
    acceptance.concludedAt = signedAt;
    acceptance.concludedBy = '王芳';
    if (conclusion === 'failed') {
      acceptance.defects = '晚高峰丢包';
      return acceptance;
    }
    acceptance.customerSignature = { signer: '陈总', signedOn: '2026-12-25' };
    acceptance.managerSignature = { signer: '刘洋', signedOn: '2026-12-25' };
    acceptance.supportSignature = { signer: '赵强', signedOn: '2026-12-25' };
    for (const { id, code, accessPointName, position } of await orderCircuits(em, acceptance.orderId))
      em.create(
        AcceptanceTest,
        {
          id: randomUUID(),
          acceptanceId: acceptance.id,
          circuitId: id,
          circuitCode: code ?? '',
          accessPointName,
          position,
          testHours: 24,
          erroredSeconds: 0,
          loopDelay: 3.2,
          loss: 0.01,
          receivedPower: position === 1 ? -18.5 : null,
        },
        { persist: true },
      );
    return acceptance;
  });
}

/** For tests: a file of the demand. @returns its id. */
export async function givenFile(
  orm: Orm,
  demandId: string,
  {
    name,
    content,
    kind = 'acceptance-form',
    uploadedAt = signedAt,
  }: { name: string; content: Buffer; kind?: AttachmentKind; uploadedAt?: Date },
): Promise<string> {
  const id = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Attachment,
      {
        id,
        demandId,
        kind,
        name,
        mediaType: 'application/pdf',
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        uploadedAt,
        uploadedBy: '王芳',
        content,
      },
      { persist: true },
    );
  });
  return id;
}

/** For tests: what a job does with the row of its demand. */
export const withDemand = async <T>(
  orm: Orm,
  demandId: string,
  act: (em: Parameters<typeof archiveAcceptance>[0], demand: DemandRow) => Promise<T>,
): Promise<T> =>
  await inTransaction(orm, async (em) => act(em, await em.findOneOrFail(Demand, { id: demandId })));

/** For tests: the acceptance in hand, archived. */
export const archive = async (orm: Orm, demandId: string): Promise<AcceptanceArchiveRow> =>
  await withDemand(orm, demandId, async (em, demand) => archiveAcceptance(em, { now: archivedAt, demand }));
