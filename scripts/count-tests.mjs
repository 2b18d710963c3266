/**
 * node scripts/count-tests.mjs REPORT STATUS: prints "passed failed skipped" of vitest's JSON report.
 *
 * A run that ended badly counts as at least one failure, whatever its report says: no report at all, a test file that
 * could not be loaded, an error outside any test.
 */
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);

function count() {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const having = (...states) => tests.filter((test) => states.includes(test.status)).length;
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const counted = { passed: having('passed'), failed: having('failed') + unloaded.length };
  return { ...counted, skipped: tests.length - counted.passed - having('failed') };
}

function counted() {
  try {
    return count();
  } catch (error) {
    console.error(`no usable test report: ${error.message}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const { passed, failed, skipped } = counted();
const ended = status === '0' && passed + failed + skipped > 0;
console.log(passed, ended ? failed : Math.max(failed, 1), skipped);
