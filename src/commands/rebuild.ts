import { type Rebuilt, rebuildViews } from '../registry/rebuild.ts';
import { policyFor } from './policy-for.ts';
import { type WriterWish, writerFor } from './registry-writer.ts';

export type { Rebuilt };

/** Which registry is to be put in order, and by which policy it is signed. */
export interface RebuildRequest extends WriterWish {
  readonly policyFile?: string;
}

/** Makes everything again that is made from a registry's log. Throws what `policyFor`, `writerFor` and the registry throw. */
export async function rebuild(request: RebuildRequest): Promise<Rebuilt> {
  const { policyFile } = request;
  const policy = await policyFor({ paths: ['.'], ...(policyFile !== undefined && { policyFile }) });
  return rebuildViews(await writerFor(request, policy));
}
