import { parseStory } from '../markdown/processor.ts';
import { digestStory, digestWithoutCheckBoxes } from '../markdown/render/render-story.ts';
import type { TextOptions } from '../markdown/text-file.ts';
import type { FormerStory } from '../model/story-summary.ts';
import type { Story } from '../model/story.ts';

/**
 * Finds what earlier versions of this program made of a text. They kept invisible characters, and
 * omitted check boxes.
 *
 * @param present digest of the story
 * @param original the text with its invisible characters; undefined if it has none
 * @returns undefined if they published the same story
 */
export function findFormerStory(
  story: Story,
  present: string,
  original: string | undefined,
  options: TextOptions,
): FormerStory | undefined {
  const former = original === undefined ? story : parseStory(original, options);
  const digest = former === story ? present : digestStory(former);
  const digests = [digest, digestWithoutCheckBoxes(former)].filter(
    (one): one is string => one !== undefined && one !== present,
  );
  const parts = former.parts.flatMap(({ slug: was, line }) => {
    const now = story.parts.find((part) => part.line === line)?.slug;
    return now !== undefined && now !== was ? [{ was, now }] : [];
  });
  return digests.length > 0 || parts.length > 0 ? { digests, parts } : undefined;
}
