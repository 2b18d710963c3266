export function pureModules(): string[];
export function collect(python: string): { version: string; text: string };
