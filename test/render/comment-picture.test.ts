import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { comments } from '../../scripts/comment/cases.mjs';
// @ts-expect-error: a script without types
import { pageOf } from '../../scripts/comment/page.mjs';
// @ts-expect-error: a script without types
import { findBrowser } from '../../scripts/provision/browser/find.mjs';
import { needs } from '../needs.ts';

let browser: Browser | undefined;

beforeEach(async (context) => {
  await needs(context, 'browser', () => findBrowser().reason);
  const { path, env } = findBrowser();
  browser ??= await chromium.launch({ executablePath: path, env, chromiumSandbox: false, args: ['--disable-gpu'] });
}, 60_000);

afterAll(async () => browser?.close());

test.for([
  ['pass', 390],
  ['review', 390],
  ['block', 390],
  ['review', 900],
] as const)(
  'the comment of a %s fits into %d pixels, all of its parts readable',
  { timeout: 60_000 },
  async ([name, width]) => {
    const page = await (browser as Browser).newPage({ viewport: { width, height: 800 } });
    const { [name]: markdown } = (await comments()) as Record<string, string>;
    await page.setContent(pageOf(markdown));
    const seen = await page.evaluate(`({
    width: document.documentElement.scrollWidth,
    title: document.querySelector('h2').textContent,
    folded: document.querySelectorAll('details:not([open])').length,
    code: [...document.querySelectorAll('pre')].map((each) => each.textContent.split('\\n').length),
  })`);
    await page.close();
    expect(seen).toMatchObject({ width, title: expect.stringContaining(`Skill Assay: ${name}`) });
    const { folded, code } = seen as { folded: number; code: number[] };
    expect(folded).toBeGreaterThanOrEqual(2);
    // Each block has its command or its lines, and a frame its caret below.
    expect(code.every((lines) => lines >= 2)).toBe(true);
    expect(Math.max(0, ...code) > 20).toBe(name === 'review');
  },
);
