/** Of the package without types of its own, the one function that we use. */
declare module 'd3-geo-projection' {
  /** A shape without the cuts that were made along the date line, where it goes on. */
  export function geoStitch<Shape>(shape: Shape): Shape;
}
