import { findNamedFigure, listFigureNames, isFirstBlock } from '../markdown/render/lead.ts';
import { getOpeningText } from '../markdown/render/opening.ts';
import { getCalendarDay } from '../model/dates.ts';
import type { FileProblem } from '../model/problems.ts';
import type { FrontMatter } from '../model/schema.ts';
import type { Story } from '../model/story.ts';
import { suggest } from '../model/suggestion.ts';
import { editor } from '../i18n/editor.ts';

const { lead: remarks } = editor;

/** Checks that the figure named by `lead` exists and directly follows the first paragraph. */
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

/**
 * Checks that the first paragraph names the day in `happened`. A reader view and copied text show
 * that day nowhere else.
 */
export function checkOpening({ happened }: Partial<FrontMatter>, { lead }: Story): FileProblem[] {
  if (happened === undefined) return [];
  const day = getCalendarDay(happened);
  return getOpeningText(lead).includes(day)
    ? []
    : [{ field: 'happened', ...editor.dates.happenedUnnamed(day) }];
}
