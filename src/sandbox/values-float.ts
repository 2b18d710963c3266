/** `value` as Python's repr spells it: the same shortest digits as JavaScript's, with other ideas about exponents. */
export function spelledFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0.0`;
  const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
  const exponent = Number(power);
  const figures = digits.replace('.', '');
  if (exponent < -4 || exponent >= 16) {
    const fraction = figures.length > 1 ? `.${figures.slice(1)}` : '';
    return `${sign}${figures[0]}${fraction}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${figures}`;
  const whole = figures.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${figures.slice(exponent + 1) || '0'}`;
}
