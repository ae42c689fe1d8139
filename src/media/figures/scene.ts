import type { Node } from '@takumi-rs/core';
import { formatHex } from 'culori';
import { palette } from '../../config/palette.ts';
import { type Drawn, fontFamily } from './renderer.ts';

/** A drawing in CSS pixels: shapes, with texts on top of them. */
export interface Scene {
  width: number;
  height: number;
  /** Background color. */
  ground: keyof typeof palette;
  /** SVG 1.1 elements, in the pixels of the scene. */
  shapes: string;
  texts: SceneText[];
}

/** One line of text in a scene. */
export interface SceneText {
  text: string;
  /** Position of the start, middle or end of the line, depending on `anchor`, in pixels. */
  x: number;
  /** Baseline, in pixels. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  isBold: boolean;
  colour: keyof typeof palette;
}

/**
 * Converts a color of the palette to hexadecimal notation, which every SVG reader supports. Images
 * are drawn in the light theme.
 */
export const toHex = (name: keyof typeof palette): string => formatHex(palette[name].light) ?? '';

/**
 * Converts a scene to nodes for the renderer.
 *
 * @param width width of the image in pixels
 */
export function renderScene(scene: Scene, width: number): Drawn {
  const scale = width / scene.width;
  const height = Math.round(scene.height * scale);
  const src = 'shapes.svg';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${scene.width} ${scene.height}">${scene.shapes}</svg>`;
  const box = { position: 'absolute', left: 0, top: 0, width, height };
  return {
    images: [{ src, data: Buffer.from(svg) }],
    node: {
      type: 'container',
      style: {
        display: 'flex',
        position: 'relative',
        width,
        height,
        overflow: 'hidden',
        backgroundColor: palette[scene.ground].light,
      },
      children: [
        { type: 'image', src, width, height, style: box },
        ...scene.texts.flatMap((text) => renderTexts(text, scene, { scale, width })),
      ],
    },
  };
}

/**
 * Converts a line of text to two nodes: its halo and, on top, its letters. The halo has the
 * background color; on maps it has the color of paper.
 */
function renderTexts(
  { text, x, y, anchor, size, isBold, colour }: SceneText,
  { ground }: Scene,
  { scale, width }: { scale: number; width: number },
): Node[] {
  // The typeface's baseline is 0.89 em below the top of a line with a height of 1.
  const top = y * scale - size * scale * 0.89;
  const middle = x * scale;
  const wide = 2 * width;
  const place = {
    start: { left: middle, textAlign: 'left' },
    middle: { left: middle - width, textAlign: 'center' },
    end: { left: middle - wide, textAlign: 'right' },
  }[anchor];
  const style = {
    position: 'absolute',
    top,
    width: wide,
    fontFamily,
    fontSize: size * scale,
    lineHeight: 1,
    ...place,
    fontWeight: isBold ? 700 : 400,
    whiteSpace: 'nowrap',
  };
  const halo = palette[ground === 'sea' ? 'paper' : ground].light;
  return [
    {
      type: 'text',
      text,
      style: {
        ...style,
        color: halo,
        WebkitTextStrokeWidth: 3 * scale,
        WebkitTextStrokeColor: halo,
      },
    },
    { type: 'text', text, style: { ...style, color: palette[colour].light } },
  ];
}
