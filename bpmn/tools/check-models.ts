import { join } from 'node:path';
import { checkProject } from './check-project.ts';
import { jobs } from './jobs.ts';
import { readProject } from './project.ts';
import { freshPictures } from './rules/fresh-pictures.ts';

const usage = `npm run models:check                 检查 bpmn/ 中的流程、决策表和表单
npm run models:check -- --lang=en    the same, told in English`;

const options = process.argv.slice(2);
if (options.some((option) => option !== '--lang=en' && option !== '--lang=zh')) {
  console.error(usage);
  process.exitCode = 2;
} else await check(options.includes('--lang=en') ? 'en' : 'zh');

async function check(lang: 'zh' | 'en'): Promise<void> {
  const project = await readProject(join(import.meta.dirname, '..'), jobs());
  const found = [
    ...(await checkProject(project)),
    ...freshPictures().map((finding) => ({ ...finding, rule: 'fresh-pictures' })),
  ];
  for (const { file, rule, ...sentence } of found) console.error(`${file}  ${sentence[lang]} [${rule}]`);
  const counts = [project.models.length, project.decisions.length, project.forms.size];
  const [models, decisions, forms] = counts;
  console.log(
    lang === 'zh'
      ? found.length === 0
        ? `模型检查通过：${models}个流程、${decisions}个决策表、${forms}个表单。`
        : `模型检查发现${found.length}处问题，方括号里是规则的名称，说明见 docs/rules/<规则>.md。`
      : found.length === 0
        ? `The models are sound: ${models} processes, ${decisions} decision tables, ${forms} forms.`
        : `${found.length} finding(s); the rule in brackets is explained in docs/rules/<rule>.md.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}
