import type { Node } from '@takumi-rs/core';
import type { Card } from '../outputs/card.ts';
import { site } from '../site.ts';

const paper = '#fcf9f3';
const ink = '#211b16';
const faded = '#554c45';
const accent = '#7c1f16';
const margin = 64;

/** Sizes that a title may have, in pixels, from the largest. */
export const titleSizes = [88, 78, 69, 61, 54, 48, 42, 36];

/** Height that the title and what stands under it may take, in pixels. */
export const room = ({ height, label, date, note }: Card): number =>
  height - 2 * margin - (label ? 62 : 0) - (date ? 92 : 44) - (note ? 34 : 0) - 28;

/** The title and what stands under it, at a size of the title. */
export const heading = ({ title, subtitle, width }: Card, size: number): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', width: width - 2 * margin, gap: 16 },
  children: [
    text(title, {
      fontSize: size,
      fontWeight: 700,
      lineHeight: 1.15,
      textWrap: 'balance',
      color: ink,
      width: width - 2 * margin,
    }),
    ...(subtitle
      ? [text(subtitle, { fontSize: 34, lineHeight: 1.3, color: faded, width: width - 2 * margin })]
      : []),
  ],
});

/** The whole card, its title at a size. */
export const layout = (card: Card, size: number): Node => ({
  type: 'container',
  style: {
    ...{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between' },
    ...{
      width: card.width,
      height: card.height,
      padding: margin,
      backgroundColor: paper,
      fontFamily: 'Noto Serif',
    },
    ...{ borderTopWidth: 12, borderTopStyle: 'solid', borderTopColor: accent },
  },
  children: [
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', gap: 20 },
      children: [
        ...(card.label ? [text(card.label, { fontSize: 32, fontWeight: 700, color: accent })] : []),
        heading(card, size),
      ],
    },
    {
      type: 'container',
      style: {
        display: 'flex',
        flexDirection: 'row',
        justifyContent: 'space-between',
        alignItems: 'flex-end',
      },
      children: [
        {
          type: 'container',
          style: { display: 'flex', flexDirection: 'column' },
          children: [
            ...(card.date ? [text(card.date, { fontSize: 52, fontWeight: 700, color: ink })] : []),
            ...(card.note ? [text(card.note, { fontSize: 26, color: faded })] : []),
          ],
        },
        text(site.name, { fontSize: 44, fontWeight: 700, color: accent }),
      ],
    },
  ],
});

const text = (value: string, style: Record<string, string | number>): Node => ({
  type: 'text',
  text: value,
  style: { wordBreak: 'break-word', overflowWrap: 'anywhere', ...style },
});
