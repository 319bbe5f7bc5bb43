import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { TransientError } from '../errors.ts';
import {
  type SegmentFinding,
  SegmentSchema,
  SegmentStatusSchema,
  segmentNames,
  segmentStatusNames,
  segments,
} from '../segments.ts';
import { type Inventory, unknownSegment } from './inventory.ts';

const optional = (description: string) =>
  Type.Optional(Type.Union([Type.String({ maxLength: 1_000 }), Type.Null()], { description }));

/** One segment in the system's answer. */
const AnsweredSegment = Type.Object({
  segment: SegmentSchema,
  status: SegmentStatusSchema,
  resource: optional('Name or number of the resource'),
  free: Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description: 'Free units' })),
  unit: optional('What `free` counts: 端口 or 芯'),
  lacking: optional('What is lacking, in Chinese'),
  note: optional('A remark, in Chinese'),
});

/** What `POST {url}/checks` must answer with 200. A segment it leaves away is one it does not know. */
const InventoryAnswer = Type.Object({ segments: Type.Array(AnsweredSegment, { maxItems: 3 }) });

/**
 * Asks the resource management system: `POST {url}/checks` with the query as JSON. 404: it does not know the
 * address.
 * @param timeoutMs for the whole exchange, body included
 */
export const createHttpInventory = ({ url, timeoutMs }: { url: string; timeoutMs: number }): Inventory => ({
  async check(query) {
    const answer = await ask(`${url.replace(/\/+$/, '')}/checks`, query, timeoutMs);
    return segments.map((segment) => {
      const found = answer?.segments.find((one) => one.segment === segment);
      if (found !== undefined) return toFinding(found);
      const what = answer === null ? '没有该地址的记录' : `未答复${segmentNames[segment]}`;
      return unknownSegment(segment, `资源系统${what}，请人工确认`);
    });
  },
});

/** @returns null when the system does not know the address. @throws TransientError for whatever is no answer. */
async function ask(
  url: string,
  query: unknown,
  timeoutMs: number,
): Promise<Static<typeof InventoryAnswer> | null> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(query),
      signal,
    });
    text = await response.text();
  } catch {
    throw new TransientError(signal.aborted ? `资源系统在${timeoutMs}毫秒内没有答复` : '无法连接资源系统', {
      url,
    });
  }
  if (response.status === 404) return null;
  if (response.status !== 200) throw new TransientError(`资源系统答复了状态码${response.status}`, { url });
  return readAnswer(text, url);
}

function readAnswer(text: string, url: string): Static<typeof InventoryAnswer> {
  const unreadable = (why: string) => new TransientError(`资源系统的答复无法读取：${why}`, { url });
  const answer = parse(text);
  if (!Value.Check(InventoryAnswer, answer)) {
    const [fault] = Value.Errors(InventoryAnswer, answer);
    throw unreadable(`${fault?.instancePath || '/'} ${fault?.message ?? ''}`.trim());
  }
  const repeated = answer.segments.find(({ segment }, at) =>
    answer.segments.some((other, index) => index < at && other.segment === segment),
  );
  if (repeated !== undefined) throw unreadable(`${segmentNames[repeated.segment]}答复了两次`);
  const wrong = answer.segments.find(({ segment, status }) => status === 'optimizable' && segment !== 'end');
  if (wrong !== undefined)
    throw unreadable(`${segmentNames[wrong.segment]}不能是“${segmentStatusNames.optimizable}”`);
  return answer;
}

/** Undefined, which no schema takes, where it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const toFinding = (found: Static<typeof AnsweredSegment>): SegmentFinding => ({
  segment: found.segment,
  status: found.status,
  resource: found.resource ?? null,
  free: found.free ?? null,
  unit: found.unit ?? null,
  lacking: found.lacking ?? defaultLacking(found),
  note: found.note ?? (found.status === 'unknown' ? '资源系统不能确定，请人工确认' : null),
  source: 'inventory',
});

/** Engineering and maintenance are shown what is lacking: never nothing. */
const defaultLacking = ({ segment, status }: Static<typeof AnsweredSegment>): string | null =>
  status === 'construction' || status === 'optimizable'
    ? `${segmentNames[segment]}资源不足（资源系统未说明）`
    : null;
