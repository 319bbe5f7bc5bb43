import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { UnprocessableError } from '../errors.ts';
import { SheetError, type SheetFormat } from '../sheets/cell.ts';
import { formatOf, readSheet } from '../sheets/read-sheet.ts';
import type { ImportFault } from './column.ts';
import { Import, type ImportKind } from './import.entity.ts';
import { importDefinitions } from './import-definitions.ts';
import type { ImportCounts } from './import-task.ts';
import { readTable, type Table } from './read-table.ts';

/** What became of a file, or what would. */
export interface ImportReport extends ImportCounts {
  /** The import that is kept; null: a dry run, a refusal, or nothing that was not there already. */
  id: string | null;
  kind: ImportKind;
  dryRun: boolean;
  fileName: string | null;
  format: SheetFormat;
  /** SHA-256 of the file, hex. */
  sha256: string;
  /** Rows with content, without heading and what was skipped. */
  rows: number;
  /** Examples and remarks. */
  skipped: number;
  /** How many faults there are; `faults` lists the first 2,000. */
  faultCount: number;
  faults: ImportFault[];
}

/**
 * Imports a file: nothing is taken unless every row can be. A dry run says what would be taken and every fault, and leaves
 * nothing. In a transaction of its own. @throws UnprocessableError `import-refused` with the report, for an import that has
 * faults; `file-unreadable` for a file that is no sheet.
 */
export async function runImport(
  em: EntityManager,
  {
    kind,
    file,
    dryRun,
    now,
    actor,
  }: {
    kind: ImportKind;
    file: { name: string | null; content: Buffer };
    dryRun: boolean;
    now: Date;
    actor: string;
  },
): Promise<ImportReport> {
  const definition = importDefinitions[kind];
  const format = formatFor(file.content);
  const table = await readTable(readSheet(file.content), definition);
  const report = {
    id: null,
    kind,
    dryRun,
    fileName: file.name,
    format,
    sha256: createHash('sha256').update(file.content).digest('hex'),
    rows: table.rows.length,
    skipped: table.skipped,
  };
  const taken = await take(em, { table, report, now, actor });
  // By row, then as they were found: what the file itself shows and what the record says belong together.
  const faults = table.faults.listed.toSorted((a, b) => a.row - b.row);
  const whole = { ...report, ...taken, faultCount: table.faults.count, faults };
  if (faults.length > 0 && !dryRun) throw refused(whole);
  return whole;
}

function formatFor(content: Buffer): SheetFormat {
  try {
    return formatOf(content);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    throw new UnprocessableError('file-unreadable', error.message);
  }
}

async function take(
  em: EntityManager,
  {
    table,
    report,
    now,
    actor,
  }: {
    table: Table;
    report: Omit<ImportReport, keyof ImportCounts | 'faultCount' | 'faults'>;
    now: Date;
    actor: string;
  },
): Promise<ImportCounts & { id: string | null }> {
  const { kind, dryRun, sha256, fileName, format, rows } = report;
  const importId = randomUUID();
  await em.begin();
  try {
    const kept = em.create(Import, {
      id: importId,
      kind,
      fileName,
      format,
      sha256,
      rows,
      created: 0,
      updated: 0,
      unchanged: 0,
      at: now,
      actor,
    });
    await em.persist(kept).flush();
    const task = { em, rows: table.rows, faults: table.faults, now, actor, importId, dryRun };
    const counts = await importDefinitions[kind].take(task);
    const isNew = counts.created + counts.updated > 0;
    if (dryRun || table.faults.count > 0 || !isNew) {
      await em.rollback();
      return { ...counts, id: null };
    }
    await em.nativeUpdate(Import, { id: importId }, counts);
    recordAudit(em, {
      at: now,
      actor,
      action: `${kind}.imported`,
      objectType: 'import',
      objectId: importId,
      summary: `导入${importDefinitions[kind].name}文件：新增${counts.created}条，更新${counts.updated}条，未变${counts.unchanged}条`,
      after: { kind, sha256, rows, ...counts },
    });
    await em.commit();
    return { ...counts, id: importId };
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

/** The faults as every problem has them, with the row and column a person looks for. */
const refused = (report: ImportReport): UnprocessableError =>
  new UnprocessableError(
    'import-refused',
    `Nothing was imported: ${report.faultCount} faults. Correct what "faults" names in the sheet and send the whole file again.`,
    {
      faults: report.faults.map((fault) => ({
        pointer: `/rows/${fault.row}${fault.field === null ? '' : `/${fault.field}`}`,
        ...fault,
      })),
      faultCount: report.faultCount,
      rows: report.rows,
    },
  );
