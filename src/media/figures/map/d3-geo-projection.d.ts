/** Types of the one function that we use. The package has no types of its own. */
declare module 'd3-geo-projection' {
  /** Removes the cuts along the antimeridian from a shape that crosses it. */
  export function geoStitch<Shape>(shape: Shape): Shape;
}
