import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { editor } from '../../words/editor.ts';
import { slips } from '../../words/slips.ts';
import type { Telling } from '../messages.ts';

/** Tells of notes and addresses that are defined and never shown: nothing that is shown refers to them, they are empty, or another has their label. */
export function tellDefinitions(tree: Root, { tell }: Telling): void {
  const used = { note: new Set<string>(), link: new Set<string>() };
  const defined = { note: new Set<string>(), link: new Set<string>() };
  const definitions: (Definition | FootnoteDefinition)[] = [];
  for (const identifier of notesReached(tree)) used.note.add(identifier);
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      used.link.add(node.identifier);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  });
  for (const node of definitions) {
    const isNote = node.type === 'footnoteDefinition';
    const kind = isNote ? 'note' : 'link';
    const field = isNote ? editor.footnotes.field : editor.links.field;
    const label = node.label ?? node.identifier;
    if (defined[kind].has(node.identifier))
      tell(node, field, slips.definedTwice(isNote ? `^${label}` : label));
    else if (isNote && toString(node).trim() === '' && !holdsPicture(node))
      tell(node, field, slips.noteEmpty);
    else if (!used[kind].has(node.identifier))
      tell(node, field, isNote ? slips.noteUnused(label) : slips.definition(label));
    defined[kind].add(node.identifier);
  }
}

/** The notes that a text refers to, and those that these refer to in turn. */
function notesReached(tree: Root): Set<string> {
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

const holdsPicture = (node: Nodes): boolean => {
  let holds = false;
  visit(node, 'image', () => {
    holds = true;
  });
  return holds;
};
