import { ProblemError } from './problem.ts';

/** What `client.GET` and the others resolve to. */
interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The content of a success. @throws ProblemError for any other answer.
 * @example const demand = await ok(client.GET('/v1/demands/{id}', { params: { path: { id } } }));
 */
export async function ok<Data>(answer: Promise<Answer<Data>> | Answer<Data>): Promise<Data> {
  const { data, error, response } = await answer;
  if (!response.ok)
    throw new ProblemError(response.status, error, response.headers.get('x-request-id') ?? undefined);
  return data as Data;
}

/**
 * Every entry of a list, page after page, as they are asked for.
 * @param page asks for one page: put what it is given into the query
 * @example for await (const step of each((page) =>
 *   client.GET('/v1/steps', { params: { query: { state: 'open', ...page } } }))) …
 */
export async function* each<Item>(
  page: (query: { after?: string }) => Promise<Answer<{ items: Item[]; next: string | null }>>,
): AsyncGenerator<Item, void, undefined> {
  let query: { after?: string } = {};
  for (;;) {
    const { items, next } = await ok(page(query));
    yield* items;
    if (next === null) return;
    query = { after: next };
  }
}
