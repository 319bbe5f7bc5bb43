import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDrawing } from './drawing.ts';
import { isStale, modelMark, pictures } from './pictures.ts';

const usage = `node bpmn/tools/render.ts           画出全部模型:docs/models/<id>.svg
node bpmn/tools/render.ts --png     同时在 .cache/models/ 写出 png,供查看
node bpmn/tools/render.ts --check   只检查图是否过期,不需要浏览器`;

const pngDir = join(import.meta.dirname, '..', '..', '.cache', 'models');

async function render(withPng: boolean): Promise<void> {
  const drawing = await openDrawing();
  try {
    for (const { id, model, svg } of pictures()) {
      const xml = readFileSync(model, 'utf8');
      const picture = (await drawing.draw(xml)).replace('<svg ', `${modelMark(xml)}\n<svg `);
      mkdirSync(dirname(svg), { recursive: true });
      writeFileSync(svg, picture);
      if (withPng) {
        mkdirSync(pngDir, { recursive: true });
        await drawing.photograph(picture, join(pngDir, `${id}.png`));
      }
      console.log(`已画出 ${svg}`);
    }
  } finally {
    await drawing.close();
  }
}

const options = process.argv.slice(2);
if (options.some((option) => option !== '--png' && option !== '--check')) {
  console.error(usage);
  process.exitCode = 2;
} else if (options.includes('--check')) {
  const stale = pictures().filter(isStale);
  for (const { id } of stale)
    console.error(`图已过期:docs/models/${id}.svg,请运行 node bpmn/tools/render.ts`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  await render(options.includes('--png'));
}
