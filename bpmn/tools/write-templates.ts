import { join, relative } from 'node:path';
import { allTemplates } from './templates/all-templates.ts';
import { writeTemplates } from './templates/files.ts';

const written = writeTemplates(await allTemplates());
for (const file of written) console.log(`已更新 ${relative(join(import.meta.dirname, '../..'), file)}`);
console.log(written.length === 0 ? '元素模板都是最新的。' : `更新了${written.length}个文件，请一并提交。`);
