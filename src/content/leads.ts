import { findNamedFigure, listFigureNames, isFirstBlock } from '../markdown/render/lead.ts';
import { getOpeningText } from '../markdown/render/opening.ts';
import { getCalendarDay } from '../model/dates.ts';
import type { FileProblem } from '../model/problems.ts';
import type { FrontMatter } from '../model/schema.ts';
import type { Story } from '../model/story.ts';
import { suggest } from '../model/suggestion.ts';
import { editor } from '../i18n/editor.ts';

const { lead: remarks } = editor;

/** What is wrong with the figure that an article's head says stands for the story. */
export function checkLead({ lead }: Partial<FrontMatter>, story: Story): FileProblem[] {
  if (lead === undefined) return [];
  const figure = findNamedFigure(lead, story);
  const names = listFigureNames(story);
  if (!figure)
    return [
      {
        field: 'lead',
        message: remarks.unknown(lead),
        hint: names.length > 0 ? suggest(lead, names) : remarks.none,
      },
    ];
  return isFirstBlock(figure, story) ? [] : [{ field: 'lead', ...remarks.misplaced }];
}

/** What is wrong with the first paragraph: a reading view and a copied text carry the day of what happened there alone. */
export function checkOpening({ happened }: Partial<FrontMatter>, { lead }: Story): FileProblem[] {
  if (happened === undefined) return [];
  const day = getCalendarDay(happened);
  return getOpeningText(lead).includes(day)
    ? []
    : [{ field: 'happened', ...editor.dates.happenedUnnamed(day) }];
}
