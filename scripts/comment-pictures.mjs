/**
 * Pictures of docs/comment/*.md as a browser shows them, wide and on a phone:
 *
 *   node scripts/provision/browser.mjs && node scripts/comment-pictures.mjs
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { comments } from './comment/cases.mjs';
import { pageOf } from './comment/page.mjs';
import { findBrowser } from './provision/browser/find.mjs';

/** In CSS pixels. */
const WIDTHS = { wide: 900, narrow: 390 };
const folder = fileURLToPath(new URL('../docs/comment/', import.meta.url));

const { path, env, reason } = findBrowser();
if (reason) throw new Error(reason);
const browser = await chromium.launch({ executablePath: path, env, chromiumSandbox: false, args: ['--disable-gpu'] });
try {
  for (const [name, markdown] of Object.entries(await comments()))
    for (const [size, width] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: 1 });
      await page.setContent(pageOf(markdown));
      await page.screenshot({ path: `${folder}${name}-${size}.png`, fullPage: true });
      await page.close();
    }
} finally {
  await browser.close();
}
