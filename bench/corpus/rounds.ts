/** As few groups as possible, of at most `most` each, in which every name is there once: one check takes no name twice. */
export function roundsOf<Skill extends { readonly name: string }>(
  skills: readonly Skill[],
  most = Number.POSITIVE_INFINITY,
): Skill[][] {
  const rounds: Skill[][] = [];
  for (const skill of skills) {
    const free = rounds.find((round) => round.length < most && round.every(({ name }) => name !== skill.name));
    if (free === undefined) rounds.push([skill]);
    else free.push(skill);
  }
  return rounds;
}
