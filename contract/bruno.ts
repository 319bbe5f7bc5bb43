import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resolve } from './compare-schemas.ts';
import { exampleOf } from './example-of.ts';
import { files } from './files.ts';
import type { Json } from './read-contract.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** The Bruno collection of a contract: path in `docs/bruno` → content. A folder for each tag, a request for each operation. */
export function brunoFiles(document: Json): Map<string, string> {
  const made = new Map([
    [
      'bruno.json',
      `${JSON.stringify({ version: '1', name: document.info.title, type: 'collection', ignore: [] }, null, 2)}\n`,
    ],
    [
      'collection.bru',
      bru(
        ['auth', ['mode: bearer']],
        ['auth:bearer', ['token: {{key}}']],
        ['docs', [`Made from docs/openapi.json ${document.info.version} by \`npm run api:contract\`.`]],
      ),
    ],
    // The key is secret: Bruno keeps it on the machine of whoever types it in, or takes it from --env-var.
    [
      'environments/local.bru',
      `${bru(['vars', ['baseUrl: http://localhost:3000']])}vars:secret [\n  key\n]\n`,
    ],
  ]);
  for (const [name, content] of Object.entries(SENT)) made.set(name, content);
  const tags: string[] = document.tags.map(({ name }: Json) => name);
  for (const [index, tag] of tags.entries())
    made.set(`${tag}/folder.bru`, bru(['meta', [`name: ${tag}`, `seq: ${index + 1}`]]));
  const counted = new Map<string, number>();
  for (const [path, item] of Object.entries<Json>(document.paths))
    for (const method of METHODS.filter((one) => one in item)) {
      const operation = item[method];
      const [tag = 'other'] = operation.tags ?? [];
      const seq = (counted.get(tag) ?? 0) + 1;
      counted.set(tag, seq);
      made.set(`${tag}/${operation.operationId}.bru`, requestOf(document, path, method, operation, seq));
    }
  return made;
}

/** What the requests upload: a scan that is an empty page, and a sheet without rows. */
const SENT = {
  'signed.pdf':
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'sheet.csv': '客户编号,客户名称\n',
};

type Block = [name: string, lines: string[]];

const bru = (...blocks: Block[]): string =>
  blocks
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([name, lines]) =>
        `${name} {\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n}\n`,
    )
    .join('\n');

function requestOf(document: Json, path: string, method: string, operation: Json, seq: number): string {
  const parameters: Json[] = (operation.parameters ?? []).map((one: Json) => resolve(document, one));
  const of = (place: string): Json[] => parameters.filter((parameter) => parameter.in === place);
  const [type, media] =
    Object.entries<Json>(resolve(document, operation.requestBody)?.content ?? {})[0] ?? [];
  const body = type === undefined ? undefined : bodyOf(document, type, media.schema);
  return bru(
    ['meta', [`name: ${operation.summary}`, 'type: http', `seq: ${seq}`]],
    [
      method,
      [
        `url: {{baseUrl}}${path.replaceAll(/\{([^}]+)\}/g, ':$1')}`,
        `body: ${body?.mode ?? 'none'}`,
        `auth: ${operation.security?.length === 0 ? 'none' : 'inherit'}`,
      ],
    ],
    // What may be left away is switched off.
    [
      'params:query',
      of('query').map((one) => `${one.required ? '' : '~'}${one.name}: ${shownOf(document, one)}`),
    ],
    ['params:path', of('path').map((one) => `${one.name}: ${shownOf(document, one)}`)],
    ['headers', of('header').map((one) => headerOf(document, one))],
    ...(body ? [body.block] : []),
    // The examples need not exist on the machine that is asked: what must hold is that the service does not fail.
    ['assert', ['res.status: lt 500']],
    ['docs', [operation.summary, '', ...String(operation.description ?? '').split('\n')]],
  );
}

const shownOf = (document: Json, parameter: Json): string => {
  const [first] = Object.values<Json>(parameter.examples ?? {});
  return String(parameter.example ?? first?.value ?? exampleOf(document, parameter.schema));
};

function headerOf(document: Json, header: Json): string {
  // A new key for each sending: else the second one gets the first answer again.
  if (header.name.toLowerCase() === 'idempotency-key') return `${header.name}: {{$guid}}`;
  return `${header.required ? '' : '~'}${header.name}: ${shownOf(document, header)}`;
}

function bodyOf(document: Json, type: string, schema: Json): { mode: string; block: Block } {
  if (type.includes('json'))
    return {
      mode: 'json',
      block: ['body:json', JSON.stringify(exampleOf(document, schema), null, 2).split('\n')],
    };
  if (type === 'multipart/form-data') {
    const { properties = {} } = resolve(document, schema);
    const fileFor = ({ contentMediaType = '' }: Json): string =>
      contentMediaType.includes('sheet') ? 'sheet.csv' : 'signed.pdf';
    return {
      mode: 'multipartForm',
      block: [
        'body:multipart-form',
        Object.entries<Json>(properties).map(([name, one]) => `${name}: @file(${fileFor(one)})`),
      ],
    };
  }
  return { mode: 'text', block: ['body:text', String(exampleOf(document, schema) ?? '').split('\n')] };
}

/** Writes the collection; what it no longer has goes. */
export async function writeBruno(made: Map<string, string>): Promise<void> {
  await rm(files.bruno, { recursive: true, force: true });
  for (const [path, content] of made) {
    const file = join(files.bruno, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** What of the committed collection is not what the contract makes, one line each. */
export async function brunoFaults(made: Map<string, string>): Promise<string[]> {
  const kept = new Set(globSync('**/*.*', { cwd: files.bruno }));
  const changed: string[] = [];
  for (const [path, content] of made) {
    const text = kept.delete(path) ? await readFile(join(files.bruno, path), 'utf8') : undefined;
    if (text !== content) changed.push(path);
  }
  return [...changed, ...kept].map(
    (path) =>
      `docs/bruno/${path} is not what the contract makes. Run \`npm run api:contract\` and commit what it writes.`,
  );
}
