import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';

const source = resolve(import.meta.dirname, '../../src');

/** Exported functions of `src/` with their files, except those whose names Astro requires. */
const functions = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(source, file), 'utf8');
    return ts
      .createSourceFile(file, code, ts.ScriptTarget.Latest, true)
      .statements.filter((statement) => ts.canHaveModifiers(statement))
      .filter((statement) =>
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
      )
      .flatMap(listFunctionNames)
      .map((name) => ({ name, file }));
  })
  .filter(({ name }) => !['GET', 'getStaticPaths'].includes(name));

function listFunctionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}

test('no two exported functions share a name', () => {
  expect(functions.length).toBeGreaterThan(500);
  const byName = Map.groupBy(functions, ({ name }) => name);
  const shared = [...byName.values()].filter(({ length }) => length > 1);
  expect(shared.map((some) => some.map(({ name, file }) => `${name} in ${file}`))).toEqual([]);
});

test('the name of an exported function that ends in Of or In begins with a verb', () => {
  const named = functions.filter(({ name }) => /^[a-z]+(?:[A-Z][a-z]+)*(?:Of|In)$/.test(name));
  expect(named.filter(({ name }) => !isVerb(name))).toEqual([]);
});

/** Checks whether a name that ends in a preposition begins with a verb, as `isPartOf` does. */
const isVerb = (name: string): boolean => /^(?:is|has|list|find|get)[A-Z]/.test(name);
