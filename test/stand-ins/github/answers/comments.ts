import { type Answers, type Call, found, notFound, Refusal } from '../call.ts';
import { app, association, user } from '../say.ts';
import type { Comment, World } from '../world.ts';

const MOST = 65_536;

const said = (world: World, { id, user: login, app: by, body, createdAt, updatedAt }: Comment) => ({
  id,
  body,
  user: user(world.account(login)),
  created_at: createdAt,
  updated_at: updatedAt,
  author_association: association(world, login),
  performed_via_github_app: by ? app(by) : null,
});

function text({ body }: Call): string {
  const { body: said } = body as { body: string };
  const refused = (message: string) =>
    new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message }],
    });
  if (said.trim() === '') throw refused('body cannot be blank');
  if ([...said].length > MOST) throw refused(`body is too long (maximum is ${MOST} characters)`);
  return said;
}

const named = ({ world, path }: Call) => found(world.comments.find(({ id }) => id === Number(path.comment_id)));

function issue({ world, path }: Call): number {
  const number = Number(path.issue_number);
  if (!world.pulls.has(number)) throw notFound();
  return number;
}

/** An app may not speak where a conversation is locked. */
function unlocked(number: number, { world }: Call): number {
  if (world.locked.has(number)) throw new Refusal(403, 'Unable to create comment because issue is locked.');
  return number;
}

export const commentAnswers: Answers = {
  'issues/list-comments': (call) => {
    const number = issue(call);
    const { world } = call;
    return { list: world.comments.filter((each) => each.issue === number).map((each) => said(world, each)) };
  },

  'issues/create-comment': (call) => {
    const { world, token } = call;
    const at = world.now();
    const by = { issue: unlocked(issue(call), call), user: token.login, app: token.app };
    const comment = { id: world.nextId(), ...by, body: text(call), createdAt: at, updatedAt: at };
    world.comments.push(comment);
    return { status: 201, body: said(world, comment) };
  },

  'issues/update-comment': (call) => {
    const comment = named(call);
    comment.body = text(call);
    comment.updatedAt = call.world.now();
    return { body: said(call.world, comment) };
  },

  'issues/delete-comment': (call) => {
    const { comments } = call.world;
    comments.splice(comments.indexOf(named(call)), 1);
    return { status: 204 };
  },
};
