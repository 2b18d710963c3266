import type { Operator } from './mutant.ts';
import { arithmetic, augmentedAssignment, removeSign } from './operators/arithmetic.ts';
import { swapArguments, swapCall } from './operators/calls.ts';
import { boundary, negateComparison } from './operators/comparisons.ts';
import { negateCondition, removeNot, swapBoolean } from './operators/conditions.ts';
import { defaultArgument, number, truth } from './operators/constants.ts';
import { container, slice } from './operators/containers.ts';
import { exceptionType } from './operators/exceptions.ts';
import { loopControl, removeStatement, returnValue } from './operators/statements.ts';
import { string } from './operators/strings.ts';

/** Every operator. Those come first whose survivors tell a reviewer most: a wrong condition before a wrong text. */
export const OPERATORS: readonly Operator[] = [
  boundary,
  negateComparison,
  negateCondition,
  swapBoolean,
  removeNot,
  arithmetic,
  augmentedAssignment,
  returnValue,
  removeStatement,
  loopControl,
  swapArguments,
  swapCall,
  slice,
  exceptionType,
  removeSign,
  truth,
  container,
  number,
  defaultArgument,
  string,
];
