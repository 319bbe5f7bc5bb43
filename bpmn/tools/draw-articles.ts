import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFaults } from './articles/article.ts';
import { articlesFile, readCitations } from './articles/read.ts';
import { articleTable } from './articles/table.ts';
import { readProject } from './project.ts';

const { models } = await readProject(join(import.meta.dirname, '..'), new Set());
const citations = readCitations(models);
writeFileSync(articlesFile, articleTable(citations));
console.log(`已写出 ${articlesFile}`);
for (const { file, message } of articleFaults(citations)) console.error(`${file}  ${message}`);
