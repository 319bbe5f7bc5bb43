import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { addresses, eventually } from './stack.ts';

/** Screenshots stay here as artefacts of the run. */
const artefacts = join(import.meta.dirname, '../artefacts');

/** Chromium as a closed network needs it: nothing of its own goes out. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Tasklist {
  page: Page;
  /** Waits until Tasklist shows the task of this case (a second or two after the engine has it), picks and claims it. */
  take(task: string, number: string): Promise<void>;
  /** Picks a task by its label and by the demand's number on its card, and claims it. */
  claim(task: string, number: string): Promise<void>;
  /** The field of the open form with exactly this label (a required one carries a star). */
  field(label: string): Locator;
  /** Types into the nth text field of this label. A form that is drawn anew loses what was just typed: then once more. */
  fill(label: string, text: string, nth?: number): Promise<void>;
  /** Types a date (yyyy-mm-dd) into its picker. */
  date(label: string, value: string): Promise<void>;
  /** Chooses a radio by its words, as a person clicks on them: the input itself is drawn over. */
  choose(words: string): Promise<void>;
  /** Completes the open task. */
  complete(): Promise<void>;
  /** Keeps what the person sees, by name, in test/artefacts. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A person in front of the real Tasklist, logged in, in Shanghai. @throws Error when Chromium is missing. */
export async function openTasklist(): Promise<Tasklist> {
  await mkdir(artefacts, { recursive: true });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: flags }).catch((error: unknown) => {
    throw new Error(
      `Chromium does not start from ${executablePath}: install Debian's package chromium. ${String(error)}`,
    );
  });
  const page = await browser.newPage({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 1300 },
  });
  page.setDefaultTimeout(20_000);
  await page.goto(addresses.tasklist);
  await page.locator('input[name=username]').fill('demo');
  await page.locator('input[name=password]').fill('demo');
  await page.locator('button[type=submit]').click();
  await page.getByText('All open tasks').waitFor();

  const field = (label: string): Locator =>
    page.locator('.fjs-form-field', {
      has: page.locator('label', { hasText: new RegExp(`^\\s*${label}\\s*\\*?\\s*$`) }),
    });

  /** As a person does who looks at what stands there: form-js takes a text a moment after it was typed. */
  async function type(input: Locator, text: string, stands: (value: string) => boolean): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt++) {
      await input.fill(text);
      // Tab, not Enter: Enter would submit the form, which is then drawn anew.
      await input.press('Tab');
      await page.waitForTimeout(200);
      if (stands(await input.inputValue())) return;
    }
    throw new Error(`The field does not keep what is typed: ${text}`);
  }

  const claim = async (task: string, number: string): Promise<void> => {
    await page
      .locator('[data-testid^="task-"]')
      .filter({ hasText: task })
      .filter({ hasText: number })
      .first()
      .click();
    await page.getByRole('button', { name: 'Assign to me' }).click();
    await page.getByRole('button', { name: 'Complete Task' }).waitFor();
    await page.locator('.fjs-form').waitFor();
    // Tasklist offers notifications above the first task: a person closes that once.
    const offer = page.locator(
      '.cds--actionable-notification__close-button, .cds--inline-notification__close-button',
    );
    if ((await offer.count()) > 0) await offer.first().click();
  };

  return {
    page,
    claim,
    async take(task, number) {
      await eventually(`${task} of ${number} in Tasklist`, async () => {
        await page.reload();
        await page.waitForTimeout(800);
        const cards = page.locator('[data-testid^="task-"]').filter({ hasText: task });
        return (await cards.filter({ hasText: number }).count()) > 0;
      });
      await claim(task, number);
      await page.getByText(number).first().waitFor();
    },
    fill: async (label, text, nth = 0) =>
      await type(field(label).locator('input, textarea').nth(nth), text, (value) => value === text),
    date: async (label, value) =>
      await type(field(label).locator('input').first(), value.replaceAll('-', '/'), (shown) => shown !== ''),
    field,
    choose: async (words) =>
      await page
        .locator('.fjs-form label')
        .filter({ hasText: new RegExp(`^\\s*${words}\\s*\\*?\\s*$`) })
        .first()
        .click(),
    async complete() {
      await page.getByRole('button', { name: 'Complete Task' }).click();
    },
    async picture(name) {
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true });
    },
    close: async () => await browser.close(),
  };
}
