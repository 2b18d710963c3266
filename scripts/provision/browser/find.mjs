import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianFolder } from '../debian.mjs';

/** What its folder is called. */
export const NAME = 'browser';
/** Its program, in that folder. */
export const MARK = join('usr', 'lib', 'chromium', 'chromium-headless-shell');

/** The browser: `{path, env}` to start it with, or the reason why it is not there. Only looks. */
export function findBrowser() {
  const folder = debianFolder(NAME);
  const path = join(folder, MARK);
  if (!existsSync(path)) return { reason: 'the browser is not installed; run `node scripts/provision/browser.mjs`' };
  const fonts = join(folder, 'fonts.conf');
  if (!existsSync(fonts)) writeFileSync(fonts, fontsIn(folder));
  return { path, env: { ...process.env, LD_LIBRARY_PATH: librariesIn(folder), FONTCONFIG_FILE: fonts } };
}

/** Where the libraries lie that came with it. */
function librariesIn(folder) {
  const triplet = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch] ?? '';
  return [join(folder, 'usr', 'lib', triplet), join(folder, 'usr', 'lib', triplet, 'pulseaudio')].join(':');
}

/** Only its own fonts, so that a picture looks alike wherever it is taken. */
function fontsIn(folder) {
  const alias = (family, preferred) =>
    `<alias binding="same"><family>${family}</family><prefer>${preferred.map((each) => `<family>${each}</family>`).join('')}</prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${join(folder, 'usr', 'share', 'fonts')}</dir>`,
    `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    alias('sans-serif', ['Liberation Sans', 'Noto Color Emoji']),
    alias('monospace', ['Liberation Mono', 'Noto Color Emoji']),
    '</fontconfig>',
    '',
  ].join('\n');
}
