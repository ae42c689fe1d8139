import { liveNewsroom } from './live.ts';
import { describeProblems } from '../model/problems.ts';
import { editor } from '../words/editor.ts';

/** What is wrong in the content now, as lines of text under a heading; for the development server alone. */
export const GET = async (): Promise<Response> => {
  const { problems: found, warnings } = await liveNewsroom();
  // What is wrong in a draft keeps nothing back, and is what its editor is looking for.
  const problems = [...found, ...warnings.filter(({ isWarning }) => !isWarning)];
  return Response.json({
    count: problems.length,
    heading: editor.report.live(problems.length),
    text: describeProblems(problems),
  });
};
