import type * as z from 'zod/mini';
import { comparePython, OLDEST_PYTHON } from '../../model/python.ts';
import { Found, Hello } from '../messages.ts';
import * as problems from '../problems.ts';
import type { NotOpened } from '../sandbox.ts';
import { type Start, WarmProcess } from './start.ts';

/** An interpreter which is supported, warm, and whose walls were verified. */
interface Greeted {
  readonly process: WarmProcess;
  readonly python: string;
}

/** Starts an interpreter and waits for its hello. `unused` ends it by force. */
export async function greet(
  start: Start,
  preload: readonly string[],
  unused?: AbortSignal,
): Promise<Greeted | NotOpened> {
  const process = new WarmProcess(start);
  unused?.addEventListener('abort', () => process.kill(), { once: true });
  const greeted = await firstWords(start, preload, process);
  process.onFrame = () => {};
  if ('problem' in greeted) process.kill();
  return greeted;
}

function firstWords(start: Start, preload: readonly string[], process: WarmProcess) {
  return new Promise<Greeted | NotOpened>((resolve) => {
    let found: string | undefined;
    const missing = (why: string) => finish({ problem: start.missing({ why, code: null, said: '' }) });
    const broken = (why: string) => finish({ problem: problems.sandboxBroken(why) });
    const { hello: patience } = start.patience;
    const timer = setTimeout(() => missing(`no answer within ${patience} ms`), patience);
    const finish = (result: Greeted | NotOpened) => {
      clearTimeout(timer);
      resolve(result);
    };
    void process.ended.then((epitaph) =>
      found === undefined
        ? finish({ problem: start.missing(epitaph), isAbsent: epitaph.isAbsent === true })
        : broken(`Python ${found} ${epitaph.why}`),
    );
    process.onFrame = (body) => {
      if (found === undefined) {
        found = parse(Found, body)?.python;
        if (found === undefined) missing('it does not answer as one');
        else if (comparePython(found, OLDEST_PYTHON) < 0) finish({ problem: start.unsupported(found), isAbsent: true });
      } else {
        const hello = parse(Hello, body);
        if (hello === undefined) broken('its first words are malformed');
        else if (hello.missing.length > 0) finish({ problem: problems.wallMissing(hello.missing) });
        else finish({ process, python: hello.python });
      }
    };
    process.send(JSON.stringify({ preload }));
  });
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, body: Buffer): z.infer<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return undefined;
  }
}
