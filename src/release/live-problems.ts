import { liveNewsroom } from './live.ts';
import { describeProblems } from '../model/problems.ts';
import { editor } from '../words/editor.ts';

/** What is wrong in the content now, as lines of text under a heading; for the development server alone. */
export const GET = async (): Promise<Response> => {
  const { problems } = await liveNewsroom();
  return Response.json({
    count: problems.length,
    heading: editor.report.live(problems.length),
    text: describeProblems(problems),
  });
};
