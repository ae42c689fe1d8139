import { readFileSync } from 'node:fs';
import { previewReportFile } from '../config/folders.ts';
import { describeProblems } from '../model/problems.ts';
import type { Report } from '../content/report.ts';
import { editor } from '../i18n/editor.ts';

/**
 * Responds with the problems in the content, as text with a heading. Only the development server
 * uses it.
 */
export const GET = (): Response => {
  const { errors, warnings } = JSON.parse(readFileSync(previewReportFile, 'utf8')) as Report;
  // A problem in a draft does not stop a build, but its editor wants to see it.
  const problems = [...errors, ...warnings.filter(({ isWarning }) => !isWarning)];
  return Response.json({
    count: problems.length,
    heading: editor.report.live(problems.length),
    text: describeProblems(problems),
  });
};
