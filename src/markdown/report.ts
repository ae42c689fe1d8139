import type { VFile } from 'vfile';
import type { Problem } from '../model/problems.ts';

type TextProblem = Omit<Problem, 'file'>;

/** Tells the editor of something that the pipeline found; the loader gathers it with all other problems. */
export function report(file: VFile, problem: TextProblem): void {
  const data = (file.data.astro ??= { frontmatter: {} }) as {
    frontmatter?: Record<string, unknown>;
  };
  const frontmatter = (data.frontmatter ??= {});
  ((frontmatter['problems'] ??= []) as TextProblem[]).push(problem);
}

/** What the pipeline reported while it rendered a text, from the metadata that came with the HTML. */
export function reported(
  metadata: { frontmatter?: Record<string, unknown> } | undefined,
): TextProblem[] {
  return (metadata?.frontmatter?.['problems'] ?? []) as TextProblem[];
}
