import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { provisioned } from './provisioned.ts';

const python = provisioned('arise');
const driver = fileURLToPath(new URL('arise_client.py', import.meta.url));

/** The probe of the need `arise`. */
export const ariseIsHere = python.probe;

/** What ARISE's Skill and RegistryEntry both have; the rest of their plain fields is there too. */
export interface AriseSkill {
  readonly name: string;
  readonly description: string;
  readonly implementation: string;
  readonly test_suite: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export interface Arise {
  /** The skill as ARISE understands it; the newest version in the index unless one is named. */
  readonly pull: (name: string, version?: number) => Promise<AriseSkill>;
  /** Pulls the skill and calls its function the way ARISE does, with JSON arguments and a JSON result. */
  readonly run: (name: string, args: readonly unknown[], version?: number) => Promise<unknown>;
  /** ARISE's keyword search. It takes any failure to read, bad credentials too, for an empty library. */
  readonly search: (query: string, options?: { tags?: string[]; limit?: number }) => Promise<AriseSkill[]>;
  /** Skill → its versions, as its index says. */
  readonly index: () => Promise<{ readonly [name: string]: readonly number[] }>;
  /** What its S3 skill store says is active, and the manifest's version. Of a skill that it cannot read it says nothing. */
  readonly active: () => Promise<{ readonly version: number; readonly skills: readonly AriseSkill[] }>;
}

/** ARISE's client said no: `message` starts with the name of the Python exception. */
export class AriseError extends Error {}

/** ARISE's own client on a registry in S3, each question in a Python process of its own. */
export function arise(options: {
  readonly endpoint: string;
  readonly bucket: string;
  /** ARISE's default is `arise-registry`. */
  readonly prefix?: string;
  readonly region?: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Whether a pull rewrites the entry with a higher download counter, as ARISE's does where it may. */
  readonly counts?: boolean;
}): Arise {
  const { endpoint, bucket, prefix = 'arise-registry', region = 'us-east-1', credentials, counts = false } = options;
  const ask = async (question: object): Promise<unknown> => {
    const { stdout } = await execa(python.path(), ['-I', driver], {
      input: JSON.stringify({ bucket, prefix, region, counts, ...question }),
      timeout: 30_000,
      extendEnv: false,
      env: {
        AWS_ENDPOINT_URL_S3: endpoint,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        ...(credentials.sessionToken !== undefined && { AWS_SESSION_TOKEN: credentials.sessionToken }),
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    });
    const said = JSON.parse(stdout) as { value: unknown } | { error: { type: string; message: string } };
    if ('error' in said) throw new AriseError(`${said.error.type}: ${said.error.message}`);
    return said.value;
  };
  return {
    pull: async (name, version) => (await ask({ ask: 'pull', name, version })) as AriseSkill,
    run: (name, args, version) => ask({ ask: 'run', name, args, version }),
    index: async () => (await ask({ ask: 'index' })) as Awaited<ReturnType<Arise['index']>>,
    active: async () => (await ask({ ask: 'active' })) as Awaited<ReturnType<Arise['active']>>,
    search: async (query, more = {}) => (await ask({ ask: 'search', query, ...more })) as AriseSkill[],
  };
}
