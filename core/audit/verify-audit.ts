import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import type { Orm } from '../database.ts';
import { FIRST_PREV, type Link, lineColumns, linkHash, sealedAtColumn } from './link-hash.ts';
import { type Head, SETTLED_MINUTES } from './seal-audit.ts';

/** Lines read at once: what is in memory stays the same for any length of the chain. */
const BATCH = 5_000;

/** Findings that are told one by one; more are counted. */
const TOLD = 100;

type DamageKind = 'changed' | 'deleted' | 'inserted' | 'reordered' | 'cut-off';

/** What is wrong at one place. `entryId` is the id of the line in `audit_entry`, `seq` the link in `audit_seal`. */
interface Damage {
  kind: DamageKind;
  seq: string | null;
  entryId: string | null;
  /** One sentence. */
  text: string;
}

interface Verification {
  /** Links that were followed. */
  links: number;
  head: Head | null;
  /** Lines that no link covers yet: the newest, for a second or two. */
  unsealed: number;
  damages: Damage[];
  /** All of them, also those that `damages` has no room for. */
  damageCount: number;
}

/** A link as it is stored; the columns of the line are null where the line is gone. */
type Row = { entryId: string; hash: string } & Omit<Link, 'id'> & { id: string | null };

/**
 * Follows the chain over the audit from its first link and names every line that was changed, deleted, inserted or put
 * elsewhere, whatever the triggers say. Cutting lines off the end together with their links leaves no trace in what remains: that
 * is seen by a head that was kept elsewhere. Reads one snapshot of the database, in bounded memory.
 * @param expected heads of before.
 */
export async function verifyAudit(
  orm: Orm,
  expected: Head[] = [],
  progress: (links: number) => void = () => {},
): Promise<Verification> {
  return await orm.em.fork().transactional(
    async (em) => {
      const walk = new Walk(expected);
      for (let after = '0'; ; ) {
        const rows: Row[] = await em.execute(
          `select s.seq::text as seq, s.entry_id::text as "entryId", s.prev_hash as "prevHash", s.hash,
                  ${sealedAtColumn}, ${lineColumns}
             from audit_seal s left join audit_entry e on e.id = s.entry_id
            where s.seq > ? order by s.seq limit ${BATCH}`,
          [after],
        );
        for (const row of rows) walk.follow(row);
        progress(walk.links);
        after = rows.at(-1)?.seq ?? after;
        if (rows.length < BATCH) break;
      }
      return await walk.end(em);
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

class Walk {
  links = 0;
  private readonly damages: Damage[] = [];
  private damageCount = 0;
  private head: Head = { seq: '0', hash: FIRST_PREV };
  private readonly expected: Map<string, Head>;
  /** Highest line seen by the moment of its sealing, until it is settled. */
  private readonly marks: { sealedMs: number; id: bigint }[] = [];
  private settled = 0n;
  private highest = 0n;

  constructor(expected: Head[]) {
    this.expected = new Map(expected.map((head) => [head.seq, head]));
  }

  follow(row: Row): void {
    this.links += 1;
    const { seq, entryId, hash, prevHash, id } = row;
    const next = BigInt(this.head.seq) + 1n;
    const gap = BigInt(seq) - next;
    if (gap > 0n)
      this.tell(
        'deleted',
        String(next),
        null,
        `Links ${next} to ${BigInt(seq) - 1n} are gone: ${gap} lines.`,
      );
    else if (prevHash !== this.head.hash)
      this.tell('reordered', seq, entryId, `Link ${seq} does not follow link ${this.head.seq}.`);
    if (id === null) this.tell('deleted', seq, entryId, `Line ${entryId} is gone.`);
    else if (linkHash({ ...row, id }) !== hash)
      this.tell('changed', seq, entryId, `Line ${entryId} is not what it was when it was sealed.`);
    this.lateness(row);
    const known = this.expected.get(seq);
    if (known !== undefined && known.hash !== hash)
      this.tell('changed', seq, entryId, `Link ${seq} has another hash than the head that was kept.`);
    this.expected.delete(seq);
    this.head = { seq, hash };
  }

  /** A line that was sealed long after higher numbers were was put in later. */
  private lateness({ sealedAt, entryId, seq }: Row): void {
    const [sealedMs, id] = [Date.parse(sealedAt), BigInt(entryId)];
    while (this.marks[0] !== undefined && this.marks[0].sealedMs < sealedMs - SETTLED_MINUTES * 60_000) {
      this.settled = this.marks[0].id;
      this.marks.shift();
    }
    if (id < this.settled)
      this.tell(
        'inserted',
        seq,
        entryId,
        `Line ${entryId} was put in after line ${this.settled} was sealed.`,
      );
    if (id <= this.highest) return;
    this.highest = id;
    const last = this.marks.at(-1);
    if (last?.sealedMs === sealedMs) last.id = id;
    else this.marks.push({ sealedMs, id });
  }

  async end(em: EntityManager): Promise<Verification> {
    for (const { seq } of this.expected.values())
      if (BigInt(seq) > BigInt(this.head.seq))
        this.tell(
          'cut-off',
          seq,
          null,
          `The chain ends at link ${this.head.seq}: link ${seq}, kept as its head, is gone.`,
        );
    const [row]: { n: number; ids: string[] | null }[] = await em.execute(
      `select count(*)::int as n, (array_agg(e.id::text order by e.id) filter (where e.id < ?))[1:${TOLD}] as ids
         from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)`,
      [String(this.settled)],
    );
    for (const id of row?.ids ?? [])
      this.tell('inserted', null, id, `Line ${id} has no link, though later lines were sealed long ago.`);
    return {
      links: this.links,
      head: this.links === 0 ? null : this.head,
      unsealed: row?.n ?? 0,
      damages: this.damages,
      damageCount: this.damageCount,
    };
  }

  private tell(kind: DamageKind, seq: string | null, entryId: string | null, text: string): void {
    this.damageCount += 1;
    if (this.damages.length < TOLD) this.damages.push({ kind, seq, entryId, text });
  }
}
