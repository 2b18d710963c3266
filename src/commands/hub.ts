import { type AppKey, appHub } from '../github/app.ts';
import { type Hub, openHub } from '../github/hub.ts';

export type { Hub };

/** The repository `owner/name`, as the team's own app where it has one, else by `token`. Throws `app-rejected`. */
export async function openAs(repository: string, token: string, app: AppKey | undefined): Promise<Hub> {
  return app === undefined ? openHub(repository, token) : appHub(repository, app);
}
