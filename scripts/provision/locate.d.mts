/** Where `name` is, or the reason why it is not. Only looks: it is `node scripts/provision/<name>.mjs` that installs. */
export function locate(
  name: 'minio' | 'act' | 'actionlint' | 'arise' | 'zizmor',
): { readonly path: string; readonly reason?: never } | { readonly path?: never; readonly reason: string };
