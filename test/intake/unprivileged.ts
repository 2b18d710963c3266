/** The number of the user that owns nothing: `nobody` where there is one. */
const NOBODY = 65_534;

/** Does `act` without root's right to read everything: where the tests run as root, as another user. */
export async function unprivileged<T>(act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
