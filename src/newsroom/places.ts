import type { FileProblem, Problem } from '../model/problems.ts';
import { placesSchema } from '../model/schema.ts';
import type { Place } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import { decodedText } from './encoding.ts';
import { contentFile, readContent } from './files.ts';
import { problemsOf } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/** Name of the file of places that maps may name, in the folder of all content; a publication may have none. */
export const placesName = 'places.yaml';

/** Reads the places that maps may name, and tells what is wrong in them. */
export async function readPlaces(
  content: string,
): Promise<{ places: Place[]; problems: Problem[] }> {
  const file = contentFile(content, placesName);
  const read = await readContent(file);
  if ('problem' in read) {
    const isMissing = read.problem.found === editor.files.missing.found;
    return { places: [], problems: isMissing ? [] : [read.problem] };
  }
  const decoded = decodedText(read.bytes);
  if ('problem' in decoded)
    return { places: [], problems: [{ file: file.shown, ...decoded.problem }] };
  const { places, problems } = placesIn(decoded.text);
  return { places, problems: problems.map((problem) => ({ file: file.shown, ...problem })) };
}

/** The places that a file of YAML names. */
function placesIn(yaml: string): { places: Place[]; problems: FileProblem[] } {
  const { value, problems, lineOf } = readYaml(yaml, 1, placesSchema);
  if (value === undefined || value === null) return { places: [], problems };
  const checked = placesSchema.safeParse(value);
  if (!checked.success)
    return {
      places: [],
      problems: [...problems, ...problemsOf(checked.error, placesSchema, value)].map((problem) => ({
        line: lineOf(problem.field),
        ...problem,
      })),
    };
  return { places: Object.values(checked.data), problems };
}
