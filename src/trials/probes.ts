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
    import copy, itertools
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
  /** In what its answer, an object of a class of its own, is not what it seems to be. */
  candid: `def seems(value):
    told = []
    class Stranger:
        pass
    stranger = Stranger()
    if value == stranger or not value != stranger:
        told.append("equals anything")
    if isinstance(value, str) and (str(value) != str.__str__(value) or format(value) != str.__str__(value)):
        told.append("shows another text than it holds")
    others = {int: 7919, float: 0.7919, str: "~ another ~", bytes: b"~ another ~", tuple: ("~",), list: ["~"],
              dict: {"~": 1}, set: {"~"}, frozenset: frozenset("~")}
    for base in others:
        if isinstance(value, base):
            if value == others[base] and not base.__eq__(value, others[base]):
                told.append("equals anything")
            plain = base(base.__iter__(value)) if base in (tuple, list, set, frozenset) else value
            if base in (tuple, list, set, frozenset) and not value == plain:
                told.append("does not equal what it holds")
            break
    if type(copy.copy(value)) is not type(value):
        told.append("becomes something else when it is copied or pickled")
    return told

def ask(args, kwargs):
    found, pending, left = [], [assay_original(*args, **kwargs)], 200
    while pending and left:
        left -= 1
        value = pending.pop()
        kind = type(value)
        if kind in (list, tuple, set, frozenset):
            pending.extend(value)
        elif kind is dict:
            pending.extend(value.values())
        elif kind.__module__ == assay_probe_frame.__module__:
            found.extend(seems(value))
    return found
`,
} as const;
