import { relative } from 'node:path';
import type { Stack } from './stack.ts';
import { table } from './table.ts';

/** What runs where, with which login and memory, and what to try next: the one thing `npm start` leaves on screen. */
export const overview = async (stack: Stack, seconds: number, project: string): Promise<string> => {
  const running = new Map(stack.processes().map((part) => [part.name, part]));
  const row = (name: string, what: string, where: string | undefined, login = ''): string[][] => {
    const part = running.get(name);
    if (where === undefined) return [];
    return [
      [
        what,
        where,
        login,
        part ? megabytes(part.rss()) : 'elsewhere',
        part ? relative(project, part.logFile) : '',
      ],
    ];
  };
  const api = `http://localhost:${stack.ports.api}`;
  const rows = [
    ...row('api', 'API', api),
    ...row('workers', 'Workers', `http://localhost:${stack.ports.workers}`),
    ...row('tasklist', 'Tasklist', stack.tasklistUrl, 'demo / demo'),
    ...row('operate', 'Operate', stack.operateUrl, 'demo / demo'),
    ...row('broker', 'Zeebe (gRPC)', stack.grpcAddress),
    ...row('broker', 'Zeebe (REST)', stack.restAddress).map((cells) => cells.with(3, '').with(4, '')),
    ...row('opensearch', 'OpenSearch', stack.openSearchUrl),
    ...row(
      'postgres',
      'PostgreSQL',
      withoutPassword(stack.databaseUrl),
      running.has('postgres') ? 'access / access' : '',
    ),
    ['npm start', '', '', megabytes(process.memoryUsage.rss()), ''],
  ];
  const total = [...running.values()].reduce((sum, part) => sum + part.rss(), process.memoryUsage.rss());
  return [
    '',
    table(['what', 'where', 'login', 'memory', 'log'], rows),
    '',
    `Everything runs after ${seconds} s and takes ${megabytes(total)} of memory. Ctrl-C stops it; the data stays.`,
    'Zeebe, Operate and Tasklist are free for development and test; production needs a licence of Camunda.',
    '',
    'Try next',
    ...(stack.tasklistUrl ? [`  staff work here:      ${stack.tasklistUrl}  (demo / demo)`] : []),
    `  the API, described:   ${api}/docs`,
    '  resources to find, then a demand as a CRM sends it:',
    `    curl ${api}/v1/resources -H 'content-type: application/json' -d @examples/resources.json`,
    `    curl ${api}/v1/demands -H 'content-type: application/json' -H 'idempotency-key: crm-4711' -d @examples/demands/03-core-lacking.json`,
    '  whole demands with the clock moved, in a second terminal: npm run demo',
    '',
  ].join('\n');
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');
