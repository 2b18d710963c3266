import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Finding } from '../../model/finding.ts';
import { code, heading, item, link, list, ours, paragraph, strong, theirs } from '../nodes.ts';
import type { OfRule } from '../places.ts';
import type { Cut } from '../cut.ts';
import { counted, isAccepted } from './meaning.ts';
import { missingApprovals } from './missing-approvals.ts';
import type { Approvals, CommentView, SkillApprovals } from './view.ts';

/** More skills, people or findings than these are only counted. */
const MOST = { skills: 30, people: 5, beside: 20 };
const LONGEST_LOGIN = 60;

/** Why an approval does not count. */
const WHY: Readonly<Record<string, string>> = {
  bot: 'is no human',
  author: 'opened this pull request',
  pusher: 'pushed to this pull request',
  committer: 'has commits in this pull request',
  'no-write-access': 'has no write access',
  'unknown-involved': 'may have had a part in it, which cannot be told',
  'other-bytes': 'approved of other bytes than these',
};

/** What a human is asked: what they accept by approving, what stands beside the report, and whose approval is missing. */
export function decisions(view: CommentView, { report }: Cut, addressOf: OfRule): RootContent[] {
  const { standing } = view;
  const ofSkills = report.skills.flatMap(({ name, findings }) =>
    asked(findings).map((each) => question(each, addressOf, name)),
  );
  const ofChange = asked(report.findings).map((each) => question(each, addressOf));
  const beside = standing.findings.slice(0, MOST.beside).map((each) => question(each, addressOf));
  const more = standing.findings.length - beside.length;
  const questions = [...beside, ...ofChange, ...ofSkills];
  const approvals = standing.verdict === 'block' ? [] : approvalsOf(standing.approvals);
  if (questions.length + approvals.length === 0) return [];
  return [
    heading(3, ours(isAccepted(view) ? 'What was accepted' : 'What a human must decide')),
    ...(questions.length === 0 ? [] : [paragraph(ours(introduction(view)))]),
    ...list(questions),
    ...(more > 0
      ? [
          paragraph(
            ours(`${counted(more, 'further finding')} of the proposal ${more === 1 ? 'is' : 'are'} not listed.`),
          ),
        ]
      : []),
    ...approvals,
  ];
}

function introduction(view: CommentView): string {
  if (isAccepted(view)) return 'Whoever approved said yes to this:';
  if (view.standing.verdict === 'block') return 'Once nothing blocks it any more, this is left to accept or to refuse:';
  return 'To approve is to accept all of this. To refuse any of it, request changes.';
}

function asked(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'review');
}

function question({ rule, message, severity }: Finding, addressOf: OfRule, skill?: string): ListItem {
  return item([
    ...(skill === undefined ? [] : [strong(code(skill)), ours(': ')]),
    ...(severity === 'block' ? [strong(ours('block')), ours(' ')] : []),
    ...theirs(message),
    ours(' — '),
    link(addressOf(rule), code(rule)),
  ]);
}

function approvalsOf(approvals: Approvals | undefined): RootContent[] {
  const missing = missingApprovals(approvals);
  if (approvals === undefined || missing.length === 0) return [];
  const shown = missing.slice(0, MOST.skills);
  const more = missing.length - shown.length;
  return [
    paragraph(
      strong(ours('Approvals')),
      ours(
        `: ${approvals.required} a skill, of humans with write access who had no part in it, and nobody who asks for changes.`,
      ),
    ),
    ...list(shown.map((each) => item(missingOf(each, approvals.required)))),
    ...(more > 0 ? [paragraph(ours(`Approvals of ${counted(more, 'further skill')} are missing.`))] : []),
  ];
}

function missingOf(
  { name, approvedBy, changesRequestedBy, ignored }: SkillApprovals,
  required: number,
): PhrasingContent[] {
  const count = Math.max(0, required - new Set(approvedBy).size);
  const refused = ignored
    .slice(0, MOST.people)
    .flatMap(({ login, why }, at) => [
      ours(at === 0 ? '. Not counted: ' : ', '),
      code(login, LONGEST_LOGIN),
      ours(' '),
      ...(Object.hasOwn(WHY, why) ? [ours(WHY[why] ?? '')] : theirs(why)),
    ]);
  return [
    code(name),
    ours(count === 0 ? ': approved often enough' : `: ${counted(count, 'more approval')} needed`),
    ...people('. Approved by ', approvedBy),
    ...people('. Changes requested by ', changesRequestedBy),
    ...refused,
    ...(ignored.length > MOST.people ? [ours(` and ${ignored.length - MOST.people} more`)] : []),
  ];
}

function people(before: string, logins: readonly string[]): PhrasingContent[] {
  const shown = logins.slice(0, MOST.people);
  const named = shown.flatMap((login, at) => [ours(at === 0 ? before : ', '), code(login, LONGEST_LOGIN)]);
  return [...named, ...(logins.length > shown.length ? [ours(` and ${logins.length - shown.length} more`)] : [])];
}
