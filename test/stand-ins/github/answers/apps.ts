import { decodeJwt, importSPKI, jwtVerify } from 'jose';
import { type Answers, type Call, found, Refusal } from '../call.ts';
import { repository } from '../say.ts';
import type { Installed, Level, Token, World } from '../world.ts';

/** What the platform calls an app's installation is the app's number here: it is installed once. */
const named = ({ world, path }: Call) => found(world.apps.find(({ id }) => String(id) === path.installation_id));

/** The app that signed the JSON web token, as the platform checks it. */
export async function appOf(world: World, jwt: string): Promise<Token | undefined> {
  try {
    const { iss } = decodeJwt(jwt);
    const app = world.apps.find(({ id }) => String(id) === iss);
    if (app === undefined) return undefined;
    const key = await importSPKI(app.publicKey, 'RS256');
    const { payload } = await jwtVerify(jwt, key, { algorithms: ['RS256'], clockTolerance: 60 });
    const { iat = 0, exp = 0 } = payload;
    if (exp - iat > 11 * 60) return undefined;
    return { login: `${app.slug}[bot]`, app, permissions: {} };
  } catch {
    return undefined;
  }
}

const installation = (world: World, { id, slug, permissions, suspendedAt }: Installed) => ({
  id,
  app_id: id,
  app_slug: slug,
  target_id: world.account(world.owner).id,
  target_type: 'Organization',
  repository_selection: 'selected',
  account: repository(world).owner,
  permissions,
  suspended_at: suspendedAt,
  suspended_by: null,
});

function granted({ permissions }: Installed, wanted: Readonly<Record<string, Level>>): void {
  const lacks = ([name, level]: [string, Level]) => permissions[name] !== 'write' && permissions[name] !== level;
  if (Object.entries(wanted).some(lacks))
    throw new Refusal(422, 'The permissions requested are not granted to this installation.');
}

export const appAnswers: Answers = {
  'apps/get-repo-installation': ({ world, token }) => ({
    body: installation(world, found(world.apps.find(({ id }) => id === token.app?.id))),
  }),

  'apps/create-installation-access-token': (call) => {
    const { world, body } = call;
    const app = named(call);
    const { permissions = app.permissions, repositories } = body as {
      permissions?: Readonly<Record<string, Level>>;
      repositories?: readonly string[];
    };
    if (app.suspendedAt !== null) throw new Refusal(403, 'This installation has been suspended');
    granted(app, permissions);
    const secret = `ghs_${app.id}_${world.tokens.size}`.padEnd(40, 'x');
    world.tokens.set(secret, { login: `${app.slug}[bot]`, app: { id: app.id, slug: app.slug }, permissions });
    const selection = repositories === undefined ? 'all' : 'selected';
    const one = { token: secret, expires_at: '2026-01-01T01:00:00Z', permissions, repository_selection: selection };
    return { status: 201, body: one };
  },
};
