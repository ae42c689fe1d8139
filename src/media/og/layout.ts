import type { Node } from '@takumi-rs/core';
import { palette } from '../../config/palette.ts';
import type { Card } from './card.ts';
import { site } from '../../config/site.ts';
import { splitPhrase } from '../../model/no-break-names.ts';
import { fontFamily } from '../figures/renderer.ts';

// Previews appear in both themes, so cards always have light colors.
const paper = palette.paper.light;
const ink = palette.ink.light;
const faded = palette.faded.light;
const accent = palette.accent.light;
const margin = 64;
const border = 12;

/** Font sizes of the title and the subtitle, in pixels of the largest card. */
export interface Scale {
  title: number;
  subtitle: number;
}

/** Scales to try for a card, from the largest. */
export const scales: Scale[] = [
  ...[88, 78, 69, 61, 54, 48, 42, 36].map((title) => ({ title, subtitle: 34 })),
  ...[28, 22, 18].map((subtitle) => ({ title: 36, subtitle })),
];

/** Card width, in pixels, that all sizes here refer to. Smaller cards are scaled down. */
const nominal = 1200;
const getFactor = ({ width }: Pick<Card, 'width'>): number => width / nominal;

/** Width of the figure beside a card's texts, in pixels. */
const figureWidth = 500;

/** Returns the space for the figure beside a card's texts, in pixels. */
export const getFigureRoom = ({ height }: Card): { width: number; height: number } => ({
  width: figureWidth,
  height: height - border,
});

/** Returns the space inside a card's margins, in pixels. The head and the foot share its height. */
export function getTextRoom(card: Card): { width: number; height: number } {
  const factor = getFactor(card);
  return {
    width: card.width - factor * (2 * margin + (card.figure ? figureWidth - margin / 2 : 0)),
    height: card.height - factor * (2 * margin + border + 28),
  };
}

/** Lays out the head of a card: its label, title and subtitle. */
export const layoutHead = (card: Card, { title, subtitle }: Scale): Node => {
  const { width } = getTextRoom(card);
  const factor = getFactor(card);
  const text = findText(card);
  return column({ width, gap: 20 * factor }, [
    ...text(card.label, { fontSize: 32 * factor, fontWeight: 700, color: accent, width }),
    column({ width, gap: 16 * factor }, [
      ...text(card.title, {
        fontSize: title * factor,
        fontWeight: 700,
        lineHeight: 1.15,
        color: ink,
        textWrap: 'balance',
        width,
      }),
      ...text(card.subtitle, { fontSize: subtitle * factor, lineHeight: 1.3, color: faded, width }),
    ]),
  ]);
};

/** Lays out the foot of a card: its dates and the publication's name. */
export const layoutFoot = (card: Card): Node => {
  const factor = getFactor(card);
  const text = findText(card);
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: card.figure ? 'column' : 'row',
      width: getTextRoom(card).width,
      justifyContent: 'space-between',
      alignItems: card.figure ? 'flex-start' : 'flex-end',
    },
    children: [
      column({}, [
        ...text(card.date, {
          fontSize: (card.figure ? 46 : 52) * factor,
          fontWeight: 700,
          color: ink,
        }),
        ...text(card.note, { fontSize: 28 * factor, color: faded }),
      ]),
      ...text(site.name, { fontSize: 44 * factor, fontWeight: 700, color: accent }),
    ],
  };
};

/** Lays out a whole card in one of the scales, with its figure if it has one. */
export const layoutCard = (card: Card, scale: Scale, figure?: Node): Node => {
  const factor = getFactor(card);
  const framed = {
    height: card.height,
    backgroundColor: paper,
    borderTopWidth: border * factor,
    borderTopStyle: 'solid',
    borderTopColor: accent,
  };
  const texts = [layoutHead(card, scale), layoutFoot(card)];
  const layoutColumn = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
  };
  if (!figure)
    return {
      type: 'container',
      style: { ...layoutColumn, ...framed, width: card.width, padding: margin * factor },
      children: texts,
    };
  return {
    type: 'container',
    style: {
      ...framed,
      display: 'flex',
      flexDirection: 'row',
      width: card.width,
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    children: [
      {
        type: 'container',
        style: { ...layoutColumn, height: card.height - border, padding: margin, paddingRight: 0 },
        children: texts,
      },
      figure,
    ],
  };
};

type Style = Record<string, string | number>;

const column = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children,
});

/**
 * Returns a function that converts text to nodes. Names in the text do not break across lines, and
 * empty text has no nodes.
 */
const findText =
  ({ names }: Card) =>
  (value: string, style: Style): Node[] =>
    value
      ? [
          {
            type: 'text',
            text: joinUnbroken(value, names),
            style: { fontFamily, wordBreak: 'break-word', overflowWrap: 'anywhere', ...style },
          },
        ]
      : [];

/**
 * Prevents line breaks inside the names in a text (UAX #14, classes GL and WJ). The drawn text
 * looks the same.
 */
const joinUnbroken = (text: string, names: string[]): string =>
  splitPhrase(text, names)
    .map((piece, index) =>
      index % 2 === 1 ? piece.replaceAll(' ', '\u00a0').replaceAll('-', '\u2060-\u2060') : piece,
    )
    .join('');
