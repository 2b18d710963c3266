import { describe } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.ts';

describe('the store in memory, with versions', () => storeContract(async () => memoryStore(), 300));
describe('the store in memory, without', () => storeContract(async () => memoryStore({ keepsVersions: false }), 300));
