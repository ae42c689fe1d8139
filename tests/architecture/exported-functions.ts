import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const source = resolve(import.meta.dirname, '../../src');

/** Files of `src/` with their code, by an ending of their names. */
export const readSources = (ending: RegExp): { file: string; code: string }[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => ({ file, code: readFileSync(join(source, file), 'utf8') }));

/** An exported function: its name, its file, and its doc comment if it has one. */
export interface ExportedFunction {
  name: string;
  file: string;
  comment: string | undefined;
}

/** Exported functions of `src/`. */
export const exportedFunctions: ExportedFunction[] = readSources(/(?<!\.d)\.ts$/).flatMap(
  ({ file, code }) =>
    ts
      .createSourceFile(file, code, ts.ScriptTarget.Latest, true)
      .statements.filter(
        (statement) =>
          ts.canHaveModifiers(statement) &&
          ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
      )
      .flatMap((statement) =>
        listFunctionNames(statement).map((name) => ({
          name,
          file,
          comment: getComment(statement),
        })),
      ),
);

function listFunctionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}

function getComment(statement: ts.Statement): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(statement).at(-1);
  return comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : undefined;
}
