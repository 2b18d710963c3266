import { CANDID } from './probe-candid.ts';
import type { SkillCode } from '../sandbox/plan.ts';

/**
 * Programs that stand in front of a skill's function and ask more of it than its answer. They run behind the same walls,
 * in a process of their own, in the namespace of the skill: so what they say is evidence against a skill, never for it.
 * A call of the function by itself goes past them.
 */
export type Probe = keyof typeof BODIES;

/** `code` whose function answers what `probe` asks. Its lines keep their numbers. */
export function probed(code: SkillCode, probe: Probe): SkillCode {
  return { ...code, implementation: `${code.implementation}\n${FRAME(code.name, BODIES[probe])}` };
}

const FRAME = (name: string, body: string): string => `
def assay_probe_frame(assay_original):
    import copy, enum, itertools, operator
    busy = []
${body.replace(/^(?=.)/gm, '    ')}
    def probed(*args, **kwargs):
        if busy:
            return assay_original(*args, **kwargs)
        busy.append(True)
        try:
            return ask(args, kwargs)
        finally:
            busy.clear()
    return probed


${name} = assay_probe_frame(${name})
`;

/** How many items of an iterator are taken; of one that has more, one more. */
export const ITEMS = 1000;

/** How many items an iterator gives that counts as endless. */
const ENDLESS = 100_000;

const BODIES = {
  /** Its second answer, after the first was emptied in place by whoever got it. */
  spoiled: `def spoil(value, depth=0):
    if depth > 20:
        return
    kind = type(value)
    if kind is list or kind is dict:
        for inner in list(value.values() if kind is dict else value):
            spoil(inner, depth + 1)
        value.clear()
    elif kind is tuple:
        for inner in value:
            spoil(inner, depth + 1)
    elif kind is set or kind is bytearray:
        value.clear()

def ask(args, kwargs):
    spoil(assay_original(*copy.deepcopy(args), **copy.deepcopy(kwargs)))
    return assay_original(*args, **kwargs)
`,
  /** The first items of the iterator that it returns, as a list. */
  unrolled: `def ask(args, kwargs):
    result = assay_original(*args, **kwargs)
    return list(itertools.islice(result, ${ITEMS} + 1)) if hasattr(type(result), "__next__") else result
`,
  /** Whether what it returns is an iterator that gives ENDLESS items, and more. None, where it is no iterator. */
  counted: `def ask(args, kwargs):
    result = assay_original(*args, **kwargs)
    if not hasattr(type(result), "__next__"):
        return None
    return any(True for _ in itertools.islice(result, ${ENDLESS}, None))
`,
  /** In what its answer, an object of a class of its own, is not what it seems to be; and how it shows itself. */
  candid: CANDID,
} as const;
