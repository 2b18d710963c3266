// Plain data as TypeScript, laid out as the formatter would.

const KEY = /^[A-Za-z_$][\w$]*$/;
const quoted = (text) =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const key = (name) => (KEY.test(name) ? name : quoted(name));

/** `value` as source, at `indent`, after `before` characters on its line. */
export function source(value, indent, before) {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  const flat = Array.isArray(value)
    ? `[${value.map((each) => source(each, '', 0)).join(', ')}]`
    : `{ ${Object.entries(value)
        .map(([name, each]) => `${key(name)}: ${source(each, '', 0)}`)
        .join(', ')} }`;
  if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (before + flat.length + 1 <= 120) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => `${deeper}${source(each, deeper, deeper.length)},`)
    : Object.entries(value).map(([name, each]) => {
        const start = `${deeper}${key(name)}: `;
        const text = source(each, deeper, start.length);
        // The formatter puts a long string on a line of its own, or not; a template it leaves where it is.
        if (typeof each === 'string' && start.length + text.length + 1 > 120)
          return `${start}\`${each.replaceAll('`', '\\`')}\`,`;
        return `${start}${text},`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}
