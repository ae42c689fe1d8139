import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

type Point = [x: number, y: number];

/** The points of a ring or a line, in whole pixels. */
interface Run {
  points: Point[];
  isClosed: boolean;
}

/** Projects a shape to rings and lines in whole pixels, without consecutive equal points. */
export function splitRuns(shape: GeoPermissibleObjects, projection: GeoProjection): Run[] {
  const runs: Run[] = [];
  let points: Run['points'] = [];
  const lineTo = (x: number, y: number) => {
    const [last] = points.slice(-1);
    const next: [number, number] = [Math.round(x), Math.round(y)];
    if (last?.[0] !== next[0] || last[1] !== next[1]) points.push(next);
  };
  const end = (isClosed: boolean) => {
    if (points.length > 1) runs.push({ points, isClosed });
    points = [];
  };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo(x, y) {
      end(false);
      lineTo(x, y);
    },
    lineTo,
    arc: () => undefined,
    closePath: () => {
      end(true);
    },
  })(shape);
  end(false);
  return runs;
}

/**
 * Removes points that are less than a pixel from the line between their neighbors, so that the edge
 * of a globe needs few points.
 */
export const removeNearPoints = (run: Run): Run => {
  const kept: Run['points'] = [];
  let skipped: Run['points'] = [];
  run.points.forEach((point, index) => {
    const from = kept.at(-1);
    const next = run.points[index + 1];
    if (from && next && [...skipped, point].every((one) => measureGap(one, from, next) < 1)) {
      skipped.push(point);
      return;
    }
    kept.push(point);
    skipped = [];
  });
  return { ...run, points: kept };
};

/** Returns the distance of a point from the line between two others, in pixels. */
function measureGap([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [width, height] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * width + (y - fromY) * height) / (width ** 2 + height ** 2 || 1);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - nearest * width, y - fromY - nearest * height);
}

/** Returns the area of a ring in square pixels. */
export const measureArea = (points: [number, number][]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/**
 * Renders runs as SVG path data (SVG 2, section 9.3). Uses relative coordinates, because they are
 * shorter.
 */
export const renderPath = (runs: Run[]): string =>
  runs
    .map(({ points: [first = [0, 0], ...rest], isClosed }) => {
      let [x, y] = first;
      const steps = rest.map(([nextX, nextY]) => {
        const step = join(nextX - x, nextY - y);
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${join(...first)}l${steps.reduce((all, step) => all + (step.startsWith('-') ? '' : ' ') + step, '').trim()}${isClosed ? 'z' : ''}`;
    })
    .join('');

const join = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;
