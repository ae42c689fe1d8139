import { z } from 'zod';

/** Returns the schema of the value at a path, or undefined if the schema has no such path. */
export function getSchemaAt(
  schema: z.ZodType | undefined,
  path: readonly PropertyKey[],
): z.ZodType | undefined {
  return path.reduce(getSchemaOf, schema);
}

/** Returns the schema of a field of an object, a value of a record or an item of an array. */
export function getSchemaOf(
  schema: z.ZodType | undefined,
  key: PropertyKey,
): z.ZodType | undefined {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(key)] as z.ZodType | undefined;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return undefined;
}

/** Returns the schema inside `.optional()` and `.default()`. */
export const unwrapSchema = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapSchema(schema.unwrap() as z.ZodType)
    : schema;

/** Checks whether a schema expects a string. */
export const isTextSchema = (schema: z.ZodType | undefined): boolean =>
  unwrapSchema(schema) instanceof z.ZodString;
