import { endOnInterrupt } from './cli/interrupt.ts';
import { main } from './cli/main.ts';

endOnInterrupt();
process.exitCode = await main(process.argv.slice(2));
