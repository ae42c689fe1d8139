import { z } from 'zod';
import { site } from '../config/site.ts';
import { editor } from '../i18n/editor.ts';
import { isCalendarDay, isInstant } from './dates.ts';
import {
  findControl,
  isReserved,
  isVisible,
  hasMarkdown,
  isWebAddress,
  createSlug,
  countCharacters,
  longestSlug,
} from './text.ts';

const { limits } = site;
const { fields, values } = editor;

/** Creates the arguments of zod's `refine`: a check, and the message for editors if it fails. */
const createRule = <T>(isKept: (value: T) => boolean, found: string | ((value: T) => string)) =>
  [isKept, { params: { found } }] as const;

const drawLine = (limit: number) =>
  z
    .string()
    .trim()
    .refine(...createRule(isVisible, values.empty))
    .refine(
      ...createRule(
        (text: string) => findControl(text) === undefined,
        (text) => values.control(findControl(text) ?? ''),
      ),
    )
    .refine(
      ...createRule(
        (text: string) => !hasMarkdown(text),
        (text) => values.markdown(text),
      ),
    )
    .refine(
      ...createRule(
        (text: string) => countCharacters(text) <= limit,
        (text) => values.length(text, countCharacters(text), limit),
      ),
    );

const zoneless = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/;
const instant = z
  .string()
  .refine(
    ...createRule(isInstant, (text: string) =>
      zoneless.test(text) ? values.zoneless(text) : values.moment(text),
    ),
  );

