import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand, rulesCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { keyCommand } from './commands/key.ts';
import { publishCommand } from './commands/publish.ts';
import { pullCommand } from './commands/pull.ts';
import { registryCommand } from './commands/registry.ts';
import { replayCommand } from './commands/replay.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { searchCommand } from './commands/search.ts';
import { verifyCommand } from './commands/verify.ts';
import { withdrawCommands } from './commands/withdraw.ts';

/** Every command, in the order in which the overview shows them. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  initCommand,
  replayCommand,
  publishCommand,
  pullCommand,
  searchCommand,
  verifyCommand,
  ...withdrawCommands,
  registryCommand,
  keyCommand,
  explainCommand,
  rulesCommand,
  sandboxCommand,
];
