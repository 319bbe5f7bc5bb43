import { SaxesParser } from 'saxes';
import { SheetError } from './cell.ts';

export interface XmlHandlers {
  /** An element begins; names without prefix, as strict and transitional files differ only in their namespaces. */
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML piece by piece. A document type is refused: no file of Excel has one, and entities could multiply.
 * `handled` is called after each piece, so that what came can be passed on. @throws SheetError
 */
export async function* parseXml<T>(
  pieces: AsyncIterable<Buffer>,
  { open, close, text }: XmlHandlers,
  handled: () => T[] = () => [],
): AsyncGenerator<T> {
  const parser = new SaxesParser();
  const broken = (cause?: unknown): never => {
    throw new SheetError('文件内容有损坏：请在Excel中打开，另存为.xlsx后重新上传。', { cause });
  };
  parser.on('error', broken);
  parser.on('doctype', broken);
  parser.on('opentag', (tag) => open(local(tag.name), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  if (text) parser.on('text', text);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) {
    parser.write(decode(decoder, piece, broken));
    yield* handled();
  }
  parser.close();
  yield* handled();
}

function decode(decoder: TextDecoder, piece: Buffer, broken: (cause: unknown) => never): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (error) {
    return broken(error);
  }
}

/** Reads all of it. */
export async function readXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(pieces, handlers));
}
