import { promisify } from 'node:util';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';
import { SheetError } from './cell.ts';

/** Bytes of one part when unpacked: 50,000 rows of 15 columns are about 60 MB. */
const MAX_PART_BYTES = 160 * 1024 * 1024;
/** Bytes of everything that is read. */
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_PARTS = 2_000;

const open = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** A zip file in memory, its parts read as streams. */
export interface Parts {
  has(name: string): boolean;
  /** Pieces of the part's bytes. @throws SheetError where it is missing or larger than it may be. */
  read(name: string): AsyncIterable<Buffer>;
  close(): void;
}

/**
 * Opens a zip file. What it says to be larger than the limits is refused before anything is unpacked; a part that turns
 * out larger than it said is refused by yauzl while it is read. @throws SheetError
 */
export async function unzip(bytes: Buffer): Promise<Parts> {
  const zip = await open(bytes, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw unreadable(error);
  });
  const entries = await list(zip);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw unreadable(new Error(`no part ${name}`));
      try {
        yield* await zip.openReadStreamPromise(entry);
      } catch (error) {
        throw unreadable(error);
      }
    },
    close: () => zip.close(),
  };
}

async function list(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    if (zip.entryCount > MAX_PARTS) throw tooLarge();
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > MAX_PART_BYTES || total > MAX_BYTES) throw tooLarge();
      entries.set(entry.fileName.toLowerCase(), entry);
    }
    return entries;
  } catch (error) {
    throw unreadable(error);
  }
}

const tooLarge = (): SheetError =>
  new SheetError('文件解压后太大：只保留要导入的工作表，删除多余的格式和图片，或分成几个文件。');

function unreadable(error: unknown): SheetError {
  if (error instanceof SheetError) return error;
  return new SheetError('文件打不开：它不是完整的.xlsx文件。请在Excel中打开，另存为.xlsx后重新上传。', {
    cause: error,
  });
}
