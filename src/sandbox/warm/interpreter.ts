import { channel } from 'node:diagnostics_channel';
import { Done } from '../messages.ts';
import type { Plan } from '../plan.ts';
import { payloadsOf } from '../seats.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { WarmProcess } from './start.ts';

/**
 * Told of each plan and how its children ended, CPU time and all, for whoever measures. It is no part of an outcome, so
 * that nothing can be decided by it.
 */
const ends = channel('skill-assay:run');

/** How long the warm interpreter may take to end a run that it was asked to end, before it is ended itself. */
const GRACE = 2000;

/** A run's end as the warm interpreter told it; or `lost`, when it ended before it could tell; `overdue`: because of this run. */
type Told = { readonly done: Done } | { readonly lost: string; readonly overdue: boolean };

/** A warm interpreter at work: plans go in, the ends of their runs come out, in any order. */
export class Interpreter {
  readonly #process: WarmProcess;
  readonly #waiting = new Map<number, (told: Told) => void>();
  #runs = 0;
  #ended: string | undefined;

  constructor(process: WarmProcess) {
    this.#process = process;
    process.onFrame = (body) => this.#tell(body);
    void process.ended.then(({ why }) => {
      this.#ended = why;
      for (const tell of this.#waiting.values()) tell({ lost: why, overdue: false });
      this.#waiting.clear();
    });
  }

  /** Why it has ended; undefined while it works. */
  get ended(): string | undefined {
    return this.#ended;
  }

  /** Runs `plan`, and ends it when its time on our own clock is over. Throws RangeError for a plan that no frame can hold. */
  async run(plan: Plan): Promise<Told> {
    if (this.#ended !== undefined) return { lost: this.#ended, overdue: false };
    const run = ++this.#runs;
    const { cpu, wall: patience, memory, output } = plan.limits;
    const payloads = payloadsOf(plan);
    const order = {
      kind: 'run',
      run,
      seats: payloads.length,
      limits: { cpu, memory, output },
      world: surroundingsOf(plan),
    };
    this.#process.send(JSON.stringify(order), ...payloads);
    let grace: NodeJS.Timeout | undefined;
    const wall = setTimeout(() => {
      this.#process.send(JSON.stringify({ kind: 'stop', run }));
      grace = setTimeout(() => this.#process.kill(), GRACE);
    }, patience);
    const told = await new Promise<Told>((resolve) => this.#waiting.set(run, resolve));
    clearTimeout(wall);
    clearTimeout(grace);
    if ('done' in told && ends.hasSubscribers) ends.publish({ plan, done: told.done });
    return 'lost' in told ? { ...told, overdue: grace !== undefined } : told;
  }

  close(): Promise<void> {
    return this.#process.close();
  }

  #tell(body: Buffer): void {
    const done = Done.parse(JSON.parse(body.toString('utf8')));
    this.#waiting.get(done.run)?.({ done });
    this.#waiting.delete(done.run);
  }
}
