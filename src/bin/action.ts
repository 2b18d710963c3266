import { main } from './action/main.ts';

process.exitCode = await main();
