import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { now } from './config/clock.ts';
import { articleSchema, peopleSchema, termsSchema } from './model/schema.ts';
import { articles, terms } from './newsroom/loader.ts';

export const collections = {
  articles: defineCollection({
    loader: articles(now),
    schema: articleSchema.extend({ words: z.number() }),
  }),
  desks: defineCollection({ loader: terms('desks'), schema: termsSchema.valueType }),
  tags: defineCollection({ loader: terms('tags'), schema: termsSchema.valueType }),
  people: defineCollection({ loader: terms('people'), schema: peopleSchema.valueType }),
};
