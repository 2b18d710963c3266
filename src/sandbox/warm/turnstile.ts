/** Lets `width` tasks through at a time, the others in the order in which they came. So the clock of none starts while it waits. */
export function turnstile(width: number) {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async function through<T>(task: () => Promise<T>): Promise<T> {
    if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside--;
    }
  };
}
