import { actionsAnswers } from './answers/actions.ts';
import { appAnswers } from './answers/apps.ts';
import { artifactAnswers } from './answers/artifacts.ts';
import { checkAnswers } from './answers/checks.ts';
import { commentAnswers } from './answers/comments.ts';
import { commitAnswers } from './answers/commits.ts';
import { gitDataAnswers } from './answers/git-data.ts';
import { peopleAnswers } from './answers/people.ts';
import { pullAnswers } from './answers/pulls.ts';
import { repositoryAnswers } from './answers/repository.ts';
import type { Answers } from './call.ts';
import { type Contract, loadContract } from './contract/contract.ts';

/** Every endpoint that the stand-in has, by the name of its operation in the platform's description. */
export const ANSWERS: Answers = {
  ...repositoryAnswers,
  ...gitDataAnswers,
  ...commitAnswers,
  ...pullAnswers,
  ...peopleAnswers,
  ...commentAnswers,
  ...checkAnswers,
  ...actionsAnswers,
  ...artifactAnswers,
  ...appAnswers,
};

let loaded: Contract | undefined;

/** What the description says of these endpoints; read at the first request, because it is long. */
export function contract(): Contract {
  loaded ??= loadContract(Object.keys(ANSWERS));
  return loaded;
}
