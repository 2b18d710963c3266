import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderComment } from '../../src/render/comment/comment.ts';
import { CLOSING, OPENINGS } from '../../src/render/comment/folded.ts';
import { COMMAND, HOSTILE, reportWith, trialReportWith, UNSAFE } from './hostile.ts';
import { hostileView } from './comment-view.ts';

const SITE = { server: 'https://github.example', repository: 'octo/skills', head: 'b'.repeat(40) };
const PAGES = 'https://pages.example/';

/** Everything that a candidate, or whoever writes reviews, may have written is `text`. */
function commentWith(text: string): string {
  const [first, second] = [reportWith(text), trialReportWith(text)];
  const [skill, other] = [first.skills[0], second.skills[0]];
  if (skill === undefined || other === undefined) throw new Error('both have a skill');
  const report: Report = {
    ...first,
    findings: other.findings,
    problems: skill.problems,
    skills: [{ ...skill, findings: [...skill.findings, ...other.findings] }],
  };
  const view = { ...hostileView(report, text), ...SITE };
  return renderComment(view, { addressOf: (rule) => `${PAGES}${rule}.md`, directoryOf: (name) => `skills/${name}` });
}

interface Seen {
  readonly texts: string[];
  readonly others: string[];
  readonly wrong: string[];
  /** The kinds of what stands at the top: how a comment looks from afar. */
  readonly shape: readonly string[];
}

/** What is shown as it is, what is not, and what a comment of ours never has. */
function seenIn(markdown: string): Seen {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const seen: Seen = { texts: [], others: [], wrong: [], shape: tree.children.map(({ type }) => type) };
  const walk = (node: Nodes): void => {
    const { type } = node;
    if (type === 'text') seen.texts.push(node.value);
    else if (type === 'html' && ![...Object.values(OPENINGS), CLOSING].includes(node.value as never))
      seen.wrong.push(node.value);
    else if (type === 'link' && !isOurs(node.url)) seen.wrong.push(node.url);
    else if (!ALLOWED.has(type)) seen.wrong.push(type);
    const { children: _, position: __, ...own } = node as Nodes & { children?: unknown };
    if (!['text', 'code', 'inlineCode', 'link'].includes(type)) seen.others.push(JSON.stringify(own));
    if (type === 'code' && !['text', 'diff', 'sh'].includes(`${node.lang}${node.meta ?? ''}`)) seen.wrong.push('lang');
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return seen;
}

const ALLOWED = new Set(
  'root heading paragraph text strong inlineCode code link list listItem table tableRow tableCell html thematicBreak'.split(
    ' ',
  ),
);

function isOurs(url: string): boolean {
  const [page, file] = [
    /^https:\/\/pages\.example\/[a-z-]+\.md$/,
    /^https:\/\/github\.example\/octo\/skills\/(?:blob|commit)\/b{40}(?:\/(?:[\w.-]|%[0-9A-F]{2})+)*(?:#L\d+)?$/,
  ];
  return page.test(url) || file.test(url);
}

/** What GitHub brings to life in text although Markdown does not know it: people, issues, addresses. */
const LIVE = /@\w|#\d|\bGH-\d|:\/\/|www\.|:[+\w-]+:|\$/i;

const NASTY = fc.constantFrom(
  ...HOSTILE.map(([, text]) => text.slice(0, 500)),
  ...[
    '@octocat',
    'fixes #1',
    'octo/skills#1',
    '![x](//e.example/i.png)',
    '<img src=//e.example>',
    '[a]: //e.example',
    '[^1]: x',
  ],
  ...[
    '-->',
    '<!-- skill-assay -->',
    '```',
    '~~~~',
    '</details>',
    '\n\n# passed\n\n',
    '| a |\n| - |',
    '\\',
    '`',
    '|',
    '\u202e',
  ],
  ...[
    '- [x] done',
    '> [!NOTE]',
    '&#64;a',
    '<a@b.example>',
    'javascript:alert(1)',
    '::error::x',
    '  \n',
    '\t',
    '../..',
    '%2e%2e',
  ],
);
const TEXTS = fc
  .array(fc.oneof(NASTY, NASTY, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Returns the comment's shape. */
function expectHarmless(markdown: string): readonly string[] {
  const { texts, others, wrong, shape } = seenIn(markdown);
  const live = texts.filter((text) => LIVE.test(text));
  const marked = others.filter((other) => /zqmark/i.test(other));
  const shown = markdown.replaceAll('⚠️', '');
  expect([wrong, live, marked, shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([[], [], [], null, null]);
  return shape;
}

describe('a comment', () => {
  test.for(HOSTILE)('stays as it is when a candidate tries to %s', ([, text]) => {
    const markdown = commentWith(`zqmark${text}zqmark`);
    const shape = expectHarmless(markdown);
    // What is too long to be a command is not shown as one.
    if (text.length < 4000) expect(shape).toEqual(expectHarmless(commentWith('zqmark')));
    expectHarmless(commentWith(text));
  });

  test('has what others wrote only in text and code, whatever it is', { timeout: 600_000 }, () => {
    const shape = expectHarmless(commentWith('zqmark'));
    fc.assert(
      fc.property(TEXTS, (text) => {
        const markdown = commentWith(`${text}zqmark`);
        expect(expectHarmless(markdown)).toEqual(shape);
      }),
      { numRuns: 10_000 },
    );
  });

  test.for(HOSTILE)('leads nowhere when somebody else says where things are, and tries to %s', ([, text]) => {
    const urls = seenIn(renderComment(hostileView(reportWith('x'), text))).wrong;
    expect(urls).toEqual([]);
  });
});
