const USUAL = 30;
const MOST = 100;

/** The part of a list that `query` asks for, and the header by which a client finds the others. */
export function page<Item>(
  list: readonly Item[],
  url: URL,
): { readonly items: readonly Item[]; readonly headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page') ?? USUAL), 1), MOST);
  const current = Math.max(Number(url.searchParams.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(list.length / size), 1);
  const link = (rel: string, to: number) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link('prev', current - 1)] : []),
    ...(current < last ? [link('next', current + 1), link('last', last)] : []),
    ...(current > 1 ? [link('first', 1)] : []),
  ];
  return {
    items: list.slice((current - 1) * size, current * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
