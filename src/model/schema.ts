import { z } from 'zod';
import { site } from '../config/site.ts';
import { isCalendarDay, isInstant } from './dates.ts';
import { isVisible, lengthOf, longestSlug, withoutControls } from './text.ts';
import { isDrawable } from '../cards/typeface.ts';

const { limits } = site;

const line = (limit: number) =>
  z
    .string()
    .trim()
    .refine(isVisible, { params: { rule: 'empty' } })
    .refine((text) => withoutControls(text) === text, { params: { rule: 'control' } })
    .refine((text) => lengthOf(text) <= limit, { params: { rule: 'length', limit } });

/** A line that stands on a card too. */
const drawn = (limit: number) =>
  line(limit).refine((text) => !isVisible(text) || isDrawable(text), {
    params: { rule: 'letters' },
  });

const instant = z.string().refine(isInstant, { params: { rule: 'instant' } });

const slug = z
  .string()
  .max(longestSlug)
  .regex(/^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('nama berkas: huruf kecil a–z, angka, dan tanda hubung');

/** What an editor writes at the head of an article. Each field's description is shown with its errors. */
export const articleSchema = z.strictObject({
  /** Headline, at most 90 characters, without Markdown. */
  title: drawn(limits.title).describe(`judul, paling banyak ${limits.title} karakter`),
  /** One or two sentences under the headline, at most 240 characters. */
  standfirst: line(limits.standfirst).describe(
    `ringkasan di bawah judul, paling banyak ${limits.standfirst} karakter`,
  ),
  /** What search engines and link previews show, at most 160 characters. */
  description: line(limits.description).describe(
    `ringkasan untuk pratinjau tautan, paling banyak ${limits.description} karakter`,
  ),
  /** The news desk: one key of desks.yaml. */
  desk: z.string().describe('satu rubrik dari desks.yaml'),
  /** Subjects: keys of tags.yaml, each once, at least one. */
  tags: z.array(z.string()).min(1).describe('daftar tag dari tags.yaml, misalnya [rusia, sanksi]'),
  /** Who did what: `report`, `rewrite` or `editor`, and a key of people.yaml; at least one who reported or rewrote. */
  credits: z
    .array(
      z.strictObject({
        /** report: wrote the report; rewrite: wrote it anew from a report; editor: edited it. */
        role: z
          .enum(['report', 'rewrite', 'editor'])
          .describe('peran: report, rewrite, atau editor'),
        /** A key of people.yaml. */
        person: z.string().describe('satu nama dari people.yaml'),
      }),
    )
    .min(1)
    .refine((credits) => credits.some(({ role }) => role !== 'editor'), {
      params: { rule: 'author' },
    })
    .describe('daftar peran dan orang, misalnya - { role: report, person: iqbal }'),
  /** Where the story is reported from. */
  place: line(limits.name).describe('tempat kejadian, misalnya Pyongyang'),
  /** Moment of publication with its zone, as 2026-11-23T21:00:00+07:00. A moment to come keeps the article back until then. */
  published: instant.describe('waktu terbit dengan zonanya, misalnya 2026-11-23T21:00:00+07:00'),
  /** Moment of the last edit that readers should know of, with its zone; not before `published`. */
  updated: instant
    .optional()
    .describe('waktu pembaruan dengan zonanya, misalnya 2026-11-24T08:30:00+07:00'),
  /** Day of what is reported, as 2024-06-19, where the story is not of the day of its publication. */
  happened: z
    .string()
    .refine(isCalendarDay, { params: { rule: 'day' } })
    .optional()
    .describe('tanggal peristiwa, misalnya 2024-06-19'),
  /** File names (without .md) that this article had before; their addresses lead here. */
  aliases: z
    .array(slug)
    .optional()
    .describe('nama-nama berkas yang lama, misalnya [putin-di-pyongyang]'),
  /** File name that the article was first published under, once it has another: feed readers know the article by it. */
  guid: slug
    .optional()
    .describe('nama berkas saat artikel pertama kali terbit, misalnya putin-di-pyongyang'),
});

/** Which of the dates contradict the moment of publication; texts that are no dates contradict nothing. */
export function datesOutOfOrder(dates: {
  published?: unknown;
  updated?: unknown;
  happened?: unknown;
}): ('updated' | 'happened')[] {
  const { published, updated, happened } = dates;
  if (typeof published !== 'string' || !isInstant(published)) return [];
  const late: ('updated' | 'happened')[] = [];
  if (typeof updated === 'string' && isInstant(updated)) {
    if (Date.parse(updated) < Date.parse(published)) late.push('updated');
  }
  if (typeof happened === 'string' && isCalendarDay(happened)) {
    if (Date.parse(`${happened}T00:00${site.timeZone.offset}`) > Date.parse(published))
      late.push('happened');
  }
  return late;
}

/** An article's front matter, as checked. */
export type FrontMatter = z.infer<typeof articleSchema>;

const term = {
  /** The name as readers see it. */
  name: drawn(limits.name).describe(
    `nama yang dibaca orang, paling banyak ${limits.name} karakter`,
  ),
  /** What the list of this word is about, one sentence. */
  description: drawn(limits.standfirst).optional().describe('keterangan satu kalimat'),
};

/** desks.yaml and tags.yaml: a key for addresses, and what readers see. */
export const termsSchema = z.record(slug, z.strictObject(term));

/** people.yaml: as the others, and whether it is an organization rather than a person. */
export const peopleSchema = z.record(
  slug,
  z.strictObject({
    ...term,
    /** true for a newsroom or an agency. */
    organization: z.boolean().default(false).describe('true untuk lembaga'),
  }),
);

/** The file name of an article, which is its slug. */
export const isSlug = (text: string): boolean => slug.safeParse(text).success;
