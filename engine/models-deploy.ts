import { join } from 'node:path';
import { readModelFiles } from '../core/models/model-files.ts';
import { readFlags } from './flags.ts';
import { printOutcome } from './models/print-outcome.ts';
import { printProblem } from './models/print-problem.ts';

const help = `npm run models:deploy -- --author <姓名> --remark <原因> [--dry-run] [--migrate]
npm run models:deploy -- --back --author <姓名> --remark <原因>

检查 bpmn/ 中的全部模型，说明改动了什么、运行中的办理会怎样，然后一次发布到运行中的系统。

  --dry-run        只检查和说明，不发布
  --migrate        同时把能安全转移的运行中办理转到新版本，时限照旧
  --back           恢复到上一次发布
  --to <编号>      恢复到某一次发布
  --author <姓名>  发布人
  --remark <原因>  为什么发布
  --api <地址>     运行中的系统，不写时为 http://127.0.0.1:3000
  --folder <目录>  模型所在目录，不写时为 bpmn/
  --help           本说明
`;

const { values } = readFlags('npm run models:deploy', help, {
  options: {
    'dry-run': { type: 'boolean', default: false },
    migrate: { type: 'boolean', default: false },
    back: { type: 'boolean', default: false },
    to: { type: 'string' },
    author: { type: 'string' },
    remark: { type: 'string' },
    api: { type: 'string', default: 'http://127.0.0.1:3000' },
    folder: { type: 'string', default: join(import.meta.dirname, '..', 'bpmn') },
  },
});

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const restored = values.back ? 'previous' : values.to;
const dryRun = values['dry-run'];
// A dry run signs nothing.
const author = values.author ?? (dryRun ? '试运行' : fail('请用 --author 写明发布人。'));
const remark = values.remark ?? (dryRun ? '试运行' : fail('请用 --remark 写明为什么发布。'));
const path = restored === undefined ? '/v1/models' : `/v1/models/${restored}/restoration`;
const files = restored === undefined ? { files: await readModelFiles(values.folder) } : {};

const response = await fetch(new URL(`${path}?dryRun=${dryRun}`, values.api), {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ author, remark, migrate: values.migrate, ...files }),
}).catch(() => fail(`系统在 ${values.api} 没有应答：请先运行 npm start，或用 --api 指明它的地址。`));
const answer: unknown = await response.json().catch(() => null);
if (response.ok) printOutcome(answer);
else printProblem(answer);
process.exitCode = response.ok ? 0 : 1;
