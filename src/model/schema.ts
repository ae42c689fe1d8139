import { z } from 'zod';
import { site } from '../config/site.ts';
import { editor } from '../i18n/editor.ts';
import { isCalendarDay, isInstant } from './dates.ts';
import {
  hasControls,
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

/** A rule with what an editor is told where it is broken. */
const createRule = <T>(isKept: (value: T) => boolean, found: string | ((value: T) => string)) =>
  [isKept, { params: { found } }] as const;

const drawLine = (limit: number) =>
  z
    .string()
    .trim()
    .refine(...createRule(isVisible, values.empty))
    .refine(...createRule((text: string) => !hasControls(text), values.control))
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

/** A web address, absolute (RFC 3986, section 4.3). */
const webAddress = z
  .string()
  .refine(...createRule(isWebAddress, (text: string) => values.webAddress(text)))
  .describe(fields.url);

const at = instant.describe(fields.at);
const sentence = drawLine(limits.entry).describe(fields.sentence(limits.entry));
const sentences = z.array(sentence).min(1);
const names = z.array(drawLine(limits.name).describe(fields.place)).min(1);

/** A step of an address of a part, as its heading makes it. */
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

/** What an editor writes at the head of an article. Each field's description is shown with its errors. */
export const articleSchema = z.strictObject({
  /** Headline, at most 90 characters, without Markdown. */
  title: drawLine(limits.title).describe(fields.title(limits.title)),
  /** One or two sentences under the headline, at most 240 characters. */
  standfirst: drawLine(limits.standfirst).describe(fields.standfirst(limits.standfirst)),
  /** What search engines and link previews show, at most 160 characters. */
  description: drawLine(limits.description).describe(fields.description(limits.description)),
  /** The news desk: one key of desks.yaml. */
  desk: z.string().describe(fields.desk),
  /** Subjects: keys of tags.yaml, each once, at least one. */
  tags: z.array(z.string()).min(1).describe(fields.tags),
  /** Who did what: `report`, `rewrite` or `editor`, and a key of people.yaml; at least one who reported or rewrote. */
  credits: z
    .array(
      z.strictObject({
        /** report: wrote the report; rewrite: wrote it anew from a report; editor: edited it. */
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
  /** Where the story is reported from. */
  place: drawLine(limits.name).describe(fields.place),
  /** Moment of publication with its zone, as 2026-11-23T21:00:00+07:00. A moment to come keeps the article back until then. */
  published: instant.describe(fields.published),
  /** true while it is being written: checked, and never published. */
  draft: z.boolean().optional().describe(fields.draft),
  /** Day of what is reported, as 2024-06-19, where the story is not of the day of its publication. */
  happened: day.optional().describe(fields.happened),
  /** The older story that this one goes on from: its file name without .md. */
  follows: slug.optional().describe(fields.follows),
  /** The map, chart or picture that stands for the story: its caption, its title or its path; it stands after the first paragraph. */
  lead: drawLine(limits.standfirst).optional().describe(fields.lead),
  /** Whose accounts the story rests on, besides those credited. */
  sources: z
    .array(
      z
        .strictObject({
          /** Name of the newspaper, agency or office. */
          outlet: drawLine(limits.name).optional().describe(fields.outlet),
          /** Title of the report or document. */
          title: drawLine(limits.entry).optional().describe(fields.sourceTitle),
          /** Its web address; where it has none, readers are told so. */
          url: webAddress.optional(),
          /** The day that it is of. */
          date: day.optional().describe(fields.sourceDate),
          /** Who wrote or said it. */
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
  /** Whose account the story holds, and who was not heard. */
  voices: z
    .strictObject({
      heard: names.describe(fields.heard),
      unheard: names.optional().describe(fields.unheard),
    })
    .optional()
    .describe(fields.voices),
  /** What is not known, a sentence each. */
  unknowns: sentences.optional().describe(fields.unknowns),
  /** Two to four sentences that stand for the story, each with the part that bears it out. */
  points: z
    .array(
      z.strictObject({
        text: sentence,
        /** The part's heading, or its step in the address. */
        part: z.string().describe(fields.pointPart),
      }),
    )
    .min(2)
    .max(4)
    .optional()
    .describe(fields.points),
  /** What was wrong, what is right, and why; readers are told all of it. */
  corrections: z
    .array(
      z.strictObject({
        /** Moment of the correction, with its zone. */
        at,
        /** What it said; left out where saying it again would do harm. */
        was: sentence.optional(),
        /** What is right. */
        now: sentence,
        /** How the mistake came about, or was found. */
        why: sentence,
      }),
    )
    .min(1)
    .optional()
    .describe(fields.corrections),
  /** What readers should know of that was added or changed, and was no mistake. */
  changes: z
    .array(z.strictObject({ at, text: sentence }))
    .min(1)
    .optional()
    .describe(fields.changes),
  /** Changes of the wording that tell a reader nothing new; the reason stays in the newsroom. */
  minor: z
    .array(z.strictObject({ at, reason: sentence }))
    .min(1)
    .optional()
    .describe(fields.minor),
  /** What those have answered who are reported on (right of reply). */
  replies: z
    .array(
      z.strictObject({
        at,
        /** Who answers. */
        by: drawLine(limits.name).describe(fields.replyBy),
        /** What they say; paragraphs are parted by an empty line. */
        text: drawLine(limits.reply).describe(fields.replyText(limits.reply)),
      }),
    )
    .min(1)
    .optional()
    .describe(fields.replies),
  /** Since when and why the story is no longer published; its page says so. */
  withdrawn: z.strictObject({ at, reason: sentence }).optional().describe(fields.withdrawn),
  /** Addresses that parts had before: the old step, and the part that took its place, or none. */
  formerly: z
    .array(
      z.strictObject({
        was: step,
        /** Heading or step of the part that is there now; left out where there is none. */
        now: z.string().optional().describe(fields.pointPart),
      }),
    )
    .min(1)
    .optional()
    .describe(fields.formerly),
  /** File names (without .md) that this article had before; their addresses lead here. */
  aliases: z.array(slug).optional().describe(fields.aliases),
  /** File name that the article was first published under, once it has another: feed readers know the article by it. */
  guid: slug.optional().describe(fields.guid),
});

/** An article's front matter, as checked. */
export type FrontMatter = z.infer<typeof articleSchema>;

/** What someone did for an article: `report` it, `rewrite` it from a report, edit it. */
export type Role = FrontMatter['credits'][number]['role'];

/** What an editor writes at the head of a page of the publication, such as the one about it. */
export const pageSchema = z.strictObject({
  /** The page's heading, at most 90 characters. */
  title: drawLine(limits.title).describe(fields.title(limits.title)),
  /** Under the heading, and in previews of links, at most 160 characters. */
  description: drawLine(limits.description).describe(fields.description(limits.description)),
});

/** The head of a page of the publication, as checked. */
export type PageHead = z.infer<typeof pageSchema>;

const term = {
  /** The name as readers see it. */
  name: drawLine(limits.name).describe(fields.name(limits.name)),
  /** What the list of this word is about, one sentence. */
  description: drawLine(limits.standfirst).optional().describe(fields.termDescription),
  /** Keys that it had before, or that were joined with it; their addresses lead here. */
  aliases: z.array(slug).optional().describe(fields.termAliases),
};

/** desks.yaml and tags.yaml: a key for addresses, and what readers see. */
export const termsSchema = z.record(slug, z.strictObject(term));

/** people.yaml: as the others, and whether it is an organization rather than a person. */
export const peopleSchema = z.record(
  slug,
  z.strictObject({
    ...term,
    /** true for a newsroom or an agency. */
    organization: z.boolean().default(false).describe(fields.organization),
  }),
);

/** places.yaml: places that maps name, each by a key. */
export const placesSchema = z.record(
  slug,
  z.strictObject({
    /** As maps name it, and articles do. */
    name: drawLine(limits.name).describe(fields.name(limits.name)),
    /** In degrees, north of the equator above zero (WGS 84). */
    latitude: z.number().min(-90).max(90).describe(fields.latitude),
    /** In degrees, east of Greenwich above zero. */
    longitude: z.number().min(-180).max(180).describe(fields.longitude),
  }),
);

/** A news desk, a tag or a person: a word of the controlled lists that articles refer to, with its key. */
export type Term = z.infer<typeof termsSchema.valueType> & { slug: string };

/** Someone credited: a person, or the newsroom as an organization. */
export type Person = z.infer<typeof peopleSchema.valueType> & { slug: string };

/** Whether a text can be the file name of an article, which is its slug. */
export const isSlug = (text: string): boolean => slug.safeParse(text).success;
