import { writeFileSync } from 'node:fs';
import { articleFaults } from './articles/article.ts';
import { articlesFile, readCitations } from './articles/read.ts';
import { articleTable } from './articles/table.ts';

const citations = await readCitations();
writeFileSync(articlesFile, articleTable(citations));
console.log(`已写出 ${articlesFile}`);
const faults = articleFaults(citations);
for (const { file, message } of faults) console.error(`${file}  ${message}`);
process.exitCode = faults.length === 0 ? 0 : 1;
