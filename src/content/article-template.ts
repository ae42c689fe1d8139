import { z } from 'zod';
import { formatIsoInZone } from '../model/dates.ts';
import { articleSchema, isSlug } from '../model/schema.ts';
import { longestSlug, createSlug } from '../model/text.ts';
import { editor } from '../i18n/editor.ts';

/** The file name, without `.md`, of an article with this title: at most some eight words; empty where none can be made. */
export function getFileName(title: string): string {
  const words = createSlug(title)
    .split('-')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  const name = words.slice(0, 8).join('-').slice(0, longestSlug);
  return isSlug(name) ? name : '';
}

/** Fields of which a beginning stands in the template. */
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

/** An article to begin with: each field that must be filled, with what it asks for, and those that may be as comments. */
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

/** A text as YAML takes it whatever it holds (YAML 1.2.2, section 7.3.2). */
const quoteLine = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** An example as the value of one line: that of an item of a list as a list. */
const formatFlow = (example: string): string =>
  example.startsWith('- ') ? `[${example.slice(2)}]` : example;
