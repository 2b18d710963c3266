import { describe, expect, test } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Node } from 'mdast';
import { skill, withHistory } from './histories.ts';
import { PostScene } from './post-scene.ts';

withHistory();

describe('a proposal that is large', () => {
  test('with 3,500 changed files is looked at whole', async () => {
    const scene = await PostScene.start();
    const many = Object.fromEntries(Array.from({ length: 3500 }, (_, at) => [`data/${at % 70}/${at}.txt`, `${at}`]));
    const pull = await scene.propose({ ...many, ...skill('zzz_last', 'block') });
    const posted = await scene.tell(pull);
    expect(posted).toMatchObject({ verdict: 'block', markdown: expect.stringContaining('zzz_last') });
  });

  test('in a repository whose listing GitHub cuts is looked at folder by folder', async () => {
    const scene = await PostScene.start();
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`data/${at % 4}/${at}.txt`, `${at}`]));
    const pull = await scene.propose({ ...many, ...skill('zzz_last', 'block') });
    const run = await scene.check(pull);
    scene.github.world.treeLimit = 30;
    expect(await scene.post(run)).toMatchObject({ verdict: 'block', markdown: expect.stringContaining('zzz_last') });
  });

  test('with 250 findings has them counted, within what GitHub takes', async () => {
    const scene = await PostScene.start();
    const imports = Array.from({ length: 250 }, (_, at) => `import mod_${at}\n`).join('');
    const pull = await scene.propose({
      ...skill('three'),
      'skills/three/three.py': `${imports}\n\ndef three(text: str) -> str:\n    """Join words."""\n    return text\n`,
    });
    const { verdict, markdown } = await scene.tell(pull);
    expect(verdict).toBe('block');
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown).toMatch(/Not listed here[^\n]*\d+ further findings/);
    const check = scene.checkOn(await scene.head(pull));
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check?.annotations.length).toBeGreaterThan(50);
  });
});

describe('a proposal with hostile names and texts', () => {
  const HOSTILE = [
    'x](https://evil.test) ![p](https://evil.test/p.png) @acme/admins fixes #1',
    '<img src=x onerror=alert(1)><!-- --> </details><details open>',
    '`` ``` ~~~\n```js\nalert(1)\n```\n| a | b |\n|---|---|\n',
    '::set-output name=verdict::pass ##[error]x',
    '\u202egnp.\u202c\u200b\ufeff\u0007',
  ];

  test.for(HOSTILE)('%j stays text', async (text) => {
    const scene = await PostScene.start();
    const folder = text.replaceAll('/', '_').replaceAll('\n', ' ').slice(0, 80);
    const pull = await scene.propose(
      {
        ...skill('three'),
        'skills/three/skill.json': JSON.stringify({ name: 'three', description: text, imports: [text] }),
        [`skills/three/${folder}.txt`]: text,
        [`skills/${folder}/x.py`]: text,
      },
      { title: text, body: text, branch: 'topic' },
    );
    const { verdict, markdown } = await scene.tell(pull);
    expect(verdict).toBe('block');
    const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const links = nodesOf(tree, 'link').map((node) => (node as unknown as { url: string }).url);
    expect(nodesOf(tree, 'image')).toEqual([]);
    expect(links.filter((url) => !url.startsWith('https://github.test/acme/skills/'))).toEqual([]);
    expect(nodesOf(tree, 'html').map((node) => (node as unknown as { value: string }).value)).toSatisfy(
      (all: string[]) =>
        all.every((value) => /^(?:<\/?details>|<\/?summary>|[\s\w]|<details>\s*<summary>.*)+$/s.test(value)),
    );
  });
});

function nodesOf(tree: Node, type: string): Node[] {
  const children = 'children' in tree ? (tree.children as Node[]) : [];
  return [...(tree.type === type ? [tree] : []), ...children.flatMap((child) => nodesOf(child, type))];
}
