import type { Arguments } from './arguments.ts';
import type { Signature } from './signature.ts';

/** Whether a function of this signature can be called so at all. */
export function mayTake({ parameters }: Signature, { args, kwargs }: Arguments): boolean {
  const has = (passing: 'places' | 'names') => parameters.some((each) => each.passing === passing);
  const places = parameters.filter(({ passing }) => passing === 'place');
  const left = [...places.slice(args.length), ...parameters.filter(({ passing }) => passing === 'name')];
  return (
    (args.length <= places.length || has('places')) &&
    left.every(({ name, isOptional }) => isOptional || Object.hasOwn(kwargs, name)) &&
    (has('names') || Object.keys(kwargs).every((key) => left.some(({ name }) => name === key)))
  );
}
