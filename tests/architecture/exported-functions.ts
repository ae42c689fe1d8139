import ts from 'typescript';
import { readSources } from './sources.ts';

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
