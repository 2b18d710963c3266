import { exitOnSignals } from './cli/interrupted.ts';
import { main } from './cli/main.ts';

exitOnSignals();
process.exitCode = await main(process.argv.slice(2));
