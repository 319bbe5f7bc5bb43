import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Attachment, type AttachmentRow } from '../attachments/attachment.entity.ts';
import { findAttachments } from '../attachments/find-attachments.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { canonicalJson as canonical } from '../canonical-json.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { openOne, sealForever } from '../privacy/sealed.ts';
import { orderCircuits, orderSegments } from '../provisioning/current-order.ts';
import { Acceptance, AcceptanceArchive, type AcceptanceArchiveRow } from './acceptance.entity.ts';
import { loadForm4 } from './form-4.ts';

/**
 * Archives a passed acceptance (art. 23): a number, a copy of all that was agreed on, the signed files, and a SHA-256
 * over both. Neither the archive nor the files can be changed afterwards, by trigger in the database.
 */
export async function archiveAcceptance(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<AcceptanceArchiveRow> {
  const { acceptance, order, tests } = await loadForm4(em, { demandId: demand.id, number: demand.number });
  const signed = await findAttachments(em, {
    demandId: demand.id,
    kind: 'acceptance-form',
    since: acceptance.openedAt,
  });
  const records = await findAttachments(em, { demandId: demand.id, kind: 'handling-record' });
  const files = [...signed, ...records];
  const circuits = await orderCircuits(em, order.id);
  const number = await nextNumber(em, 'DA', now);
  const facts = plain({
    number,
    archivedAt: toShanghaiIso(now),
    demand: {
      number: demand.number,
      customer: demand.customer,
      accountManager: demand.accountManager,
      product: demand.product,
    },
    order: { number: order.number, openedAt: order.openedAt ? toShanghaiIso(order.openedAt) : null },
    circuits: circuits.map(({ code, accessPointName, address, interfaceType, ip, vlan, route }) => ({
      code,
      accessPointName,
      address,
      interfaceType,
      ip,
      vlan,
      route,
    })),
    resources: (await orderSegments(em, order.id)).map(
      ({ accessPointName, segment, device, port, odf, owner }) => ({
        accessPointName,
        segment,
        device,
        port,
        odf,
        owner,
      }),
    ),
    acceptance: {
      number: acceptance.number,
      round: acceptance.round,
      conclusion: acceptance.conclusion,
      concludedAt: acceptance.concludedAt ? toShanghaiIso(acceptance.concludedAt) : null,
      concludedBy: acceptance.concludedBy,
      customerSignature: acceptance.customerSignature,
      managerSignature: acceptance.managerSignature,
      supportSignature: acceptance.supportSignature,
      tests: tests.map(
        ({ circuitCode, accessPointName, testHours, erroredSeconds, loopDelay, loss, receivedPower }) => ({
          circuitCode,
          accessPointName,
          testHours,
          erroredSeconds,
          loopDelay,
          loss,
          receivedPower,
        }),
      ),
    },
    files: files.map(fileFacts),
  });
  // What is archived, and hashed, holds personal texts as ciphertext only: they can be erased, and the hash stays true.
  const metadata = sealForever(em, { demandId: demand.id }, facts);
  const archive = em.create(
    AcceptanceArchive,
    {
      id: randomUUID(),
      number,
      demandId: demand.id,
      acceptanceId: acceptance.id,
      archivedAt: now,
      customerCode: demand.customerCode,
      customerName: demand.customerName,
      circuits: codesOf(circuits),
      metadata,
      sha256: await hashOf(em, metadata, files),
    },
    { persist: true },
  );
  const told = { number, sha256: archive.sha256, files: files.map(({ name }) => name) };
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'archive.created',
    objectType: 'archive',
    objectId: archive.id,
    demandId: demand.id,
    summary: `验收单归档：${number}，文件${files.length}个`,
    after: told,
  });
  emitEvent(em, {
    type: 'acceptance.archived',
    at: now,
    demandId: demand.id,
    data: { demand: demand.number, acceptance: acceptance.number, ...told, files: files.length },
  });
  await em.flush();
  return archive;
}

const fileFacts = ({ id, kind, name, mediaType, size, sha256, uploadedAt, uploadedBy }: AttachmentRow) => ({
  id,
  kind,
  name,
  mediaType,
  size,
  sha256,
  uploadedAt: toShanghaiIso(uploadedAt),
  uploadedBy,
});

/** As JSON has it: what is hashed is what the column gives back. */
const plain = (value: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** SHA-256, hex, over the canonical metadata and then the contents of the files, one in memory at a time. */
export async function hashOf(
  em: EntityManager,
  metadata: Record<string, unknown>,
  files: { id: string }[],
): Promise<string> {
  const hash = createHash('sha256').update(canonical(metadata));
  for (const { id } of files) {
    const { content } = await em
      .fork({ keepTransactionContext: true })
      .findOneOrFail(Attachment, { id }, { populate: ['content'] });
    hash.update(content);
  }
  return hash.digest('hex');
}

/** What was archived, with its personal texts; what was erased reads 已删除. */
export const archivedFacts = async (
  em: EntityManager,
  archive: AcceptanceArchiveRow,
): Promise<Record<string, unknown>> => await openOne(em, archive.metadata);

/**
 * Whether an archive is what it was when it was made: metadata, files and all. What it is found by stands outside the
 * hash, as the names of the files do: these are compared with the metadata, which the hash covers.
 */
export async function isIntact(em: EntityManager, archive: AcceptanceArchiveRow): Promise<boolean> {
  const { files }: { files?: unknown } = Object(archive.metadata);
  const listed = Array.isArray(files) ? files : [];
  const kept = await em.find(Attachment, { demandId: archive.demandId });
  const facts = new Set(kept.map((file) => canonical(plain(fileFacts(file)))));
  // The hash before what it covers is read: only what is known to be true has a known shape.
  return (
    listed.every((file) => facts.has(canonical(file))) &&
    (await hashOf(em, archive.metadata, listed)) === archive.sha256 &&
    (await isFoundByWhatItSays(em, archive))
  );
}

async function isFoundByWhatItSays(em: EntityManager, archive: AcceptanceArchiveRow): Promise<boolean> {
  const { number, archivedAt, circuits, acceptance, demand } = Object(archive.metadata);
  return (
    number === archive.number &&
    archivedAt === toShanghaiIso(archive.archivedAt) &&
    demand.customer.code === archive.customerCode &&
    demand.customer.name === archive.customerName &&
    canonical(codesOf(circuits)) === canonical(archive.circuits) &&
    (await em.count(Acceptance, {
      id: archive.acceptanceId,
      demandId: archive.demandId,
      number: acceptance.number,
    })) === 1
  );
}

const codesOf = (circuits: { code?: string | null | undefined }[]): string[] =>
  circuits.flatMap(({ code }) => (code ? [code] : []));
