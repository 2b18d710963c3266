import { describe, expect, test } from 'vitest';
import { COMMENT_MARKER, findComment, writeComment } from '../../src/github/comment.ts';
import { answering } from './answering.ts';

const AUTHOR = 'github-actions[bot]';
const comment = (id: number, login: string | null, body: string) => ({
  id,
  user: login === null ? null : { login },
  body,
});
const LIST = 'GET /repos/acme/skills/issues/7/comments';

describe('our comment', () => {
  test.for([
    ['is found by marker and author', [comment(1, AUTHOR, `${COMMENT_MARKER}\nx`)], 1],
    ['is not one by somebody else that bears our marker', [comment(1, 'mallory', `${COMMENT_MARKER}\nx`)], undefined],
    ['is not another one by the same author', [comment(1, AUTHOR, 'Deployed.')], undefined],
    ['is not one that quotes us', [comment(1, AUTHOR, `> ${COMMENT_MARKER}\nx`)], undefined],
    ['is not one by an account that is gone', [comment(1, null, `${COMMENT_MARKER}\nx`)], undefined],
    ['is the newest of two', [comment(3, AUTHOR, `${COMMENT_MARKER}\n`), comment(4, AUTHOR, `${COMMENT_MARKER}\n`)], 4],
    ['is not one whose mark goes on', [comment(3, AUTHOR, `${COMMENT_MARKER}x`)], undefined],
    ['may be absent', [], undefined],
  ] as [string, object[], number | undefined][])('%s', async ([, comments, id]) => {
    expect(await findComment(answering({ [LIST]: comments }).hub, { pull: 7 })).toBe(id);
  });

  test('is looked for on every page', async () => {
    const next = '<https://api.github.com/repos/acme/skills/issues/7/comments?page=2>; rel="next"';
    const { hub, asked } = answering({
      [`${LIST}?page=2`]: [comment(9, AUTHOR, `${COMMENT_MARKER}\n`)],
      [LIST]: () => ({ body: [comment(1, 'mallory', 'x')], headers: { link: next } }),
    });
    expect(await findComment(hub, { pull: 7 })).toBe(9);
    expect(asked).toHaveLength(2);
  });

  test('that may not be read is github-denied', async () => {
    const { hub } = answering({ [LIST]: () => ({ status: 403, body: {} }) });
    await expect(findComment(hub, { pull: 7 })).rejects.toMatchObject({ code: 'github-denied' });
  });

  test('is made once and then edited in place', async () => {
    const { hub, asked } = answering({ POST: {}, PATCH: {} });
    await writeComment(hub, { pull: 7 }, undefined, 'one');
    await writeComment(hub, { pull: 7 }, 9, 'two');
    expect(asked).toEqual([
      { line: 'POST /repos/acme/skills/issues/7/comments', body: { body: `${COMMENT_MARKER}\none` } },
      { line: 'PATCH /repos/acme/skills/issues/comments/9', body: { body: `${COMMENT_MARKER}\ntwo` } },
    ]);
  });
});
