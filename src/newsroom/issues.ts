import { z } from 'zod';
import type { Problem } from '../model/problems.ts';
import { lengthOf } from '../model/text.ts';
import { undrawable } from '../cards/typeface.ts';
import { suggestion } from './suggestion.ts';

const kinds: Record<string, string> = {
  string: 'teks',
  array: 'daftar',
  object: 'kelompok kolom',
  record: 'kelompok kolom',
  boolean: 'true atau false',
};

/** What a schema found wrong, in an editor's words: each issue with its field, what stands there and what would do. */
export function problemsOf(
  error: z.ZodError,
  schema: z.ZodType,
  raw: unknown,
  file: string,
): Problem[] {
  return error.issues.flatMap((issue) => {
    const field = issue.path.join('.') || undefined;
    const value = valueAt(raw, issue.path);
    const advice = descriptionAt(schema, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(key, issue.path, schema, file));
    if (issue.code === 'invalid_value') {
      return {
        file,
        field,
        found:
          value === undefined ? found(issue, value) : `${show(value)} bukan salah satu pilihan`,
        advice: suggestion(typeof value === 'string' ? value : '', issue.values.map(String)),
      };
    }
    return {
      file,
      field,
      found: found(issue, value),
      advice: advice ? `isi dengan ${advice}` : 'lihat contoh artikel di README',
    };
  });
}

function found(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return 'kolom ini belum diisi';
  if (issue.code === 'invalid_type')
    return `${show(value)} bukan ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return 'kosong';
  if (issue.code === 'too_big')
    return `${show(value)} terlalu panjang, paling banyak ${String(issue.maximum)} karakter`;
  if (issue.code === 'invalid_key')
    return 'kunci ini tidak bisa menjadi alamat; pakai huruf kecil a–z, angka, dan tanda hubung';
  if (issue.code === 'invalid_format') return `${show(value)} tidak bisa menjadi alamat`;
  if (issue.code === 'custom') return broken(issue.params ?? {}, value);
  return `${show(value)} tidak sesuai`;
}

function broken({ rule, limit }: Record<string, unknown>, value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  if (rule === 'empty') return 'kosong';
  if (rule === 'control') return 'berisi karakter kendali yang tidak tampak';
  if (rule === 'length')
    return `${lengthOf(text)} karakter, kelebihan ${lengthOf(text) - Number(limit)}: ${show(value)}`;
  if (rule === 'letters') return notDrawn(text);
  if (rule === 'day') return `${show(value)} bukan tanggal kalender`;
  if (rule === 'author') return 'tidak ada yang tercantum sebagai report atau rewrite';
  const zoneless = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/.test(text);
  return zoneless
    ? `${show(value)} tidak menyebut zona waktu`
    : `${show(value)} bukan waktu dengan tanggal, jam, dan zona`;
}

/** What is wrong with a line that a card cannot show. */
export const notDrawn = (text: string): string =>
  `kartu pratinjau tidak bisa menampilkan ${undrawable(text).join(' ') || show(text)}; tulis dengan huruf Latin atau kata`;

function unknownField(key: string, path: PropertyKey[], schema: z.ZodType, file: string): Problem {
  const parent = unwrapped(schemaAt(schema, path));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  return {
    file,
    field: [...path, key].join('.'),
    found: 'kolom ini tidak dikenal',
    advice: suggestion(key, known),
  };
}

const show = (value: unknown): string => {
  const text =
    typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? 'daftar'
        : 'kelompok kolom'
      : JSON.stringify(value);
  return lengthOf(text) > 120 ? `${[...text].slice(0, 119).join('')}…` : text;
};

const valueAt = (raw: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  );

const descriptionAt = (schema: z.ZodType, path: PropertyKey[]): string | undefined =>
  schemaAt(schema, path)?.description;

function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => {
    const inner = unwrapped(at);
    if (inner instanceof z.ZodObject) return inner.shape[String(key)] as z.ZodType | undefined;
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
    return undefined;
  }, schema);
}

const unwrapped = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
