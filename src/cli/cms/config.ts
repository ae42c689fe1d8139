import { z } from 'zod';
import { site } from '../../config/site.ts';
import { articleSchema, pageSchema, peopleSchema, termsSchema } from '../../model/schema.ts';
import { cmsMessages } from '../../i18n/cms.ts';

/** A form field of Sveltia CMS (sveltiacms.app/en/docs/fields). */
type Field = { name: string; label: string; widget: string } & Record<string, unknown>;

/** Schemas of the lists that articles refer to, by file name without its extension. */
const lists = { desks: termsSchema, tags: termsSchema, people: peopleSchema } as const;

/** Name under which start.ts registers the format of these lists. */
const wordsFormat = 'words';

/**
 * Creates the configuration of Sveltia CMS for this publication. It has forms for articles, static
 * pages, and the lists of desks, tags and people. The forms are derived from the schema that checks
 * the content.
 *
 * @param repository repository of the content on GitHub, `owner/name`
 */
export const createCmsConfig = (repository: string) => ({
  backend: { name: 'github', repo: repository, branch: 'main' },
  site_url: site.url,
  // Pictures are beside the article that shows them.
  media_folder: 'content/articles',
  public_folder: '',
  output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
  slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
  collections: [articles, pages, words],
});

const getFields = (shape: Record<string, unknown>): Field[] =>
  Object.entries(shape).map(([name, schema]) => getField(name, schema as z.ZodType));

/** Creates a form field for a field of the schema. Its name and type determine the widget. */
function getField(name: string, schema: z.ZodType): Field {
  const inner = unwrap(schema);
  const hint = schema.description ?? inner.description;
  const common = {
    name,
    label: cmsMessages.labels[name] ?? name,
    ...(hint !== undefined && { hint }),
    ...(schema.safeParse(undefined).success && { required: false }),
  };
  const relation = relations[name];
  if (relation) return { ...common, ...relation };
  if (inner instanceof z.ZodBoolean) return { ...common, widget: 'boolean', default: false };
  if (inner instanceof z.ZodEnum) return { ...common, widget: 'select', options: inner.options };
  if (inner instanceof z.ZodObject)
    return { ...common, widget: 'object', fields: getFields(inner.shape) };
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element as z.ZodType);
    return element instanceof z.ZodObject
      ? { ...common, widget: 'list', fields: getFields(element.shape) }
      : { ...common, widget: 'list', field: getField('item', element) };
  }
  if (name === 'published' || name === 'at')
    return { ...common, widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ' };
  if (name === 'happened' || name === 'date')
    return { ...common, widget: 'datetime', format: 'YYYY-MM-DD', time_format: false };
  return { ...common, widget: long.has(name) ? 'text' : 'string' };
}

/** Fields with more than one line. */
const long = new Set(['standfirst', 'description', 'text', 'was', 'now', 'why', 'reason']);

/** Creates a choice from the entries of a list. */
const limitTo = (file: keyof typeof lists, multiple = false) => ({
  widget: 'relation',
  collection: 'words',
  file,
  multiple,
  value_field: 'words.*.key',
  display_fields: ['words.*.name'],
  search_fields: ['words.*.name'],
});

const relations: Record<string, ReturnType<typeof limitTo>> = {
  desk: limitTo('desks'),
  tags: limitTo('tags', true),
  person: limitTo('people'),
};

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;

const body: Field = {
  name: 'body',
  label: cmsMessages.labels['body'] ?? 'body',
  widget: 'markdown',
};

/** Sorts form fields: required fields and `draft` first, then the body, then optional fields. */
const sortFields = (fields: Field[]): Field[] => [
  ...fields.filter(({ required, name }) => required !== false || name === 'draft'),
  body,
  ...fields.filter(({ required, name }) => required === false && name !== 'draft'),
];

const articles = {
  name: 'articles',
  label: cmsMessages.articles,
  folder: 'content/articles',
  create: true,
  slug: '{{title}}',
  extension: 'md',
  format: 'yaml-frontmatter',
  media_folder: '{{slug}}',
  public_folder: '{{slug}}',
  fields: sortFields(getFields(articleSchema.shape)),
};

const pages = {
  name: 'pages',
  label: cmsMessages.pages,
  folder: 'content/pages',
  extension: 'md',
  format: 'yaml-frontmatter',
  fields: [...getFields(pageSchema.shape), body],
};

const words = {
  name: 'words',
  label: cmsMessages.words,
  files: Object.entries(lists).map(([name, schema]) => ({
    name,
    label: cmsMessages.labels[name],
    file: `content/${name}.yaml`,
    format: wordsFormat,
    fields: [
      {
        name: 'words',
        label: cmsMessages.labels[name],
        widget: 'list',
        fields: [
          {
            name: 'key',
            label: cmsMessages.labels['key'],
            widget: 'string',
            hint: cmsMessages.key,
          },
          ...getFields(
            unwrap(schema.valueType) instanceof z.ZodObject ? schema.valueType.shape : {},
          ),
        ],
      },
    ],
  })),
};
