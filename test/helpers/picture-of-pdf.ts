import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Pictures stay here as artefacts of the run. */
const artefacts = join(import.meta.dirname, '../artefacts');
/** Nothing listens there: the page and its one script are served from here. */
const ORIGIN = 'http://pictures.invalid';

/**
 * Draws every page of a PDF in Chromium and keeps the picture in test/artefacts.
 * @returns of each page its size in points and the share of its pixels that are not white.
 */
export async function pictureOfPdf(
  pdf: Buffer,
  name: string,
): Promise<{ width: number; height: number; ink: number }[]> {
  const script = await readFile(join(import.meta.dirname, '../../node_modules/unpdf/dist/pdfjs.mjs'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) =>
      route.request().url().endsWith('.mjs')
        ? await route.fulfill({ contentType: 'text/javascript', body: script })
        : await route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
    );
    await page.goto(`${ORIGIN}/`);
    const pages = await page.evaluate(
      async ({ base64, url }) => {
        const { getDocument } = await import(url);
        const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const document = await getDocument({ data }).promise;
        const seen: { width: number; height: number; ink: number }[] = [];
        for (let number = 1; number <= document.numPages; number++) {
          const one = await document.getPage(number);
          const viewport = one.getViewport({ scale: 1.5 });
          const canvas = globalThis.document.createElement('canvas');
          Object.assign(canvas, { width: viewport.width, height: viewport.height });
          globalThis.document.body.append(canvas);
          const canvasContext = canvas.getContext('2d');
          if (canvasContext === null) throw new Error('no canvas');
          await one.render({ canvas, canvasContext, viewport }).promise;
          const { data: pixels } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
          let dark = 0;
          for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 200) dark += 1;
          const ink = dark / (pixels.length / 4);
          seen.push({ width: viewport.width / 1.5, height: viewport.height / 1.5, ink });
        }
        return seen;
      },
      { base64: pdf.toString('base64'), url: `${ORIGIN}/pdfjs.mjs` },
    );
    await mkdir(artefacts, { recursive: true });
    await writeFile(join(artefacts, `${name}.png`), await page.screenshot({ fullPage: true }));
    return pages;
  } finally {
    await browser.close();
  }
}
