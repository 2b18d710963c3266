import type { Value } from '../../sandbox/values.ts';
import { bool, float, int, sequence, str } from './values.ts';

/** The longest text, list or number that is worked out. */
const LONGEST = 100_000;

/** `left operator right` as Python works it out, for what literals are combined with in tests. */
export function arithmetic(operator: string, left: Value, right: Value): Value | undefined {
  if (operator === '+' && left.type === 'str' && right.type === 'str') return str(left.value + right.value);
  if (operator === '+' && left.type === 'list' && right.type === 'list')
    return sequence('list', [...left.items, ...right.items]);
  if (operator === '%' && left.type === 'str') return formatted(left.value, right);
  if (operator === '*') {
    const repeated = repeat(left, right) ?? repeat(right, left);
    if (repeated !== undefined) return repeated;
  }
  const [a, b] = [whole(left), whole(right)];
  if (a !== undefined && b !== undefined) return integers(operator, a, b);
  const [x, y] = [numeric(left), numeric(right)];
  return x === undefined || y === undefined ? undefined : floats(operator, x, y);
}

/** `"q%d" % 3`, `"%s-%02d" % ("a", 7)`: what tests number their texts with. */
function formatted(pattern: string, given: Value): Value | undefined {
  const values = given.type === 'tuple' ? given.items : [given];
  let at = 0;
  let isKnown = true;
  const text = pattern.replace(/%(?:%|(0?)(\d{0,2})([ds])|.?)/g, (whole, zero: string, width: string, kind: string) => {
    if (whole === '%%') return '%';
    const value = values[at++];
    if (value?.type === 'int' && kind !== undefined) {
      const sign = value.value < 0n ? '-' : '';
      const digits = String(value.value).replace('-', '');
      return zero === '0'
        ? sign + digits.padStart(Number(width) - sign.length, '0')
        : (sign + digits).padStart(Number(width));
    }
    if (value?.type === 'str' && kind === 's') return value.value.padStart(Number(width));
    isKnown = false;
    return '';
  });
  return isKnown && at === values.length ? str(text) : undefined;
}

function repeat(what: Value, times: Value): Value | undefined {
  if (times.type !== 'int') return undefined;
  const count = Number(times.value < 0n ? 0n : times.value);
  if (what.type === 'str') return what.value.length * count > LONGEST ? undefined : str(what.value.repeat(count));
  if (what.type !== 'list' && what.type !== 'tuple') return undefined;
  if (what.items.length * count > LONGEST) return undefined;
  return sequence(what.type, Array.from({ length: count }, () => what.items).flat());
}

function whole(value: Value): bigint | undefined {
  if (value.type === 'int') return value.value;
  return value.type === 'bool' ? BigInt(value.value) : undefined;
}

function numeric(value: Value): number | undefined {
  return value.type === 'float' ? value.value : value.type === 'int' ? Number(value.value) : undefined;
}

function integers(operator: string, a: bigint, b: bigint): Value | undefined {
  switch (operator) {
    case '+':
      return int(a + b);
    case '-':
      return int(a - b);
    case '*':
      return int(a * b);
    case '/':
      return b === 0n ? undefined : float(Number(a) / Number(b));
    case '**':
      return b >= 0n && b <= 4096n ? int(a ** b) : undefined;
    case '//':
    case '%': {
      if (b === 0n) return undefined;
      const rest = ((a % b) + b) % b;
      return int(operator === '%' ? rest : (a - rest) / b);
    }
    case '<<':
      return b >= 0n && b <= 4096n ? int(a << b) : undefined;
    case '==':
      return bool(a === b);
    default:
      return undefined;
  }
}

function floats(operator: string, x: number, y: number): Value | undefined {
  switch (operator) {
    case '+':
      return float(x + y);
    case '-':
      // What stands for a sign: 0 - 0.0 would be 0.0, and -0.0 was meant.
      return float(x === 0 ? -y : x - y);
    case '*':
      return float(x * y);
    case '/':
      return y === 0 ? undefined : float(x / y);
    default:
      return undefined;
  }
}
