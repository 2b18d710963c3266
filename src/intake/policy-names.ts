import { valueAt } from '../model/fault.ts';
import { nearestOf } from '../model/nearest.ts';
import { AllowedModule } from '../model/policy.ts';
import type { PolicyFault } from './policy-fault.ts';

/** What a policy may name, of which other rooms know more than its schema does. */
export interface Nameable {
  /** Whether the analysis's own table describes a module, so that its bare name means something. */
  readonly hasTable: (module: string) => boolean;
  /** Every rule, and why a waiver of it would change nothing, or may not; undefined where it can be waived. */
  readonly rules: ReadonlyMap<string, string | undefined>;
}

/** What `whole` names that is not there, wherever it stands in a sound place: what is not is told by its shape. */
export function nameFaults(whole: unknown, known: Nameable): PolicyFault[] {
  return [...bareModules(whole, known), ...waivedRules(whole, known)];
}

/** The bare name of a module that no table describes would open everything or nothing, and which of them should be written. */
function bareModules(whole: unknown, { hasTable }: Nameable): PolicyFault[] {
  const grants = valueAt(whole, ['grants']);
  const skills = typeof grants === 'object' && grants !== null ? Object.keys(grants) : [];
  const lists = [['imports', 'allow'], ...skills.map((skill) => ['grants', skill, 'imports'])];
  return lists.flatMap((path) =>
    listAt(whole, path).flatMap((entry, index) => {
      if (typeof entry !== 'string' || hasTable(entry) || !AllowedModule.safeParse(entry).success) return [];
      return [
        {
          path: [...path, index],
          message: `'${path.join('.')}' names '${entry}' alone, and no table says which of its names are harmless`,
          fix: `write { module: ${entry}, api: any }, or { module: ${entry}, api: listed, names: [NAME] } to open single names`,
        },
      ];
    }),
  );
}

/** A waiver that can never match looks like one that does. */
function waivedRules(whole: unknown, { rules }: Nameable): PolicyFault[] {
  return listAt(whole, ['waivers']).flatMap((_, index) => {
    const path = ['waivers', index, 'rule'];
    const rule = valueAt(whole, path);
    if (typeof rule !== 'string') return [];
    const name = path.join('.');
    if (!rules.has(rule)) {
      const nearest = nearestOf(rule, [...rules.keys()]);
      const fix = nearest === undefined ? 'see assay rules' : `did you mean '${nearest}'?`;
      return [{ path, message: `'${name}' is '${rule}', and there is no such rule`, fix }];
    }
    const reason = rules.get(rule);
    if (reason === undefined) return [];
    return [{ path, message: `'${name}' is '${rule}', which cannot be waived: ${reason}`, fix: 'remove the waiver' }];
  });
}

function listAt(whole: unknown, path: readonly string[]): readonly unknown[] {
  const found = valueAt(whole, path);
  return Array.isArray(found) ? found : [];
}
