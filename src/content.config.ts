import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** The stories: prose only; every figure in them comes from the catalogue. */
const stories = defineCollection({
  loader: glob({ pattern: "*/{en,zh}.mdx", base: "./src/content/stories" }),
  schema: z.object({
    title: z.string(),
    standfirst: z.string(),
    theme: z.string(),
    published: z.date(),
    data: z.date(),
  }),
});

/** Longer explanations of the site's own, such as the method. */
const texts = defineCollection({
  loader: glob({ pattern: "*/{en,zh}.mdx", base: "./src/content/texts" }),
  schema: z.object({ title: z.string(), standfirst: z.string() }),
});

export const collections = { stories, texts };
