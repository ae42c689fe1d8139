import type { FileProblem, Problem } from '../model/problems.ts';
import { placesSchema } from '../model/schema.ts';
import type { Place } from '../model/story.ts';
import { editor } from '../i18n/editor.ts';
import { decodeText } from './encoding.ts';
import { getContentFile, readContentFile } from './content-files.ts';
import { describeSchemaIssues } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/** File name of the list of places that maps can name, in the content folder. It is optional. */
export const placesName = 'places.yaml';

/** Reads the places that maps can name, and checks them. */
export async function readPlaces(
  content: string,
): Promise<{ places: Map<string, Place>; problems: Problem[] }> {
  const file = getContentFile(content, placesName);
  const read = await readContentFile(file);
  if ('problem' in read) {
    const isMissing = read.problem.message === editor.files.missing.message;
    return { places: new Map(), problems: isMissing ? [] : [read.problem] };
  }
  const decoded = decodeText(read.bytes);
  if ('problem' in decoded)
    return { places: new Map(), problems: [{ file: file.shown, ...decoded.problem }] };
  const { places, problems } = findPlaces(decoded.text);
  return { places, problems: problems.map((problem) => ({ file: file.shown, ...problem })) };
}

/** Parses and checks a list of places. Returns the places by key. */
function findPlaces(yaml: string): { places: Map<string, Place>; problems: FileProblem[] } {
  const { value, problems, lineOf } = readYaml(yaml, 1, placesSchema);
  if (value === undefined || value === null) return { places: new Map(), problems };
  const checked = placesSchema.safeParse(value);
  if (!checked.success)
    return {
      places: new Map(),
      problems: [...problems, ...describeSchemaIssues(checked.error, placesSchema, value)].map(
        (problem) => ({
          line: lineOf(problem.field),
          ...problem,
        }),
      ),
    };
  return { places: new Map(Object.entries(checked.data)), problems };
}
