import { randomUUID } from 'node:crypto';
import type { TSchema } from 'typebox';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { OpenStep } from './staff.ts';

/** A demand or a fault, as far as the demo looks at it. */
const Case = Type.Object({ id: Type.String(), number: Type.String(), state: Type.String() });
const Archived = Type.Object({ archiveNumber: Type.Union([Type.String(), Type.Null()]) });
const Service = Type.Object({ number: Type.String(), state: Type.String() });
export type CaseKind = 'demand' | 'fault';
const Line = Type.Object({
  id: Type.String(),
  at: Type.String(),
  actor: Type.String(),
  action: Type.String(),
  summary: Type.String(),
  reason: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});
export type TimelineLine = Static<typeof Line>;
const page = <S extends TSchema>(item: S) => Type.Object({ items: Type.Array(item) });

/** The API as the demo uses it, like any other system. @throws Error with status and answer for what was refused. */
export function caller(apiUrl: string) {
  async function call(method: string, path: string, body?: string): Promise<unknown> {
    const response = await fetch(new URL(path, apiUrl), {
      method,
      headers: {
        'x-actor': 'demo',
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }
  /** The acceptance of a demand as it is printed, signed and archived. */
  async function acceptancePdf(id: string): Promise<Blob> {
    const response = await fetch(new URL(`/v1/demands/${id}/forms/acceptance?format=pdf`, apiUrl));
    if (!response.ok) throw new Error(`The form answered ${response.status}: ${await response.text()}`);
    return await response.blob();
  }
  return {
    acceptancePdf,
    /** What a clerk does by hand: prints form 4, has it signed and uploads the scan. @returns its name. */
    async uploadSignedForm(id: string, by: string): Promise<string> {
      const name = '签字验收单.pdf';
      const body = new FormData();
      body.append('file', await acceptancePdf(id), name);
      const response = await fetch(new URL(`/v1/demands/${id}/attachments?kind=acceptance-form`, apiUrl), {
        method: 'POST',
        headers: { 'x-actor': encodeURIComponent(by) },
        body,
      });
      if (!response.ok) throw new Error(`The upload answered ${response.status}: ${await response.text()}`);
      return name;
    },
    loadResources: async (body: string) => void (await call('POST', '/v1/resources', body)),
    post: async (kind: CaseKind, body: string) => Value.Parse(Case, await call('POST', `/v1/${kind}s`, body)),
    state: async (kind: CaseKind, id: string) =>
      Value.Parse(Case, await call('GET', `/v1/${kind}s/${id}`)).state,
    /** The number of a demand's archived acceptance, or null. */
    archiveNumber: async (id: string) =>
      Value.Parse(Archived, await call('GET', `/v1/demands/${id}`)).archiveNumber,
    /** The newest service that is in use. @throws Error when there is none. */
    async newestService(): Promise<string> {
      const [newest] = Value.Parse(page(Service), await call('GET', '/v1/services?state=active')).items;
      if (newest === undefined) throw new Error('No service is in use yet.');
      return newest.number;
    },
    openSteps: async (kind: CaseKind, id: string) =>
      Value.Parse(page(OpenStep), await call('GET', `/v1/steps?${kind}=${id}&state=open&limit=50`)).items,
    complete: async (stepId: string, variables: unknown, completedBy: string) =>
      void (await call('POST', `/v1/steps/${stepId}/completion`, JSON.stringify({ variables, completedBy }))),
    timelineAfter: async (kind: CaseKind, id: string, after: string | undefined) =>
      Value.Parse(
        page(Line),
        await call(
          'GET',
          `/v1/${kind}s/${id}/timeline?limit=200${after === undefined ? '' : `&after=${after}`}`,
        ),
      ).items,
  };
}
export type Caller = ReturnType<typeof caller>;
