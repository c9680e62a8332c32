import { z } from 'zod';

/** At most so many entries of its own may an office add to a list. */
const MOST_ADDED = 2000;

/** The words by which an entry of a list is called: itself, or what it looks for. */
export type NameOf<Entry> = (entry: Entry) => string;

/**
 * An option that is a list shipped with a rule. An office adds entries and takes some away; what it doesn't name stays,
 * so that a newer list reaches it: `{ "add": ["点赞"], "remove": ["速看"] }`. The check is given the resulting list.
 *
 * @param builtIn the list as shipped
 * @param entry what an office may add; plain words are found as they stand, so no expression can slow a check down
 * @param nameOf the words by which an entry is taken away
 */
export function extendableList<Entry extends z.ZodType, BuiltIn = z.output<Entry>>(
  builtIn: readonly BuiltIn[],
  entry: Entry,
  nameOf: NameOf<BuiltIn>,
) {
  const known = new Set(builtIn.map(nameOf));
  return z
    .strictObject({
      add: z.array(entry).max(MOST_ADDED).default([]).describe('另外要查的'),
      remove: z
        .array(
          z.string().refine((name) => known.has(name), {
            error: ({ input }) => `内置的词表里没有“${String(input)}”，不用去掉`,
          }),
        )
        .default([])
        .describe('不要查的，照内置词表里的写法写'),
    })
    .prefault({})
    .transform(({ add, remove }): readonly (BuiltIn | z.output<Entry>)[] => {
      const removed = new Set(remove);
      return [...builtIn.filter((one) => !removed.has(nameOf(one))), ...add];
    });
}

/** One word of a list: as it stands in a text, 1 to 50 characters. */
export const wordSchema = z.string().trim().min(1).max(50);

/** An option that is a list of plain words: see `extendableList`. */
export const wordList = (builtIn: readonly string[]) => extendableList(builtIn, wordSchema, (word) => word);
