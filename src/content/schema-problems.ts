import { z } from 'zod';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../i18n/editor.ts';
import { suggest } from '../model/suggestion.ts';
import { getSchemaAt, unwrapSchema } from './schema-path.ts';

const { fields, values } = editor;

/** Describes the issues of a schema for editors: the field, what is wrong, and what is expected. */
export function describeSchemaIssues(
  error: z.ZodError,
  schema: z.ZodType,
  raw: unknown,
): FileProblem[] {
  return error.issues.flatMap((issue): FileProblem[] => {
    const field = issue.path.join('.') || undefined;
    const value = getValueAt(raw, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => describeUnknownField(key, issue.path, schema));
    const found = findFound(issue, value);
    if (issue.code === 'invalid_value') {
      const choices = issue.values.map(String);
      const advice = suggest(typeof value === 'string' ? value : '', choices);
      return [{ field, message: found, hint: advice }];
    }
    const description = getDescriptionAt(schema, issue.path);
    return [
      { field, message: found, hint: description ? fields.fill(description) : fields.seeGuide },
    ];
  });
}

/** Returns the description of the field at a path, or of the closest parent that has one. */
function getDescriptionAt(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const at = getSchemaAt(schema, path.slice(0, length));
    const description = at?.description ?? unwrapSchema(at)?.description;
    if (description !== undefined) return description;
  }
  return undefined;
}

function findFound(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return values.missing;
  switch (issue.code) {
    case 'invalid_type':
      return values.type(value, values.kinds[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return values.choice(value);
    case 'too_small':
      return Number(issue.minimum) > 1 ? values.tooFew(Number(issue.minimum)) : values.empty;
    case 'too_big':
      if (issue.origin === 'array') return values.tooMany(Number(issue.maximum));
      return values.tooBig(value, String(issue.maximum));
    case 'invalid_key':
      return values.key;
    case 'invalid_format':
      return values.address(value);
    case 'custom':
      return describeValue(issue.params?.['found'], value);
    default:
      return values.unfit(value);
  }
}

/** Returns the message of one of our own rules, which may depend on the value. */
const describeValue = (found: unknown, value: unknown): string =>
  typeof found === 'function' ? (found as (value: unknown) => string)(value) : String(found);

function describeUnknownField(key: string, path: PropertyKey[], schema: z.ZodType): FileProblem {
  const parent = unwrapSchema(getSchemaAt(schema, path));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  return {
    field: [...path, key].join('.'),
    message: values.unknownField,
    hint:
      key === 'updated' ? fields.updated : key.includes(' ') ? values.comma : suggest(key, known),
  };
}

const getValueAt = (raw: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  );
