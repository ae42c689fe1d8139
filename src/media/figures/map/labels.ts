import type { Size } from './frame.ts';

/** A point in a drawing, as shares of the drawing's width and height. */
export interface Spot {
  x: number;
  y: number;
}

/** A label in a drawing: a point, and text at a distance from that point. */
export interface Label {
  lines: string[];
  /** The point, as shares (0 to 1) of the drawing's width and height. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels from the point to the start, middle or end of the text, depending on `anchor`. */
  dx: number;
  /** Pixels from the point down to the baseline of the first line. */
  dy: number;
}

/** A part of the drawing that no label may cover, with a margin. */
export interface Obstacle {
  /** Edges, as shares of the drawing's width and height. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Space around it in pixels, the same at every size of the drawing. */
  margin: number;
}

/**
 * Returns the obstacle around a dot.
 *
 * @param margin in pixels
 */
export const getDotObstacle = ({ x, y }: Spot, margin: number): Obstacle => ({
  left: x,
  top: y,
  right: x,
  bottom: y,
  margin,
});

/** Text metrics of a kind of label. */
export interface Lettering {
  /** Width of an average letter in pixels. It is generous, because readers' fonts are unknown. */
  letter: number;
}

/** A label with its text metrics. */
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

/** Estimates the width of a label's text in pixels. */
const getBreadth = ({ lines }: Pick<Label, 'lines'>, { letter }: Lettering): number =>
  Math.max(...lines.map((line) => Array.from(line).length)) * letter;

/** Checks that a label is in the drawing and overlaps no label or obstacle, at every size. */
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

/** Returns the box around a label, in pixels of a drawing of the given size. */
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

/** Line height of every label, in pixels. */
export const leading = 15;

/**
 * Lists the possible positions of a label around a point. The best are first: beside it, above it,
 * below it, and diagonally from it.
 *
 * @param distance pixels between the point and the label
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

/**
 * Chooses a position for each label, so that no label overlaps another label or an obstacle.
 * Returns undefined if that is not possible.
 *
 * @param ways possible positions of each label, the best first
 * @param standing labels that are already placed
 */
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
