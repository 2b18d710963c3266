import type { Capability } from '../model/manifest.ts';

const REACHES: ReadonlySet<Capability> = new Set(['files', 'network', 'process', 'environment']);

/** Whether `capability` lets a skill touch something outside itself. The others only make its answers vary. */
export function isReach(capability: Capability): boolean {
  return REACHES.has(capability);
}
