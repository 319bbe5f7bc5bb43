import { createClient, ok } from '@access-assurance/client';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { OpenStep } from './staff.ts';

export type CaseKind = 'demand' | 'fault';

/** The API as the demo uses it, by the client that other systems have. @throws ProblemError for what was refused. */
export function caller(apiUrl: string) {
  const client = createClient({ baseUrl: apiUrl, actor: 'demo' });
  const byId = (id: string) => ({ params: { path: { id } } });
  const demand = async (id: string) => await ok(client.GET('/v1/demands/{id}', byId(id)));
  const fault = async (id: string) => await ok(client.GET('/v1/faults/{id}', byId(id)));

  /** The acceptance of a demand as it is printed, signed and archived. */
  async function acceptancePdf(id: string): Promise<Blob> {
    const path = { id, form: 'acceptance' as const };
    const answer = client.GET('/v1/demands/{id}/forms/{form}', {
      params: { path, query: { format: 'pdf' } },
      parseAs: 'blob',
    });
    return await ok<Blob>(answer);
  }

  return {
    acceptancePdf,
    /** What a clerk does by hand: prints form 4, has it signed and uploads the scan. @returns its name. */
    async uploadSignedForm(id: string, by: string): Promise<string> {
      const name = '签字验收单.pdf';
      const form = new FormData();
      form.append('file', await acceptancePdf(id), name);
      await ok(
        client.POST('/v1/demands/{id}/attachments', {
          params: { path: { id }, query: { kind: 'acceptance-form' } },
          headers: { 'x-actor': encodeURIComponent(by) },
          body: { file: name },
          bodySerializer: () => form,
        }),
      );
      return name;
    },
    loadResources: async (body: string) =>
      void (await ok(client.POST('/v1/resources', { body: JSON.parse(body) }))),
    /** Sends an example as it is. */
    async post(kind: CaseKind, body: string): Promise<{ id: string; number: string; state: string }> {
      if (kind === 'fault') return await ok(client.POST('/v1/faults', { body: JSON.parse(body) }));
      return await ok(client.POST('/v1/demands', { body: JSON.parse(body) }));
    },
    state: async (kind: CaseKind, id: string): Promise<string> =>
      (await (kind === 'fault' ? fault(id) : demand(id))).state,
    /** The number of a demand's archived acceptance, or null. */
    archiveNumber: async (id: string) => (await demand(id)).archiveNumber,
    /** The newest service that is in use. @throws Error when there is none. */
    async newestService(): Promise<string> {
      const query = { state: 'active' as const };
      const [newest] = (await ok(client.GET('/v1/services', { params: { query } }))).items;
      if (newest === undefined) throw new Error('No service is in use yet.');
      return newest.number;
    },
    async openSteps(kind: CaseKind, id: string): Promise<Static<typeof OpenStep>[]> {
      const query = { [kind]: id, state: 'open' as const, limit: 50 };
      const { items } = await ok(client.GET('/v1/steps', { params: { query } }));
      return items.map((item) => Value.Parse(OpenStep, item));
    },
    complete: async (id: string, variables: Record<string, unknown>, completedBy: string) =>
      void (await ok(
        client.POST('/v1/steps/{id}/completion', { ...byId(id), body: { variables, completedBy } }),
      )),
    async timelineAfter(kind: CaseKind, id: string, after: string | undefined) {
      const params = { path: { id }, query: { limit: 200, ...(after === undefined ? {} : { after }) } };
      const address = kind === 'fault' ? '/v1/faults/{id}/timeline' : '/v1/demands/{id}/timeline';
      return (await ok(client.GET(address, { params }))).items;
    },
  };
}
export type Caller = ReturnType<typeof caller>;
export type TimelineLine = Awaited<ReturnType<Caller['timelineAfter']>>[number];
