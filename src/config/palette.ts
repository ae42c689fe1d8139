/** A color in the light theme and in the dark theme. */
export interface Colour {
  light: string;
  dark: string;
}

/**
 * The publication's colors in the OKLCH notation of CSS (CSS Color 4, section 9.4). Styles, cards
 * and icons use these colors.
 */
export const palette = {
  paper: { light: 'oklch(98.5% .008 85)', dark: 'oklch(19% .008 60)' },
  ink: { light: 'oklch(23% .015 60)', dark: 'oklch(92% .012 85)' },
  faded: { light: 'oklch(40% .015 60)', dark: 'oklch(80% .012 85)' },
  rule: { light: 'oklch(86% .012 80)', dark: 'oklch(36% .01 60)' },
  /** Map colors: water (`sea`), the country that a map shows (`tint`) and coasts (`shore`). */
  sea: { light: 'oklch(93% .018 230)', dark: 'oklch(25% .02 240)' },
  tint: { light: 'oklch(90% .03 75)', dark: 'oklch(43% .03 80)' },
  shore: { light: 'oklch(66% .035 235)', dark: 'oklch(56% .03 240)' },
  accent: { light: 'oklch(42% .14 30)', dark: 'oklch(80% .1 35)' },
} as const satisfies Record<string, Colour>;

/** Names of the colors that only maps use. */
const ofMaps = ['sea', 'tint', 'shore'];

const declareColors = (isOfMaps: boolean): string =>
  Object.entries<Colour>(palette)
    .filter(([name]) => ofMaps.includes(name) === isOfMaps)
    .map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`)
    .join(';');

/**
 * CSS rule with all colors except those of maps, as custom properties for both themes
 * (`light-dark()`, CSS Color 5, section 7).
 */
export const paletteCss = `:root{color-scheme:light dark;${declareColors(false)}}`;

/** CSS rule with the colors of maps, as custom properties for both themes. */
export const mapPaletteCss = `:root{${declareColors(true)}}`;
