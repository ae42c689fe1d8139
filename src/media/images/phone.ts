/**
 * Width of a phone's screen in pixels (360 CSS pixels at a device pixel ratio of 2), and the target
 * size in bytes of a picture that wide.
 */
export const phone = { width: 720, bytes: 33_000 };
