/**
 * One line to the step's log. The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
 * (actions/runner, ActionCommand.cs), so neither can be in what we print.
 */
export function say(line: string): void {
  process.stderr.write(`${line.trimEnd().replace(/:(?=:)|#(?=#\[)/g, '$&\u200b')}\n`);
}
