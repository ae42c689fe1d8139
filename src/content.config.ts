import { defineCollection } from 'astro:content';
import { now } from './config/clock.ts';
import { contentFolder } from './config/folders.ts';
import { keepsLast } from './config/mode.ts';
import { articleEntrySchema, pageEntrySchema, peopleSchema, termsSchema } from './model/schema.ts';
import { loaders } from './release/collections.ts';
import { keysOf } from './release/keys.ts';

const { articles, desks, tags, people, pages } = loaders({
  content: contentFolder,
  now,
  keepsLast,
  keys: keysOf(process.cwd()),
});

export const collections = {
  articles: defineCollection({ loader: articles, schema: articleEntrySchema }),
  desks: defineCollection({ loader: desks, schema: termsSchema.valueType }),
  tags: defineCollection({ loader: tags, schema: termsSchema.valueType }),
  people: defineCollection({ loader: people, schema: peopleSchema.valueType }),
  pages: defineCollection({ loader: pages, schema: pageEntrySchema }),
};
