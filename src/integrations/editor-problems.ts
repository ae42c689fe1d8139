import { readFileSync } from 'node:fs';
import { previewReportFile } from '../config/folders.ts';
import { describeProblems } from '../model/problems.ts';
import type { Report } from '../content/report.ts';
import { editor } from '../i18n/editor.ts';

/** Answers with what is wrong in the content, as lines of text under a heading; for the development server alone. */
export const GET = (): Response => {
  const { errors, warnings } = JSON.parse(readFileSync(previewReportFile, 'utf8')) as Report;
  // What is wrong in a draft keeps nothing back, and is what its editor is looking for.
  const problems = [...errors, ...warnings.filter(({ isWarning }) => !isWarning)];
  return Response.json({
    count: problems.length,
    heading: editor.report.live(problems.length),
    text: describeProblems(problems),
  });
};
