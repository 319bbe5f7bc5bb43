import { fileTypeFromBuffer } from 'file-type';

/** What a signed form may be (art. 23), by content: a scan, a photograph, or the national format of documents. */
const accepted = ['application/pdf', 'image/jpeg', 'image/png'];
const OFD = 'application/ofd';

/** The end of a zip's central directory, and where in it the directory begins. */
const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;

/** Entries that are looked at: an OFD has a few dozen. */
const MAX_ENTRIES = 10_000;

/** @returns the media type of the content, whatever its name says; null when it is none that is taken. */
export async function mediaTypeOf(content: Buffer): Promise<string | null> {
  const found = await fileTypeFromBuffer(content);
  if (found !== undefined && accepted.includes(found.mime)) return found.mime;
  // OFD (GB/T 33190) is a zip with OFD.xml at its root; nothing is unpacked to see that.
  return content.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && hasEntry(content, 'OFD.xml')
    ? OFD
    : null;
}

/** Whether a zip lists an entry of this name; reads its central directory only. */
function hasEntry(zip: Buffer, name: string): boolean {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 20 > zip.length) return false;
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < MAX_ENTRIES && at + 46 <= end && zip.readUInt32LE(at) === ENTRY; index++) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.subarray(at + 46, at + 46 + length).toString('utf8') === name) return true;
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return false;
}
