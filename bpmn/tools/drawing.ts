import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { steadySvg } from './steady-svg.ts';

const viewer = fileURLToPath(import.meta.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'));

/** Draws models as the Modeler shows them, in Chromium, until closed. */
export interface Drawing {
  /** @returns the picture of a model as SVG. @throws Error when the text is no BPMN with a picture. */
  draw(xml: string): Promise<string>;
  /** Photographs a picture. */
  photograph(svg: string, path: string): Promise<void>;
  close(): Promise<void>;
}

export async function openDrawing(): Promise<Drawing> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.setContent('<div id="canvas" style="width: 3000px; height: 1500px"></div>');
  await page.addScriptTag({ path: viewer });
  return {
    async draw(xml) {
      const svg: string = await page.evaluate(
        `(async () => {
          const container = document.getElementById('canvas');
          container.innerHTML = '';
          const viewer = new BpmnJS({ container });
          await viewer.importXML(${JSON.stringify(xml)});
          return (await viewer.saveSVG()).svg;
        })()`,
      );
      return steadySvg(svg);
    },
    async photograph(svg, path) {
      const blank = await browser.newPage();
      await blank.setContent(`<body style="margin: 0; background: white">${svg}</body>`);
      await blank.locator('svg').first().screenshot({ path });
      await blank.close();
    },
    close: async () => await browser.close(),
  };
}
