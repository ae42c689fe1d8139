import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';

const source = resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|css)$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(source, file), 'utf8') }));

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

/** Lists the first words of the doc comments of exported functions in a file, with the comments. */
function listFirstWords({ file, code }: { file: string; code: string }): string[][] {
  return ts
    .createSourceFile(file, code, ts.ScriptTarget.Latest, true)
    .statements.filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter(isFunction)
    .flatMap((statement) => {
      const comment = ts.getJSDocCommentsAndTags(statement).at(-1);
      const text = comment && ts.isJSDoc(comment) && ts.getTextOfJSDocComment(comment.comment);
      return text ? [[/\w+/.exec(text)?.[0] ?? '', `${file}: ${text.slice(0, 80)}`]] : [];
    });
}

const isFunction = (statement: ts.Statement): boolean =>
  ts.isFunctionDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) => initializer && ts.isArrowFunction(initializer),
    ));

test('the doc comment of an exported function begins with a verb', () => {
  const comments = files.filter(({ file }) => file.endsWith('.ts')).flatMap(listFirstWords);
  expect(comments.length).toBeGreaterThan(300);
  expect(comments.filter(([word = '']) => !verbs.has(word)).map(([, text]) => text)).toEqual([]);
});

test('no line of a comment is longer than 100 characters', () => {
  const lines = files.flatMap(({ file, code }) =>
    code
      .split('\n')
      .filter((line) => /^\s*(?:\/\/|\/\*|\* )/.test(line) && !/https?:/.test(line))
      .map((line) => ({ file, line })),
  );
  expect(lines.length).toBeGreaterThan(1_000);
  expect(lines.filter(({ line }) => line.length > 100)).toEqual([]);
});
