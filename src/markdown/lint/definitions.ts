import { toString } from 'mdast-util-to-string';
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { editor } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import type { MarkdownRule } from './rule.ts';

/**
 * Reports definitions of footnotes and link addresses that are not shown: unused, duplicate, or
 * (for footnotes) empty.
 */
export const definitions: MarkdownRule = {
  id: 'definitions',
  checks: {
    root(tree, { report }) {
      const found = findDefinitions(tree);
      if (found.length === 0) return;
      const used = { footnoteDefinition: findReachedNotes(tree), definition: findUsedLinks(tree) };
      const defined = { footnoteDefinition: new Set<string>(), definition: new Set<string>() };
      for (const node of found) {
        const { type, identifier } = node;
        const isNote = type === 'footnoteDefinition';
        const field = isNote ? editor.footnotes.field : editor.links.field;
        const label = node.label ?? identifier;
        if (!isNote && /^\^.*\s/.test(label))
          report(node, lintMessages.noteSpaces(label.slice(1)), { field, detail: 'spaces' });
        else if (defined[type].has(identifier))
          report(node, lintMessages.definedTwice(isNote ? `^${label}` : label), {
            field,
            detail: 'twice',
          });
        else if (isNote && toString(node).trim() === '' && !hasPicture(node))
          report(node, lintMessages.noteEmpty, { field, detail: 'empty' });
        else if (!used[type].has(identifier)) {
          const remark = isNote ? lintMessages.noteUnused(label) : lintMessages.definition(label);
          report(node, remark, { field, detail: 'unused' });
        }
        defined[type].add(identifier);
      }
    },
  },
};

function findDefinitions(tree: Root): (Definition | FootnoteDefinition)[] {
  const found: (Definition | FootnoteDefinition)[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
  });
  return found;
}

function findUsedLinks(tree: Root): Set<string> {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return used;
}

/** Finds the footnotes that a text refers to, directly or through other footnotes. */
function findReachedNotes(tree: Root): Set<string> {
  const reached = new Set<string>();
  const notes = new Map<string, FootnoteDefinition>();
  const waiting: string[] = [];
  const gather = (from: Nodes) => {
    visit(from, (node) => {
      if (node !== from && node.type === 'footnoteDefinition') return SKIP;
      if (node.type === 'footnoteReference') waiting.push(node.identifier);
      return undefined;
    });
  };
  visit(tree, 'footnoteDefinition', (note) => void notes.set(note.identifier, note));
  gather(tree);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const note = notes.get(next);
    if (note) gather(note);
  }
  return reached;
}

const hasPicture = (node: Nodes): boolean => {
  let holds = false;
  visit(node, 'image', () => {
    holds = true;
  });
  return holds;
};
