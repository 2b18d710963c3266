import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: it is plain JavaScript with its types beside it
import { pureModules } from '../../scripts/api/collect.mjs';
// biome-ignore lint/correctness/useImportExtensions: it is plain JavaScript with its types beside it
import { apiTable, collected, decide, reviewed } from '../../scripts/api/merge.mjs';
import { PURE_PRESET } from '../../src/model/policy.ts';
import {
  ATTRIBUTES,
  builtinOf,
  DOORS,
  hasTable,
  memberOf,
  mutableAttributesOf,
  refusalOf,
  SAFE_ENCODINGS,
} from '../../src/syntax/api/index.ts';

const versions = collected();
const reviews = reviewed();

describe('the table', () => {
  it('is what the collected data and the reviews give', () => {
    const committed = readFileSync(new URL('../../src/syntax/api/table.ts', import.meta.url), 'utf8');
    expect(committed).toBe(apiTable());
    expect(committed.length).toBeLessThan(150_000);
  });

  it('covers exactly the modules of the pure preset, on CPython 3.10 to 3.13', () => {
    expect(versions.map(({ version }) => version)).toEqual(['3.10', '3.11', '3.12', '3.13']);
    expect(pureModules()).toEqual(PURE_PRESET);
    for (const { modules } of versions) expect(Object.keys(modules).sort()).toEqual([...PURE_PRESET].sort());
    expect(PURE_PRESET.filter((module) => !hasTable(module))).toEqual([]);
    expect(hasTable('os')).toBe(false);
  });

  it('answers for every public name of every version, and for no other', () => {
    for (const { modules } of versions)
      for (const [module, names] of Object.entries(modules))
        for (const name of Object.keys(names))
          expect([
            module,
            name,
            (memberOf(module, name) === undefined) !== (refusalOf(module, name) === undefined),
          ]).toEqual([module, name, true]);
    for (const name of ['_os', 'constructor', 'toString', '__proto__'])
      expect([memberOf('random', name), refusalOf('random', name), builtinOf(name)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
  });

  it.each([
    ['math', 'cbrt', 'a function that only some versions have'],
    ['collections', 'Counter', 'a class'],
    ['functools', 'reduce', 'a function'],
    ['json', 'dumps', 'a function with a shape that may still be handed on'],
    ['typing', 'Optional', 'a special form'],
  ])('lets %s.%s be a value: %s', (module, name) => {
    expect(memberOf(module, name)).toMatchObject({ value: true });
  });

  it.each([
    ['functools', 'wraps', { place: 'function-decorator', shape: { positional: [1, 1], keywords: {} } }],
    ['dataclasses', 'dataclass', { place: 'class-decorator', value: false }],
    ['dataclasses', 'field', { place: 'field', value: false }],
    ['enum', 'Enum', { call: false, value: false, subclass: true }],
    ['typing', 'NamedTuple', { call: false, value: false, subclass: true }],
    ['random', 'seed', { value: false, state: expect.stringContaining('random.Random(seed)') }],
    ['decimal', 'getcontext', { value: false, state: expect.any(String) }],
    ['collections', 'abc', { kind: 'module', value: false }],
  ])('limits %s.%s', (module, name, limits) => {
    expect(memberOf(module, name)).toMatchObject(limits);
  });

  it('gives nobody a metaclass to call or to derive from', () => {
    expect(memberOf('abc', 'ABCMeta')).toMatchObject({ value: false, call: false });
    expect(memberOf('abc', 'ABCMeta')).not.toHaveProperty('subclass');
  });

  it.each(
    'typing.get_type_hints typing.ForwardRef string.Formatter operator.attrgetter operator.methodcaller functools.update_wrapper functools.partialmethod functools.singledispatch functools.WRAPPER_UPDATES dataclasses.make_dataclass dataclasses.fields enum.EnumMeta enum.EnumType enum.global_enum abc.update_abstractmethods collections.UserString time.clock_settime time.tzset calendar.LocaleTextCalendar decimal.DefaultContext hashlib.algorithms_available typing.get_origin typing.runtime_checkable'
      .split(' ')
      .map((name) => [name]),
  )('has no %s, and says why', (path) => {
    const [module = '', name = ''] = path.split('.');
    expect(memberOf(module, name)).toBeUndefined();
    expect(refusalOf(module, name)).toMatch(/\w/);
  });

  it('has no module but collections.abc as a member, and no loader, frame or shared container', () => {
    const modules = Object.entries(decide(versions, reviews).members).flatMap(([module, members]) =>
      Object.entries(members)
        .filter(([, { kind }]) => kind === 'module')
        .map(([name]) => `${module}.${name}`),
    );
    expect(modules).toEqual(['collections.abc']);
    for (const { modules } of versions)
      for (const [module, names] of Object.entries(modules))
        for (const [name, { door }] of Object.entries(names))
          if (door !== undefined)
            expect([module, name, memberOf(module, name)?.value ?? false]).toEqual([module, name, false]);
  });
});

describe('builtins', () => {
  it('are decided, every one of every version, and none twice', () => {
    const all = new Set(versions.flatMap(({ builtins }) => builtins));
    expect([...all].filter((name) => builtinOf(name) === undefined)).toEqual([]);
    const named = reviews.builtins.flatMap(({ names }) => names.split(' '));
    expect(named.filter((name) => !all.has(name))).toEqual([]);
    expect(named.length).toBe(new Set(named).size);
  });

  it.each(
    '__import__ eval exec compile open globals locals vars dir input breakpoint help license exit quit setattr delattr __build_class__ __loader__ __spec__ SystemExit KeyboardInterrupt BaseException'
      .split(' ')
      .map((name) => [name]),
  )('refuse %s with a reason', (name) => {
    expect(builtinOf(name)).toMatchObject({ use: 'refused', reason: expect.stringMatching(/\w/) });
  });

  it.each([
    ['len', { use: 'value' }],
    ['str', { use: 'value', shape: { args: ['any', 'safe-encoding', 'any'] } }],
    ['type', { use: 'call', shape: { positional: [1, 1] } }],
    ['getattr', { use: 'call', shape: { args: ['any', 'public-name', 'any'] } }],
    ['super', { use: 'call', shape: { positional: [0, 0] } }],
    ['property', { use: 'decorator' }],
  ])('let %s be used as known', (name, use) => {
    expect(builtinOf(name)).toMatchObject(use);
  });
});

describe('attributes', () => {
  it('are public, and no door is among them', () => {
    expect([...ATTRIBUTES].filter((name) => name.startsWith('_') || DOORS.has(name))).toEqual([]);
    expect(
      ['append', 'most_common', 'group', 'strftime', 'quantize', 'hexdigest', 'cache_info'].filter(
        (n) => !ATTRIBUTES.has(n),
      ),
    ).toEqual([]);
  });

  it.each(
    'f_back f_globals f_builtins gi_frame gi_code cr_frame ag_frame tb_frame tb_next co_code co_consts fget fset fdel mro cell_contents load_module exec_module get_field vformat obj register with_traceback format_map'
      .split(' ')
      .map((name) => [name]),
  )('never %s', (name) => {
    expect(DOORS.get(name)).toMatch(/\w/);
  });

  it('count every attribute of frames, code, tracebacks, generators and loaders as a door, or say why it is indispensable', () => {
    const all = new Set(versions.flatMap(({ forbidden }) => Object.values(forbidden).flat()));
    const { indispensable, extra } = reviews.doors;
    for (const name of all)
      expect([name, DOORS.has(name)]).toEqual([name, indispensable[name] === undefined || name in extra]);
    expect(Object.keys(indispensable).filter((name) => !all.has(name))).toEqual([]);
  });

  it('that a class of the library could lose are known by module', () => {
    expect(mutableAttributesOf('json').has('default')).toBe(true);
    expect(mutableAttributesOf('math').size).toBe(0);
    expect(mutableAttributesOf('dataclasses').has('name')).toBe(true);
    expect(mutableAttributesOf('collections').has('most_common')).toBe(true);
  });
});

describe('reviews', () => {
  const every = (kind: 'excluded' | 'state' | 'noCall' | 'notValues' | 'shapes' | 'bases') =>
    Object.entries(reviews[kind]);

  it('name what some version has, each with a reason', () => {
    const known = new Set(
      versions.flatMap(({ modules }) =>
        Object.entries(modules).flatMap(([m, names]) => [
          `${m}.*`,
          ...Object.keys(names).map((name) => `${m}.${name}`),
        ]),
      ),
    );
    for (const kind of ['excluded', 'state', 'noCall', 'notValues', 'shapes', 'bases'] as const) {
      for (const [name, review] of every(kind)) {
        expect([kind, name, known.has(name)]).toEqual([kind, name, true]);
        expect(typeof review === 'string' ? review : review.reason).toMatch(/\w/);
      }
    }
    const attributes = new Set(
      versions.flatMap(({ modules, reachable }) =>
        [...Object.values(modules).flatMap((names) => Object.values(names)), ...Object.values(reachable)].flatMap(
          (entry) => entry.attributes,
        ),
      ),
    );
    for (const [name, reason] of Object.entries(reviews.attributes.excluded)) {
      expect([name, attributes.has(name)]).toEqual([name, true]);
      expect(reason).toMatch(/\w/);
    }
  });

  it('decide one thing about a member', () => {
    const decided = (['excluded', 'state', 'noCall', 'shapes'] as const).flatMap((kind) =>
      every(kind).map(([name]) => name),
    );
    expect(decided.filter((name, index) => decided.indexOf(name) !== index)).toEqual([]);
  });

  const isCovered = (key: string) => {
    const parts = key.split('.');
    if (parts[0] === 'builtins') return builtinOf(parts[1] ?? '')?.use === 'refused';
    return parts.some((_, index) => reviews.excluded[parts.slice(0, index + 1).join('.')] !== undefined);
  };

  it.each(versions.map((version) => [version.version, version.sweep] as const))(
    'answer every hit of the sweep on %s',
    (_, sweep) => {
      const answered = new Set(
        reviews.sweep.flatMap(({ of, sinks }) =>
          of.split(' ').flatMap((key) => sinks.map((sink) => `${key}: ${sink}`)),
        ),
      );
      const hits = Object.entries(sweep).flatMap(([key, sinks]) =>
        isCovered(key) ? [] : sinks.map((sink) => `${key}: ${sink}`),
      );
      expect(hits.filter((hit) => !answered.has(hit))).toEqual([]);
    },
  );

  it('of the sweep name only what it found', () => {
    for (const { of, sinks, reason, decision } of reviews.sweep) {
      const found = versions.flatMap(({ sweep }) => of.split(' ').flatMap((key) => sweep[key] ?? []));
      expect(['shape', 'state', 'harmless']).toContain(decision);
      expect(reason).toMatch(/\w/);
      for (const key of of.split(' '))
        expect([key, versions.some(({ sweep }) => sweep[key] !== undefined)]).toEqual([key, true]);
      expect(sinks.filter((sink) => !found.includes(sink))).toEqual([]);
    }
  });

  it('find what is known to be a door in a parameter', () => {
    const sinksOf = (key: string) => versions.at(-1)?.sweep[key] ?? [];
    expect(sinksOf('functools.update_wrapper')).toEqual(expect.arrayContaining([expect.stringContaining('.update')]));
    expect(sinksOf('dataclasses.dataclass')).toEqual(expect.arrayContaining([expect.stringContaining('exec(')]));
    expect(sinksOf('collections.namedtuple')).toEqual(expect.arrayContaining([expect.stringContaining('eval(')]));
    expect(sinksOf('operator.attrgetter.__init__').concat(sinksOf('operator.attrgetter'))).not.toEqual([]);
    expect(sinksOf('typing.get_type_hints')).toEqual(expect.arrayContaining([expect.stringContaining('eval(')]));
  });
});

describe('safe encodings', () => {
  it('are written as they are compared', () => {
    expect([...SAFE_ENCODINGS].filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
    for (const name of ['rot13', 'rot-13', 'utf-7', 'unicode-escape', 'idna', 'punycode', 'hex', 'zlib', 'mbcs'])
      expect(SAFE_ENCODINGS.has(name)).toBe(false);
  });

  it('are plain tables of characters to Python', ({ skip }) => {
    const code = 'import codecs,sys\nprint(*sorted({codecs.lookup(n).name for n in sys.argv[1:]}))';
    const run = spawnSync('python3', ['-I', '-c', code, ...SAFE_ENCODINGS], { encoding: 'utf8' });
    if (run.error) skip('no python3');
    expect(run.stdout.trim().split(' ')).toEqual(
      'ascii cp1252 iso8859-1 utf-16 utf-16-be utf-16-le utf-32 utf-32-be utf-32-le utf-8 utf-8-sig'.split(' '),
    );
  });
});
