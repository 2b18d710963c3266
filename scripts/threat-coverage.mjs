/**
 * The techniques of the catalogue (numbers 1 to 160) that no rule's page names, each with what answers it instead, or with
 * the reason why nothing does. `answered` is true only where something that exists answers it.
 */
const ELSEWHERE = {
  20: [
    true,
    'the syntax room: all three kinds of import node are read by one function (src/syntax/import-statement.ts)',
  ],
  67: [
    true,
    'the syntax room: code in f-strings and their format specs is read like any other; checked against CPython’s ast',
  ],
  72: [true, 'intake and sandbox: a skill’s files are compiled from the checked text, never run as a path'],
  74: [true, 'sandbox: the suite runs without -O, and `__debug__` is no name that a skill may use (unknown-name)'],
  75: [true, 'syntax-error: what tree-sitter cannot parse is refused; bench/differential.ts counts how often'],
  80: [false, 'raising makes an exception of an own class; its methods are judged, when they run is not'],
  91: [true, 'sandbox: what comes back is framed JSON, parsed by schema; nothing is ever unpickled'],
  95: [true, 'sandbox: results do not travel on standard output'],
  101: [
    true,
    'the coverage trial: what the suite’s inputs are told by is taken away, and held-out inputs are asked (answers-by-table); tests, frames and arguments of the process are out of reach. A table that is stored as arithmetic is not seen',
  ],
  102: [
    true,
    'unknown-name and api-not-listed: globals(), sys and frames are out of reach; call counters: the replay trial (history-dependent)',
  ],
  106: [true, 'sandbox: the clock is outside, and the process group is killed'],
  107: [true, 'sandbox: limits on CPU, memory, output, processes and files'],
  109: [true, 'sandbox: there is no network, and the clock is ours: the same in every run'],
  111: [true, 'sandbox: empty environment, no files outside of the standard library; the names themselves are refused'],
  112: [
    true,
    'the worlds trial: asked again at some hundred times and some time after it was loaded (clock-dependent). a condition on a clock that no test meets is looked at by the coverage trial (hidden-trigger). A rarer moment that no condition asks for is not seen',
  ],
  113: [
    true,
    'the coverage trial: a branch that no test takes and that waits for a digest or a long literal (hidden-trigger), or that answers an ordinary input otherwise (untested-branch); the fuzz trial tries the constants of the source; locales: the worlds trial. A trigger in arithmetic without a branch, or in a combination of ordinary conditions that is counted or summed, is not seen',
  ],
  114: [
    true,
    'the replay trial: the same again in another process, in other orders and after 200 other calls (history-dependent, nondeterministic), and under other hash seeds (hash-dependent); a count that a condition asks for: the coverage trial (hidden-trigger). What changes later without a condition, or once in a thousand times, is not seen',
  ],
  115: [
    true,
    'unknown-name and api-not-listed: sys, frames and installed packages are out of reach; the worlds trial asks without asserts (watches-its-world) and in the other Pythons of the machine, if there are any (python-dependent). What depends on the depth of the stack is not seen',
  ],
  116: [false, 'each half is harmless by itself; needs a comparison with the last version'],
  117: [
    false,
    'a wrong answer has no forbidden construct. The mutation trial asks whether the suite would notice another one (weak-suite, no-mutant-killed), and nobody whether what it asserts is right',
  ],
  118: [false, 'a result can carry anything it was given; needs canaries'],
  131: [true, 'render: no untrusted byte reaches a log or an output unescaped'],
  132: [true, 'hidden-character for sources; render: control characters become visible escapes'],
  135: [false, 'who wrote a text cannot be told from the text; the log says who published it'],
  141: [
    true,
    'publish: digests of the published bytes, re-checked on the default branch; the check run is bound to its commit',
  ],
  143: [
    true,
    'post: the report of the unprivileged job is a claim; examples/workflows use no cache and leave no credentials',
  ],
  146: [false, 'a self-hosted runner is the operator’s; the sandbox leaves no process or file behind'],
  147: [true, 'post: runs are believed by workflow id, path and event; concurrency groups hold the commit'],
  148: [true, 'publish: no actor’s name decides anything'],
  150: [true, 'verdict: findings are values, made afresh for each skill; nothing is cached'],
  152: [
    false,
    'what a caller passed is not looked at again after a later call; what a skill returns and goes on keeping is (aliased-state)',
  ],
  155: [true, 'render: what a run printed is evidence, escaped wherever it is shown'],
  156: [
    false,
    'limits can be felt, and no trial runs a skill under others: the worlds differ in time and place and not in memory or depth. A handler that no test enters is told of (untested-branch)',
  ],
  160: [true, 'check: in CI the seed takes a nonce that nobody knew when the code was proposed'],
};

const TECHNIQUES = 160;

/** The page docs/threat-coverage.md. `rules` are ids with the numbers they answer. Throws where a number has no row. */
export function threatCoverage(rules) {
  const rows = Array.from({ length: TECHNIQUES }, (_, index) => rowFor(index + 1, rules));
  return [
    '# Threat coverage',
    '',
    'Which technique of the catalogue (160 ways of getting Python source past an import list, a static check or a',
    'test-based gate; numbers as rules cite them) is answered by what. Generated by `scripts/generate.mjs` from the rules;',
    '“not covered” says why. A rule that is named has examples on its page, which run as tests.',
    '',
    '| technique | answered by |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowFor(number, rules) {
  const ids = rules
    .filter(({ catalogue }) => catalogue.includes(number))
    .map(({ id }) => `[\`${id}\`](../src/rules/${id}.md)`);
  if (ids.length > 0) return `| ${number} | ${ids.join(', ')} |`;
  const elsewhere = ELSEWHERE[number];
  if (elsewhere === undefined) throw new Error(`technique ${number} is answered by no rule and has no reason why`);
  const [isAnswered, text] = elsewhere;
  return `| ${number} | ${isAnswered ? text : `not covered, because ${text}`} |`;
}
