import type { AllowedModule, Policy } from '../model/policy.ts';

/** Whether the analysis's own table describes a module, so that its bare name means something in a policy. */
export type KnowsModule = (module: string) => boolean;

/** What is wrong with a policy, at a path of keys and indices. */
export interface PolicyFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
}

/**
 * The first bare name of a module that no table describes, in `imports.allow` or in a grant: it would open everything or
 * nothing, and which of them should be written.
 */
export function bareModuleIn({ imports, grants }: Policy, knows: KnowsModule): PolicyFault | undefined {
  const lists: [path: PropertyKey[], entries: readonly AllowedModule[]][] = [
    [['imports', 'allow'], imports.allow],
    ...Object.entries(grants).map(([skill, grant]): (typeof lists)[number] => [
      ['grants', skill, 'imports'],
      grant.imports,
    ]),
  ];
  for (const [path, entries] of lists) {
    const index = entries.findIndex((entry) => typeof entry === 'string' && !knows(entry));
    if (index !== -1) return faultOf(entries[index] as string, [...path, index]);
  }
  return undefined;
}

function faultOf(module: string, path: readonly PropertyKey[]): PolicyFault {
  return {
    path,
    message: `'${path.slice(0, -1).join('.')}' names '${module}' alone, and no table says which of its names are harmless`,
    fix: `write { module: ${module}, api: any }, or { module: ${module}, api: listed, names: [NAME] } to open single names`,
  };
}
