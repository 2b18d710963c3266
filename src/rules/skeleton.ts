/**
 * What a quick reader, or a file system that folds case and composes accents, makes of `name`: names with one skeleton are
 * taken for one another. (After Unicode TS 39, skeletons; here only what names of ASCII letters can do.)
 */
export function skeletonOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[0o]/g, 'o')
    .replaceAll(/[1li|]/g, 'l')
    .replaceAll(/[5s]/g, 's')
    .replaceAll(/[_\-. ]/g, '');
}
