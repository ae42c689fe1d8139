import type { Node } from '@takumi-rs/core';
import { palette } from '../config/palette.ts';
import type { Card } from './card.ts';
import { site } from '../config/site.ts';
import { fontFamily } from '../drawings/renderer.ts';

// A preview is shown in either theme, so its card has the light one's colours.
const paper = palette.paper.light;
const ink = palette.ink.light;
const faded = palette.faded.light;
const accent = palette.accent.light;
const margin = 64;
const border = 12;

/** Sizes of the letters, in pixels, of a title and of what stands under it. */
export interface Scale {
  title: number;
  subtitle: number;
}

/** The scales that a card may be set in, from the largest. */
export const scales: Scale[] = [
  ...[88, 78, 69, 61, 54, 48, 42, 36].map((title) => ({ title, subtitle: 34 })),
  ...[28, 22, 18].map((subtitle) => ({ title: 36, subtitle })),
];

/** Room inside a card's margins, in pixels: its width, and the height that head and foot share. */
export const room = ({ width, height }: Card): { width: number; height: number } => ({
  width: width - 2 * margin,
  height: height - 2 * margin - border - 28,
});

/** What stands at a card's head: its label, its title and what stands under that. */
export const head = (card: Card, { title, subtitle }: Scale): Node => {
  const { width } = room(card);
  return column({ width, gap: 20 }, [
    ...text(card.label, { fontSize: 32, fontWeight: 700, color: accent, width }),
    column({ width, gap: 16 }, [
      ...text(card.title, {
        fontSize: title,
        fontWeight: 700,
        lineHeight: 1.15,
        color: ink,
        textWrap: 'balance',
        width,
      }),
      ...text(card.subtitle, { fontSize: subtitle, lineHeight: 1.3, color: faded, width }),
    ]),
  ]);
};

/** What stands at a card's foot: its dates, and the publication's name. */
export const foot = (card: Card): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    flexDirection: 'row',
    width: room(card).width,
    justifyContent: 'space-between',
    alignItems: 'flex-end',
  },
  children: [
    column({}, [
      ...text(card.date, { fontSize: 52, fontWeight: 700, color: ink }),
      ...text(card.note, { fontSize: 28, color: faded }),
    ]),
    ...text(site.name, { fontSize: 44, fontWeight: 700, color: accent }),
  ],
});

/** The whole card in one of the scales. */
export const layout = (card: Card, scale: Scale): Node =>
  column(
    {
      justifyContent: 'space-between',
      width: card.width,
      height: card.height,
      padding: margin,
      backgroundColor: paper,
      borderTopWidth: border,
      borderTopStyle: 'solid',
      borderTopColor: accent,
    },
    [head(card, scale), foot(card)],
  );

type Style = Record<string, string | number>;

const column = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children,
});

const text = (value: string, style: Style): Node[] =>
  value
    ? [
        {
          type: 'text',
          text: value,
          style: { fontFamily, wordBreak: 'break-word', overflowWrap: 'anywhere', ...style },
        },
      ]
    : [];
