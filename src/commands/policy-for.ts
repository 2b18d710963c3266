import { type LoadedPolicy, policyAround, policyIn } from '../intake/policy.ts';
import { NAMEABLE } from './nameable.ts';

/** What says by which policy somebody at home wants to be judged. */
interface PolicyWish {
  readonly paths: readonly string[];
  readonly policyFile?: string;
}

/** The policy file that was named, else the one of the repository around the paths, else the built-in one. */
export function policyFor({ paths, policyFile }: PolicyWish): Promise<LoadedPolicy> {
  return policyFile === undefined ? policyAround(paths, NAMEABLE) : policyIn(policyFile, NAMEABLE);
}
