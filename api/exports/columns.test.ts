import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { importKinds } from '../../core/imports/import.entity.ts';
import { importDefinitions } from '../../core/imports/import-definitions.ts';
import { noteOf } from '../../core/imports/import-template.ts';
import { archiveExport } from './lists/archives.ts';
import { customerExport } from './lists/customers.ts';
import { deadlineExport } from './lists/deadlines.ts';
import { demandExport } from './lists/demands.ts';
import { faultExport } from './lists/faults.ts';
import { notificationExport } from './lists/notifications.ts';
import { resourceExport } from './lists/resources.ts';
import { serviceExport } from './lists/services.ts';
import { templateExport } from './lists/solution-templates.ts';
import { stepExport } from './lists/steps.ts';

interface Shown {
  list: string;
  name: string;
  columns: { field: string; heading: string; type: string; personal?: unknown }[];
}
const lists: Shown[] = [
  demandExport,
  faultExport,
  stepExport,
  deadlineExport,
  serviceExport,
  resourceExport,
  templateExport,
  archiveExport,
  notificationExport,
  customerExport,
];
const types: Record<string, string> = {
  text: '文本',
  number: '数',
  flag: '是、否',
  moment: '北京时间',
  day: '日期',
};

const document = new URL('../../docs/bulk-columns.md', import.meta.url);

test('the columns of docs/bulk-columns.md are those of the definitions', () => {
  const imports = importKinds.map((kind) => {
    const { name, columns, maxRows } = importDefinitions[kind];
    const lines = columns.map(({ heading, field, aliases = [], ...column }) => {
      const also = aliases.length === 0 ? '' : `（也可写${aliases.join('、')}）`;
      return `- ${heading}${also} \`${field}\`：${noteOf({ heading, field, ...column })}`;
    });
    return `## 导入${name} POST /v1/imports/${kind}\n\n一次最多${maxRows}行。\n\n${lines.join('\n')}\n`;
  });
  const exports = lists.map(({ list, name, columns }) => {
    const lines = columns.map(
      ({ heading, field, type, personal }) =>
        `- ${heading} \`${field}\`：${types[type]}${personal === undefined ? '' : '；没有`personal:read`的打码'}`,
    );
    return `## 导出${name} GET /v1/exports/${list}\n\n${lines.join('\n')}\n`;
  });
  const drawn = `# 批量导入导出的列\n\n由定义生成：\`WRITE_DOCS=1 npm run test:unit -- --testPathPatterns api/exports/columns\`。\n\n${[...imports, ...exports].join('\n')}`;
  if (process.env.WRITE_DOCS === '1') writeFileSync(document, drawn);
  expect(readFileSync(document, 'utf8')).toBe(drawn);
});

test('fields and headings of a list are each there once', () => {
  for (const { list, columns } of lists)
    for (const name of ['field', 'heading'] as const) {
      const names = columns.map((column) => column[name]);
      expect([list, names.length]).toEqual([list, new Set(names).size]);
    }
});
