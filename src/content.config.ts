import { defineCollection } from 'astro:content';
import { createLoader } from './content/loaders/loaders.ts';
import {
  articleSchema,
  pageSchema,
  peopleSchema,
  placesSchema,
  termsSchema,
} from './model/schema.ts';

/**
 * The content collections. The schemas describe what editors write, for types and for code editors.
 * The loaders validate the content themselves, so that they can report every problem at once.
 */
export const collections = {
  articles: defineCollection({ loader: createLoader('articles'), schema: articleSchema }),
  pages: defineCollection({ loader: createLoader('pages'), schema: pageSchema }),
  desks: defineCollection({ loader: createLoader('desks'), schema: termsSchema.valueType }),
  tags: defineCollection({ loader: createLoader('tags'), schema: termsSchema.valueType }),
  people: defineCollection({ loader: createLoader('people'), schema: peopleSchema.valueType }),
  places: defineCollection({ loader: createLoader('places'), schema: placesSchema.valueType }),
  /** A single entry with the data of the edition as a whole. */
  edition: defineCollection({ loader: createLoader('edition') }),
};