const slug = z
  .string()
  .max(longestSlug)
  .regex(/^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .refine(
    ...createRule(
      (text: string) => !isReserved(text),
      (text) => editor.files.reservedSlug(text).message,
    ),
  )
  .describe(fields.slug);

const day = z.string().refine(...createRule(isCalendarDay, (text: string) => values.day(text)));

/** An absolute web address (RFC 3986, section 4.3). */
const webAddress = z
  .string()
  .refine(...createRule(isWebAddress, (text: string) => values.webAddress(text)))
  .describe(fields.url);

const at = instant.describe(fields.at);
const sentence = drawLine(limits.entry).describe(fields.sentence(limits.entry));
const sentences = z.array(sentence).min(1);
const names = z.array(drawLine(limits.name).describe(fields.place)).min(1);

/** The path segment of a part, as derived from its heading. */
const step = z
  .string()
  .refine(
    ...createRule(
      (text: string) =>
        text !== '' && text === createSlug(text) && Buffer.byteLength(text) <= longestSlug,
      (text) => values.step(text, createSlug(text)),
    ),
  )
  .describe(fields.step);

/** The front matter of an article. An error in a field shows the description of the field. */
export const articleSchema = z.strictObject({
  /** Headline: at most 90 characters, without Markdown. */
  title: drawLine(limits.title).describe(fields.title(limits.title)),
  /** One or two sentences below the headline: at most 240 characters. */
  standfirst: drawLine(limits.standfirst).describe(fields.standfirst(limits.standfirst)),
  /** Summary for search engines and link previews: at most 160 characters. */
  description: drawLine(limits.description).describe(fields.description(limits.description)),
  /** News desk: one key of desks.yaml. */
  desk: z.string().describe(fields.desk),
  /** Subjects: at least one key of tags.yaml, each once. */
  tags: z.array(z.string()).min(1).describe(fields.tags),
  /**
   * Roles and people: `report`, `rewrite` or `editor`, and a key of people.yaml. At least one
   * person must have reported or rewritten.
   */
  credits: z
    .array(
      z.strictObject({
        /**
         * `report`: wrote the report; `rewrite`: rewrote a report; `editor`: edited the article.
         */
        role: z.enum(['report', 'rewrite', 'editor']).describe(fields.role),
        /** A key of people.yaml. */
        person: z.string().describe(fields.person),
      }),
    )
    .min(1)
    .refine(
      ...createRule(
        (credits: { role: string }[]) => credits.some(({ role }) => role !== 'editor'),
        values.author,
      ),
    )
    .describe(fields.credits),
  /** Place of the event. */
  place: drawLine(limits.name).describe(fields.place),
  /**
   * Moment of publication with its time zone, such as 2026-11-23T21:00:00+07:00. If it is in the
   * future, the article is held until then.
   */
  published: instant.describe(fields.published),
  /** True while the article is being written. A draft is checked, but never published. */
  draft: z.boolean().optional().describe(fields.draft),
  /** Day of the event, such as 2024-06-19, if it is not the day of publication. */
  happened: day.optional().describe(fields.happened),
  /** The earlier story that this one continues: its file name without .md. */
  follows: slug.optional().describe(fields.follows),
  /**
   * The map, chart or picture that represents the story, named by its caption, title or path. It
   * must directly follow the first paragraph.
   */
  lead: drawLine(limits.standfirst).optional().describe(fields.lead),
  /** Sources of the story, besides the people credited. */
  sources: z
    .array(
      z
        .strictObject({
          /** Name of the newspaper, agency or office. */
          outlet: drawLine(limits.name).optional().describe(fields.outlet),
          /** Title of the report or document. */
          title: drawLine(limits.entry).optional().describe(fields.sourceTitle),
          /** Its web address. If there is none, readers are informed of that. */
          url: webAddress.optional(),
          /** Its date. */
          date: day.optional().describe(fields.sourceDate),
          /** Its author or speaker. */
          by: drawLine(limits.name).optional().describe(fields.sourceBy),
        })
        .refine(
          ...createRule(
            ({ outlet, title, by }: { outlet?: unknown; title?: unknown; by?: unknown }) =>
              [outlet, title, by].some((value) => value !== undefined),
            values.source,
          ),
        ),
    )
    .min(1)
    .optional()
    .describe(fields.sources),
  /** Parties whose account the story contains, and parties that were not asked for theirs. */
  voices: z
    .strictObject({
      heard: names.describe(fields.heard),
      unheard: names.optional().describe(fields.unheard),
    })
    .optional()
    .describe(fields.voices),
  /** What is not known, one sentence each. */
  unknowns: sentences.optional().describe(fields.unknowns),
  /** Two to four sentences that sum up the story, each with the part that supports it. */
  points: z
    .array(
      z.strictObject({
        text: sentence,
        /** The part's heading, or its path segment. */
        part: z.string().describe(fields.pointPart),
      }),
    )
    .min(2)
    .max(4)
    .optional()
    .describe(fields.points),
  /** Corrections: what was wrong, what is right, and why. Readers see all of it. */
  corrections: z
    .array(
      z.strictObject({
        /** Moment of the correction, with its time zone. */
        at,
        /** The wrong statement; omitted if repeating it would do harm. */
        was: sentence.optional(),
        /** The right statement. */
        now: sentence,
        /** How the mistake was made, or how it was found. */
        why: sentence,
      }),
    )
    .min(1)
    .optional()
    .describe(fields.corrections),
  /** Additions and changes that readers should know of and that do not correct a mistake. */
  changes: z
    .array(z.strictObject({ at, text: sentence }))
    .min(1)
    .optional()
    .describe(fields.changes),
  /** Changes of wording that tell readers nothing new. Readers do not see the reason. */
  minor: z
    .array(z.strictObject({ at, reason: sentence }))
    .min(1)
    .optional()
    .describe(fields.minor),
  /** Replies of those that the article reports on (right of reply). */
  replies: z
    .array(
      z.strictObject({
        at,
        /** Who replies. */
        by: drawLine(limits.name).describe(fields.replyBy),
        /** The text of the reply. An empty line separates paragraphs. */
        text: drawLine(limits.reply).describe(fields.replyText(limits.reply)),
      }),
    )
    .min(1)
    .optional()
    .describe(fields.replies),
  /** Since when and why the story is no longer published. Its page says both. */
  withdrawn: z.strictObject({ at, reason: sentence }).optional().describe(fields.withdrawn),
  /** Former addresses of parts: the former path segment, and the part that replaced it, if any. */
  formerly: z
    .array(
      z.strictObject({
        was: step,
        /** Heading or path segment of the part that replaced it; omitted if there is none. */
        now: z.string().optional().describe(fields.pointPart),
      }),
    )
    .min(1)
    .optional()
    .describe(fields.formerly),
  /** Former file names of this article, without .md. Their addresses redirect to it. */
  aliases: z.array(slug).optional().describe(fields.aliases),
  /**
   * File name at the first publication, if it has changed. Feed readers identify the article by it.
   */
  guid: slug.optional().describe(fields.guid),
});

/** The checked front matter of an article. */
export type FrontMatter = z.infer<typeof articleSchema>;

/** A person's role in an article: `report`, `rewrite` (of a report) or `editor`. */
export type Role = FrontMatter['credits'][number]['role'];

/** The front matter of a static page, such as the one about the publication. */
export const pageSchema = z.strictObject({
  /** Heading of the page: at most 90 characters. */
  title: drawLine(limits.title).describe(fields.title(limits.title)),
  /** Text below the heading and in link previews: at most 160 characters. */
  description: drawLine(limits.description).describe(fields.description(limits.description)),
});

/** The checked front matter of a static page. */
export type PageHead = z.infer<typeof pageSchema>;

const term = {
  /** Name, as readers see it. */
  name: drawLine(limits.name).describe(fields.name(limits.name)),
  /** What the list of this term is about, in one sentence. */
  description: drawLine(limits.standfirst).optional().describe(fields.termDescription),
  /**
   * Former keys, and keys of terms that were merged into this one. Their addresses redirect to it.
   */
  aliases: z.array(slug).optional().describe(fields.termAliases),
};

/** The content of desks.yaml and tags.yaml: each term by its key, which is used in addresses. */
export const termsSchema = z.record(slug, z.strictObject(term));

/** The content of people.yaml: terms that may be organizations. */
export const peopleSchema = z.record(
  slug,
  z.strictObject({
    ...term,
    /** True for a newsroom or an agency. */
    organization: z.boolean().default(false).describe(fields.organization),
  }),
);

/** The content of places.yaml: places for maps, each by its key. */
export const placesSchema = z.record(
  slug,
  z.strictObject({
    /** Name on maps and in articles. */
    name: drawLine(limits.name).describe(fields.name(limits.name)),
    /** In degrees; positive north of the equator (WGS 84). */
    latitude: z.number().min(-90).max(90).describe(fields.latitude),
    /** In degrees; positive east of Greenwich. */
    longitude: z.number().min(-180).max(180).describe(fields.longitude),
  }),
);

/** A desk, a tag or a person, with its key: an entry of the lists to which articles refer. */
export type Term = z.infer<typeof termsSchema.valueType> & { slug: string };

/** A credited person or organization, with its key. */
export type Person = z.infer<typeof peopleSchema.valueType> & { slug: string };

/** Checks whether a text can be the file name of an article, which is also its slug. */
export const isSlug = (text: string): boolean => slug.safeParse(text).success;
