/** Pixels across a phone's screen of 360 CSS pixels with two of its own to each, and the bytes that a picture of that width aims at. */
export const phone = { width: 720, bytes: 33_000 };
