import { catalogCache } from '../registry/catalog-cache.ts';
import { openStore } from '../registry/open-store.ts';
import { type Searched, search as searched } from '../registry/search.ts';
import { namedIn } from './belief.ts';

/** What to look for, and where. */
export interface SearchRequest {
  readonly query: string;
  readonly registry: string;
  readonly trustFile?: string | undefined;
}

/** The skills of a registry in which every word of the query occurs. Throws what `trustFrom` and the registry throw. */
export async function search({ query, registry, trustFile }: SearchRequest): Promise<Searched> {
  const trust = await namedIn(trustFile);
  return searched(await openStore(registry), query, { trust, cache: catalogCache() });
}
