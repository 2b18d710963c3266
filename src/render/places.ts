/** The directory of the skill `name`, as a reader can open it; in a report it is only its own name. */
export type DirectoryOf = (name: string) => string;

/** What is known of a rule beside its name: its page, or where that stands. */
export type OfRule = (rule: string) => string | undefined;

/** Where nobody knows where the skills lie: the path that the report has. */
export const byName: DirectoryOf = (name) => name;

/** A directory and what stands in it, without the parts that lead nowhere. */
export function inDirectory(directory: string, file: string | undefined): string {
  const whole = [directory, ...(file === undefined ? [] : [file])].join('/').replace(/^(?:\.\/)+(?=.)/, '');
  return whole.replace(/\/\.$/, '');
}
