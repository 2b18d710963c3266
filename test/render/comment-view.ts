import type { CommentView } from '../../src/render/comment/view.ts';
import type { Report } from '../../src/model/report.ts';

/** A view of `report` in which nothing else is known. */
export function viewOf(report: Report, beside: Partial<CommentView> = {}): CommentView {
  return {
    report,
    standing: { verdict: report.verdict, findings: [] },
    head: 'a'.repeat(40),
    repository: 'octo/skills',
    server: 'https://github.com',
    mode: 'enforce',
    previous: undefined,
    runs: [],
    by: 'app',
    ...beside,
  };
}

/** One in which everything that anybody but us may have written is `text`. */
export function hostileView(report: Report, text: string): CommentView {
  const people = [text, text];
  const skill = {
    name: text,
    approvedBy: people,
    changesRequestedBy: people,
    ignored: [{ login: text, why: text }],
  };
  return viewOf(report, {
    standing: {
      verdict: 'review',
      findings: [{ rule: 'library-full', stage: 'static', severity: 'review', message: text, fix: text }],
      approvals: { required: 3, skills: [skill] },
    },
    head: text,
    repository: text,
    server: text,
    previous: Object.fromEntries(report.skills.map(({ name }) => [name, { capabilities: ['clock'] }])),
    runs: [{ verdict: 'block', head: text, at: text }],
  });
}
