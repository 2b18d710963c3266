/** What is said of a suite without a test, whether that is read off it or seen when it is to be run. */
export const NO_TESTS = {
  rule: 'no-tests',
  severity: 'block',
  message: 'The suite defines no test.',
  fix: "Add functions named 'test_…' with plain asserts, at the top level.",
} as const;
