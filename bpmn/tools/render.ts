import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { isStale, modelMark, pictures } from './pictures.ts';
import { steadySvg } from './steady-svg.ts';

const usage = `node bpmn/tools/render.ts           画出全部模型:docs/models/<id>.svg
node bpmn/tools/render.ts --png     同时在 .cache/models/ 写出 png,供查看
node bpmn/tools/render.ts --check   只检查图是否过期,不需要浏览器`;

const viewer = fileURLToPath(import.meta.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'));
const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const pngDir = join(import.meta.dirname, '..', '..', '.cache', 'models');

/** Draws one model as the Modeler shows it. */
async function draw(page: Page, xml: string): Promise<string> {
  const svg: string = await page.evaluate(
    `(async () => {
      const container = document.getElementById('canvas');
      container.innerHTML = '';
      const viewer = new BpmnJS({ container });
      await viewer.importXML(${JSON.stringify(xml)});
      return (await viewer.saveSVG()).svg;
    })()`,
  );
  return steadySvg(svg).replace('<svg ', `${modelMark(xml)}\n<svg `);
}

async function render(withPng: boolean): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    await page.setContent('<div id="canvas" style="width: 3000px; height: 1500px"></div>');
    await page.addScriptTag({ path: viewer });
    for (const { id, model, svg } of pictures()) {
      const drawing = await draw(page, readFileSync(model, 'utf8'));
      mkdirSync(dirname(svg), { recursive: true });
      writeFileSync(svg, drawing);
      if (withPng) await writePng(await browser.newPage(), id, drawing);
      console.log(`已画出 ${svg}`);
    }
  } finally {
    await browser.close();
  }
}

async function writePng(page: Page, id: string, svg: string): Promise<void> {
  mkdirSync(pngDir, { recursive: true });
  await page.setContent(`<body style="margin: 0; background: white">${svg}</body>`);
  await page
    .locator('svg')
    .first()
    .screenshot({ path: join(pngDir, `${id}.png`) });
  await page.close();
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
