/** Where a file stands that is delivered beside our code: the same relation in the sources and in the bundle. */
export const beside = (file: string): URL => new URL(file, import.meta.url);
