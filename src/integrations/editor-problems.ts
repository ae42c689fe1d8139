import { readFileSync } from 'node:fs';
import { previewReportFile } from '../config/folders.ts';
import { describeProblems } from '../model/problems.ts';
import type { Report } from '../content/report.ts';
import { editor } from '../i18n/editor.ts';

/**
 * Responds with the problems in the content as JSON: their number, a heading and a text. Only the
 * development server has this route.
 */
export const GET = (): Response => {
  const { errors, warnings } = JSON.parse(readFileSync(previewReportFile, 'utf8')) as Report;
  // The problems of drafts do not stop a build and are among the warnings. Editors must see them.
  const problems = [...errors, ...warnings.filter(({ isWarning }) => !isWarning)];
  return Response.json({
    count: problems.length,
    heading: editor.report.live(problems.length),
    text: describeProblems(problems),
  });
};
