import { main } from './action/main.ts';
import { exitOnSignals } from './cli/interrupted.ts';

exitOnSignals();
process.exitCode = await main();
