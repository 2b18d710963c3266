import type { Coverage } from '../../sandbox/coverage.ts';
import type { Sandbox } from '../sandbox.ts';
import { wasGiven } from '../answered.ts';
import type { Input } from '../inputs/inputs.ts';
import { type Subject, tightened, type Trying } from '../subject.ts';
import { type Taken, taking } from './taking.ts';

/** What the inputs of a trying take, in the decisions that `told` names: asked once, and only if anybody wants to know. */
export type Corpus = () => Promise<readonly Taken<Input>[]>;

export function corpusOf(sandbox: Sandbox, subject: Subject, { tried, code, steps }: Trying, told: Coverage): Corpus {
  let asked: ReturnType<Corpus> | undefined;
  return () => {
    const inputs = tried.filter(({ answer }) => wasGiven(answer)).map(({ input }) => input);
    asked ??= taking({ sandbox, code, limits: tightened(subject.limits), steps, known: told }, inputs);
    return asked;
  };
}
