import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Profiler, Session } from 'node:inspector';
import type { Backend } from '../../src/sandbox/backend.ts';
import type { Done } from '../../src/sandbox/messages.ts';
import type { Plan } from '../../src/sandbox/plan.ts';

/** Sums by what they are of. */
export type Shares = Map<string, { milliseconds: number; count: number }>;

/** Where the time goes: in walled children by the trial that asked, and in this process by the folder that works. */
export class Profile {
  readonly children: Shares = new Map();
  readonly node: Shares = new Map();
  readonly #session = new Session();
  readonly #askers = new WeakMap<Plan, string>();
  readonly #hear = (message: unknown): void => {
    const { plan, done } = message as { readonly plan: Plan; readonly done: Done };
    const cpu = done.seats.reduce((total, seat) => total + seat.cpu, 0);
    add(this.children, this.#askers.get(plan) ?? plan.role, cpu, done.seats.length);
  };

  /** `backend`, whose plans are noted with who asks for them. */
  noting(backend: Backend): Backend {
    const room = async () => {
      const opened = await backend.room();
      if ('problem' in opened) return opened;
      const { sandbox } = opened;
      const run = (plan: Plan) => {
        this.#askers.set(plan, `${asker()} (${plan.role})`);
        return sandbox.run(plan);
      };
      return { sandbox: { ...sandbox, run } };
    };
    return { ...backend, room };
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    subscribe('skill-assay:run', this.#hear);
    this.#session.connect();
    await this.#post('Profiler.enable');
    await this.#post('Profiler.setSamplingInterval', { interval: 500 });
    await this.#post('Profiler.start');
    try {
      return await work();
    } finally {
      const { profile } = (await this.#post('Profiler.stop')) as { profile: Profiler.Profile };
      this.#session.disconnect();
      unsubscribe('skill-assay:run', this.#hear);
      addSamples(this.node, profile);
    }
  }

  #post(method: string, parameters: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) =>
      this.#session.post(method, parameters, (error, result) => (error ? reject(error) : resolve(result))),
    );
  }
}

function add(shares: Shares, key: string, milliseconds: number, count: number): void {
  const share = shares.get(key) ?? { milliseconds: 0, count: 0 };
  shares.set(key, { milliseconds: share.milliseconds + milliseconds, count: share.count + count });
}

const TRIAL = /src\/trials\/([\w/-]+)\.[jt]s/g;

/** The file in src/trials that begins the chain of calls and awaits which led here, and the one that ends it. */
function asker(): string {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const files = [...(new Error().stack ?? '').matchAll(TRIAL)].map(([, file]) => file ?? '');
  Error.stackTraceLimit = before;
  // All of them are begun in these, and all that they ask passes through.
  const trials = files.filter((file) => file !== 'adversarial' && file !== 'sandbox' && file !== 'calling');
  const [innermost = 'adversarial', outermost = innermost] = [trials[0], trials.at(-1)];
  return outermost === innermost ? innermost : `${outermost} > ${innermost}`;
}

/** Each sample counts for the innermost frame of ours; what it was busy with there may be a package's code or Node's. */
function addSamples(shares: Shares, { nodes, samples = [], timeDeltas = [] }: Profiler.Profile): void {
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = new Map(nodes.map(({ id }) => [id, labelOf(id, byId, parents)]));
  for (const [at, id] of samples.entries()) {
    const label = labels.get(id);
    if (label !== undefined) add(shares, label, (timeDeltas[at] ?? 0) / 1000, 1);
  }
}

function labelOf(
  leaf: number,
  nodes: ReadonlyMap<number, Profiler.ProfileNode>,
  parents: ReadonlyMap<number, number>,
): string | undefined {
  const { functionName, url } = frameOf(nodes, leaf);
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const work = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? (/^(?:node:|$)/.test(url) ? 'node' : undefined);
  for (let id: number | undefined = leaf; id !== undefined; id = parents.get(id)) {
    const folder = /\/src\/(.+)\/[^/]+$/.exec(frameOf(nodes, id).url)?.[1];
    if (folder !== undefined && !frameOf(nodes, id).url.includes('node_modules'))
      return work === undefined ? folder : `${folder} (in ${work})`;
  }
  return work === undefined ? 'bench' : `no code of ours (${work})`;
}

const frameOf = (nodes: ReadonlyMap<number, Profiler.ProfileNode>, id: number) =>
  nodes.get(id)?.callFrame ?? { functionName: '', url: '' };
