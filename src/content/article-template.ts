import { z } from 'zod';
import { formatIsoInZone } from '../model/dates.ts';
import { articleSchema, isSlug } from '../model/schema.ts';
import { longestSlug, createSlug } from '../model/text.ts';
import { editor } from '../i18n/editor.ts';

/**
 * Returns the file name of an article with this title, without `.md`. The name has at most eight
 * words and `longestSlug` characters. It is empty if the title yields no valid name.
 */
export function getFileName(title: string): string {
  const words = createSlug(title)
    .split('-')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  const name = words.slice(0, 8).join('-').slice(0, longestSlug);
  return isSlug(name) ? name : '';
}

/** Returns the initial values of the first fields of a new article, as YAML. */
const beginFile = (title: string, now: Date): Record<string, string> => ({
  title: quoteLine(title),
  standfirst: "''",
  description: "''",
  desk: '',
  tags: '[]',
  credits: '[]',
  place: '',
  published: formatIsoInZone(now),
  draft: 'true',
});

/**
 * Creates the text of a new article. A comment above each field describes it. Optional fields
 * follow the others and are commented out.
 */
export function createTemplate(title: string, now: Date): string {
  const values = beginFile(title, now);
  const lines = Object.entries(articleSchema.shape).flatMap(([field, schema]) => {
    const description = (schema as z.ZodType).description ?? '';
    const [asked = '', example = ''] = description.split(editor.template.example);
    return field in values
      ? [`# ${description}`, `${field}: ${values[field]}`.trimEnd()]
      : [`# ${asked}`, `#${field}: ${formatFlow(example)}`];
  });
  const { required, optional } = {
    required: lines.slice(0, lines.findIndex((line) => line.startsWith('draft:')) + 1),
    optional: lines.slice(lines.findIndex((line) => line.startsWith('draft:')) + 1),
  };
  return [
    '---',
    ...required,
    `# ${editor.template.optional}`,
    ...optional,
    '---',
    '',
    editor.template.lead,
    '',
    `## ${editor.template.heading}`,
    '',
    editor.template.text,
    '',
  ].join('\n');
}

/** Quotes a text for YAML with single quotes (YAML 1.2.2, section 7.3.2). */
const quoteLine = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Returns an example as a value on one line. The example of a list item becomes a list. */
const formatFlow = (example: string): string =>
  example.startsWith('- ') ? `[${example.slice(2)}]` : example;
