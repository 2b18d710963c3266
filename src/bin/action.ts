import { main } from './action/main.ts';
import { endOnInterrupt } from './cli/interrupt.ts';

endOnInterrupt();
process.exitCode = await main();
