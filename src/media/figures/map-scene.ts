import type { MapDrawing } from './map/layout.ts';
import { globeSize } from './map/globe.ts';
import { type Label, leading, type Spot } from './map/labels.ts';
import { toHex, type Scene, type SceneText } from './scene.ts';

/**
 * Creates a scene of a map.
 *
 * @param width width of the scene in CSS pixels
 */
export function createMapScene(drawing: MapDrawing, width: number): Scene {
  const { size, land, own, borders, globe, dots, places, areas, scale } = drawing;
  const height = (width * size.height) / size.width;
  const stretch = width / size.width;
  const at = ({ x, y }: Spot) => ({ x: x * width, y: y * height });
  const dot = (spot: Spot, radius: number): string => {
    const { x, y } = at(spot);
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${toHex('accent')}"/>`;
  };
  const thin = (pixels: number, per: number) => pixels / per;
  const [paper, tint, sea, shore, ink] = (['paper', 'tint', 'sea', 'shore', 'ink'] as const).map(
    toHex,
  );
  const bar = { from: scale.left * width, to: scale.right * width, y: scale.y * height };
  const shapes = [
    `<g transform="scale(${stretch})" stroke="${shore}" stroke-width="${thin(1, stretch)}">`,
    `<path d="${land}" fill="${paper}"/>`,
    own && `<path d="${own}" fill="${tint}"/>`,
    borders &&
      `<path d="${borders}" fill="none" stroke="${ink}" stroke-dasharray="${thin(3, stretch)} ${thin(2, stretch)}"/>`,
    '</g>',
    globe && globeShapes(),
    `<path d="M${bar.from} ${bar.y}H${bar.to}" stroke="${ink}" stroke-width="1"/>`,
    ...dots.map((spot) => dot(spot, 4)),
  ].filter(Boolean);
  return {
    width,
    height,
    ground: 'sea',
    shapes: shapes.join(''),
    texts: [
      ...areas.flatMap((label) => textsOf(label, false, 'faded')),
      ...textsOf(scale.label, false, 'ink'),
      ...(globe?.labels ?? []).flatMap((label) => textsOf(label, true, 'ink')),
      ...places.flatMap((label) => textsOf(label, true, 'ink')),
    ],
  };

  function globeShapes(): string {
    if (!globe) return '';
    const { left, right, top } = globe.room;
    const zoom = ((right - left) * width) / globeSize;
    const half = globeSize / 2;
    return [
      `<g transform="translate(${left * width} ${top * height}) scale(${zoom})" stroke="${shore}" stroke-width="${thin(1, zoom)}">`,
      `<circle cx="${half}" cy="${half}" r="${half - 1}" fill="${sea}"/>`,
      `<path d="${globe.land}" fill="${paper}"/>`,
      `<path d="${globe.lines}" fill="none" stroke="${toHex('accent')}" stroke-width="${thin(1.5, zoom)}"/>`,
      '</g>',
      ...globe.dots.map((spot) => dot(spot, 3)),
    ].join('');
  }

  function textsOf(label: Label, isBold: boolean, colour: SceneText['colour']): SceneText[] {
    const { x, y } = at(label);
    return label.lines.map((line, index) => ({
      text: colour === 'faded' ? line.toUpperCase() : line,
      x: x + label.dx,
      y: y + label.dy + index * leading,
      anchor: label.anchor,
      size: colour === 'faded' ? 11.5 : 13,
      isBold,
      colour,
    }));
  }
}
