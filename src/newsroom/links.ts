import { addressesOf, isLinkable } from '../addresses.ts';
import { type Copy, type Edition, editionOf } from '../model/edition.ts';
import type { Problem } from '../model/problems.ts';
import type { StoryOutline } from '../model/kept-story.ts';
import { editor } from '../words/editor.ts';
import { nearestOf } from '../model/suggestion.ts';

/** A text that links to pages of the site. */
export interface Linking {
  /** Path to show to an editor. */
  file: string;
  /** Whether readers see it at the moment of the check. */
  isOut: boolean;
  /** When they will, where that is known. */
  due?: Date | undefined;
  links: StoryOutline['links'];
}

const always = new Date(8.64e15);

/** Links within the site that lead to no page of it, or to none that readers see at the moment `now`. */
export function deadLinks(texts: Linking[], copy: Copy, now: Date): Problem[] {
  if (texts.every(({ links }) => links.length === 0)) return [];
  const standing = linkablePaths(editionOf(copy, now));
  const planned = linkablePaths(editionOf(copy, always, { isPreview: true }));
  const atMoments = new Map<number, Set<string>>();
  // What is due one day may lead to no page then, which would keep back everybody else's.
  const atMoment = (due: Date) => {
    const known = atMoments.get(due.getTime()) ?? linkablePaths(editionOf(copy, due));
    atMoments.set(due.getTime(), known);
    return known;
  };
  return texts.flatMap(({ file, isOut, due, links }) => {
    if (links.length === 0) return [];
    const known = isOut ? standing : due ? atMoment(due) : planned;
    return links
      .map(({ path, line }) => ({ path: decoded(path), line }))
      .filter(({ path }) => !known.has(path))
      .map(({ path, line }) => ({
        file,
        line,
        field: editor.links.field,
        ...(planned.has(path)
          ? editor.links.planned(path)
          : editor.links.dead(path, nearestOf(path, [...known]))),
      }));
  });
}

const linkablePaths = (edition: Edition): Set<string> =>
  new Set(
    addressesOf(edition)
      .filter(isLinkable)
      .map(({ path }) => path),
  );

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
