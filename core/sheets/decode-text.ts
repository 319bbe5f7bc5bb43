import { SheetError } from './cell.ts';

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a file as Excel or another program saves it in China: by its byte order mark, else UTF-8 where it is that,
 * else GB18030, which GBK and GB2312 are parts of (WHATWG Encoding). @throws SheetError
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const candidates = mark === undefined ? ['utf-8', 'gb18030'] : [mark.encoding];
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes);
    // Text has no U+0000; a binary file that happens to decode has.
    if (text !== undefined && !text.includes('\u0000')) return text;
  }
  throw new SheetError('文件不是文本：请在Excel中另存为“CSV UTF-8”或.xlsx后重新上传。');
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
