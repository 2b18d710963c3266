/**
 * Which way things flow (docs: the design's "Rooms"). Arrows point one way: bin → commands → rooms → model.
 * Every pair that is not named here is refused, so that a new arrow is a decision and not an accident.
 */
const ROOMS = ['intake', 'syntax', 'rules', 'sandbox', 'trials', 'verdict', 'render', 'registry', 'github', 'aws'];

/** The only arrows from one room to another. */
const ARROWS = { rules: ['syntax'], trials: ['sandbox', 'syntax'] };

/** Modules through which a program reaches files, processes, networks or threads, with and without `node:`. */
const IO =
  '^(node:)?(fs|child_process|net|http|https|http2|dgram|dns|tls|cluster|worker_threads|readline|repl|inspector|os|vm|wasi)(/|$)';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const roomArrows = ROOMS.map((room) => ({
  name: `${room}-stays-in-its-room`,
  comment: `${room} may use itself, model${(ARROWS[room] ?? []).map((each) => `, ${each}`).join('')}; what joins rooms is a command.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${['model', room, ...(ARROWS[room] ?? [])].join('|')})/` },
}));

export default {
  forbidden: [
    ...roomArrows,
    {
      name: 'model-imports-nothing-of-ours',
      comment: 'model is what everything else agrees on; an arrow out of it would make a circle of that.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'commands-are-called-by-bin-only',
      comment: 'A command joins rooms; a command that is called from below joins a circle.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(bin|commands)/' },
      to: { path: '^src/(bin|commands)/' },
    },
    {
      name: 'bin-is-called-by-nobody',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/bin/' },
      to: { path: '^src/bin/' },
    },
    {
      name: 'bin-goes-through-commands',
      comment:
        'bin reads inputs, calls one command and maps its result to an exit code. Beside commands it may know how a ' +
        'report is shown (render), and the openers that a command is handed as its context.',
      severity: 'error',
      from: { path: '^src/bin/' },
      to: { path: '^src/', pathNot: '^src/(bin|commands|model|render)/|^src/sandbox/open\\.ts$' },
    },
    {
      name: 'static-analysis-does-no-io',
      comment: 'syntax and rules are functions of bytes. One file loads the grammar; nothing else reads anything.',
      severity: 'error',
      from: { path: '^src/(syntax|rules)/', pathNot: '^src/syntax/grammar\\.ts$' },
      to: { path: `${IO}|${packages('execa', 'web-tree-sitter')}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'verdict-is-pure',
      comment: 'Findings, problems and policy in, a verdict out: there is nothing to ask a machine.',
      severity: 'error',
      from: { path: '^src/verdict/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-and-render-do-no-io',
      comment: "render turns one report into text; who writes the text where is the command's business.",
      severity: 'error',
      from: { path: '^src/(model|render)/' },
      to: { path: `${IO}|${packages('execa')}` },
    },
    {
      name: 'cloud-stays-in-its-rooms',
      comment: "The AWS client belongs to aws and the S3 store, GitHub's to github: a laptop's check loads neither.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(aws|github|registry/stores|bin/action)' },
      to: { path: packages('@aws-sdk', '@smithy', '@octokit', '@actions') },
    },
    {
      name: 'no-test-code-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|examples)/' },
    },
    {
      name: 'no-development-packages-in-src',
      comment: 'What src/ imports is bundled and licensed as ours, so it is a dependency and not a development one.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that imports nothing and that nobody imports is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'not-to-what-cannot-be-resolved',
      severity: 'error',
      from: {},
      // A type may come from @types, which only the compiler knows how to find; it says so itself where it does not.
      to: { couldNotResolve: true, preCompilationOnly: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build|\\.cache)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
