import { AssayError, EXIT_OF } from '../../model/error.ts';
import { missingRight } from '../../model/runtime-right.ts';
import { VERSION } from '../../model/version.ts';
import { COMMANDS } from './commands.ts';
import { progressLine, write } from './console.ts';
import { EXIT } from './exit.ts';
import { renderError } from './failure.ts';
import { nearestOf } from '../../model/nearest.ts';
import { parseFlags } from './flags.ts';
import { commandHelp, overview } from './help.ts';

/** Runs the command line `args` (without interpreter and script) and answers with the exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    const asked = ['--help', '-h', 'help'].includes(name ?? '') && COMMANDS.find((each) => each.name === rest[0]);
    if (asked) {
      write(commandHelp(asked));
      return EXIT.holds;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      write(overview(COMMANDS));
      return name === undefined ? EXIT.usage : EXIT.holds;
    }
    if (name === '--version') {
      write(`${VERSION}\n`);
      return EXIT.holds;
    }
    const command = COMMANDS.find((each) => each.name === name);
    if (command === undefined) throw unknownCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      write(commandHelp(command));
      return EXIT.holds;
    }
    return await command.run(parseFlags(rest, command.flags), { progress: progressLine });
  } catch (error) {
    return failed(error, args);
  }
}

function unknownCommand(name: string): AssayError {
  const nearest = nearestOf(
    name,
    COMMANDS.map((each) => each.name),
  );
  return new AssayError('unknown-command', `there is no command '${name}'`, {
    where: 'assay',
    fix: nearest === undefined ? 'see assay --help' : `did you mean '${nearest}'?`,
  });
}

/** A usage error is the caller's; everything else is ours, so nothing was found out. Neither shows a stack trace. */
function failed(error: unknown, args: readonly string[]): number {
  const asJson = args.some(
    (arg, index) => arg === '--format=json' || (arg === 'json' && args[index - 1] === '--format'),
  );
  const known = error instanceof AssayError;
  const shown = known
    ? error
    : (missingRight(error) ??
      new AssayError('internal', 'something failed that should not', {
        where: 'assay',
        fix: 'report it, with the command that you ran',
        cause: error,
      }));
  tell(shown, asJson && shown.code !== 'output-failed');
  return EXIT_OF[shown.code];
}

/** Where standard output takes no document either, the error is still told, and stays what it was. */
function tell(error: AssayError, asJson: boolean): void {
  const { stdout, stderr } = renderError(error, { asJson });
  try {
    write(stdout);
    write(stderr, 'stderr');
  } catch {
    write(renderError(error, { asJson: false }).stderr, 'stderr');
  }
}
