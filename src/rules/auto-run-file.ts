import type { ChangeRule } from './rule.ts';

/** What Python, pytest, pip and git hooks read or run by themselves wherever they find it. */
const AUTO_RUN =
  /(?:^|\/)(?:(?:conftest|sitecustomize|usercustomize)(?:\/__init__)?\.py|\.?pytest\.ini|\.?pytest\.toml|pyvenv\.cfg|tox\.ini|setup\.cfg|setup\.py|pyproject\.toml|noxfile\.py|\.pythonrc|.*\.pth|.*\.py[co]|.*\.so|.*\.pyd)$/i;

export const rule: ChangeRule = {
  id: 'auto-run-file',
  on: 'change',
  severity: 'review',
  summary: 'A proposal of skills that also brings a file which tools run or obey by themselves.',
  catalogue: [14, 15, 104, 137],
  *check({ folder, skills, paths }) {
    if (skills.length === 0) return;
    for (const path of paths) {
      if (path.startsWith(`${folder}/`) || !AUTO_RUN.test(path)) continue;
      yield {
        message: `The proposal also changes '${path}', which tools load by themselves.`,
        fix: 'Propose it apart from any skill.',
      };
    }
  },
};
