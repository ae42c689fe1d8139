import { expect, test } from 'vitest';
import { exportedFunctions } from './exported-functions.ts';
import { readSources } from './sources.ts';

/** Verbs that doc comments of exported functions begin with. */
const verbs = new Set(
  `
  Adds Applies Asks Builds Bundles Caches Calls Checks Chooses Cleans Compares Completes Compresses Connects Computes Converts Copies
  Counts Creates Cuts Decodes Deletes Describes Divides Draws Embeds Encodes Escapes Estimates Examines Excludes Explains Fills Finds
  Fits Follows Formats Gets Groups Handles Hashes Includes Initializes Installs Joins Keeps Lets
  Lays Limits Lists Loads Locks Makes Marks Measures Merges Moves Names Normalizes Notifies Opens Orders Pads
  Parses Places Positions Prepares Prints Processes Projects Publishes Puts Quotes Reads Records Redirects Refuses
  Registers Releases Removes Renames Renders Replaces Reports Resizes Resolves Responds Restores
  Returns Rounds Runs Saves Scales Searches Selects Sends Serializes Serves Sets Shortens Shows Simplifies Sorts
  Splits Starts Stops Stores Suggests Takes Tells Tests Throws Turns Undoes Unlocks Updates Uses
  Validates Waits Walks Warns Weighs Wraps Writes Yields
  `.match(/\w+/g),
);

test('the doc comment of an exported function begins with a verb', () => {
  const documented = exportedFunctions.filter(({ comment }) => comment);
  expect(documented.length).toBeGreaterThan(300);
  const wrong = documented.filter(({ comment = '' }) => !verbs.has(/\w+/.exec(comment)?.[0] ?? ''));
  expect(wrong.map(({ file, comment }) => `${file}: ${comment}`)).toEqual([]);
});

test('no line of a comment is longer than 100 characters', () => {
  const lines = readSources(/\.(?:ts|css)$/).flatMap(({ file, code }) =>
    code
      .split('\n')
      .filter((line) => /^\s*(?:\/\/|\/\*|\* )/.test(line) && !/https?:/.test(line))
      .map((line) => ({ file, line })),
  );
  expect(lines.length).toBeGreaterThan(1_000);
  expect(lines.filter(({ line }) => line.length > 100)).toEqual([]);
});
