import type { Size } from './frame.ts';

/** A place in a drawing, as shares of its width and height. */
export interface Spot {
  x: number;
  y: number;
}

/** A label in a drawing: where it hangs, as shares of the drawing's width and height, and how far its text stands from there, in pixels. */
export interface Label {
  lines: string[];
  /** From 0 to 1. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels from the point to where the first line begins, and to its base line. */
  dx: number;
  dy: number;
}

/** Something that no label may cover: a part of the drawing, with pixels around it that stay the same at every size. */
export interface Obstacle {
  /** Shares of the drawing's width and height. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** In pixels. */
  margin: number;
}

/** How a kind of label is set. */
export interface Lettering {
  /** Pixels of an average letter; generous, for readers' typefaces are not known. */
  letter: number;
}

/** A label with how it is set. */
export interface SetLabel {
  label: Label;
  lettering: Lettering;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels that a label's text takes across. */
const getBreadth = ({ lines }: Pick<Label, 'lines'>, { letter }: Lettering): number =>
  Math.max(...lines.map((line) => Array.from(line).length)) * letter;

/** Whether a label stands clear of others and of obstacles, and inside the drawing, at each of its sizes. */
export const isClear = (
  label: SetLabel,
  others: SetLabel[],
  obstacles: Obstacle[],
  sizes: Size[],
): boolean =>
  sizes.every((size) => {
    const box = getBox(label, size);
    return (
      box.left >= 2 &&
      box.top >= 2 &&
      box.right <= size.width - 2 &&
      box.bottom <= size.height - 2 &&
      others.every((other) => !isOverlapping(box, getBox(other, size))) &&
      obstacles.every((obstacle) => !isOverlapping(box, findObstacle(obstacle, size)))
    );
  });

/** The room that a label takes in a drawing of a size. */
function getBox({ label, lettering }: SetLabel, { width, height }: Size): Box {
  const breadth = getBreadth(label, lettering);
  const x = label.x * width + label.dx;
  const shift = { start: 0, middle: -breadth / 2, end: -breadth }[label.anchor];
  const top = label.y * height + label.dy - leading * 0.8;
  const left = x + shift;
  return { left, top, right: left + breadth, bottom: top + leading * label.lines.length };
}

const findObstacle = (obstacle: Obstacle, { width, height }: Size): Box => ({
  left: obstacle.left * width - obstacle.margin,
  top: obstacle.top * height - obstacle.margin,
  right: obstacle.right * width + obstacle.margin,
  bottom: obstacle.bottom * height + obstacle.margin,
});

const isOverlapping = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pixels from line to line of every label. */
export const leading = 15;

/**
 * The ways to hang a label at a point, the best first: beside it, above it, below it, and across from it.
 *
 * @param distance pixels from the point
 */
export function listLabelSpots(lines: string[], x: number, y: number, distance: number): Label[] {
  const near = distance * 0.7;
  const rest = (lines.length - 1) * leading;
  const way = (anchor: Label['anchor'], dx: number, dy: number): Label => ({
    lines,
    x,
    y,
    anchor,
    dx,
    dy,
  });
  const [above, level, below] = [-near - rest, 4 - rest / 2, near + 10];
  return [
    way('start', distance, level),
    way('end', -distance, level),
    way('middle', 0, -distance - rest),
    way('middle', 0, distance + 10),
    way('start', near, above),
    way('end', -near, above),
    way('start', near, below),
    way('end', -near, below),
  ];
}

/** One of its ways for each label, so that all stand clear of each other and of what stands already; undefined where there is none. */
export function placeLabels(
  ways: SetLabel[][],
  standing: SetLabel[],
  obstacles: Obstacle[],
  sizes: Size[],
): SetLabel[] | undefined {
  const chosen: SetLabel[] = [];
  const choose = (index: number): boolean =>
    index === ways.length ||
    (ways[index] ?? []).some((one) => {
      if (!isClear(one, [...standing, ...chosen], obstacles, sizes)) return false;
      chosen.push(one);
      if (choose(index + 1)) return true;
      chosen.pop();
      return false;
    });
  return choose(0) ? chosen : undefined;
}
