import { BUILTINS, KEYWORDS, STDLIB_MODULES } from '../syntax/python-names.ts';

/** Files that Python, its tools or a package load by themselves, and what a test runner takes for its own. */
const LOADED_UNASKED = new Set(
  'conftest sitecustomize usercustomize setup __init__ __main__ __pycache__ test tests pytest'.split(' '),
);

/** Names that are devices on Windows, whatever their ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICES = /^(?:con|nul|aux|prn|conin\$|conout\$|clock\$|com\d|lpt\d)$/;

/** What `name` already is, so that no skill can be called so: a sentence's end, or undefined. */
export function reservedAs(name: string): string | undefined {
  if (KEYWORDS.has(name)) return 'a keyword of Python';
  if (STDLIB_MODULES.has(name)) return 'a module of the standard library';
  if (BUILTINS.has(name)) return 'a builtin of Python';
  if (LOADED_UNASKED.has(name)) return 'a name that Python or its tools look for by themselves';
  if (DEVICES.test(name)) return 'a device on Windows';
  return undefined;
}
