import type { Node } from '@takumi-rs/core';
import { palette } from '../../config/palette.ts';
import type { Card } from './card.ts';
import { site } from '../../config/site.ts';
import { splitPhrase } from '../../model/no-break-names.ts';
import { fontFamily } from '../figures/renderer.ts';

// A preview is shown in either theme, so its card has the light one's colours.
const paper = palette.paper.light;
const ink = palette.ink.light;
const faded = palette.faded.light;
const accent = palette.accent.light;
const margin = 64;
const border = 12;

/** Sizes of the letters, in pixels of the largest card, of a title and of what stands under it. */
export interface Scale {
  title: number;
  subtitle: number;
}

/** The scales that a card may be set in, from the largest. */
export const scales: Scale[] = [
  ...[88, 78, 69, 61, 54, 48, 42, 36].map((title) => ({ title, subtitle: 34 })),
  ...[28, 22, 18].map((subtitle) => ({ title: 36, subtitle })),
];

/** Pixels across that all sizes here are of; a smaller card is the same, smaller. */
const nominal = 1200;
const getFactor = ({ width }: Pick<Card, 'width'>): number => width / nominal;

/** Pixels across of the figure beside a card's texts. */
const figureWidth = 500;

/** Room for the figure beside a card's texts, in pixels. */
export const getFigureRoom = ({ height }: Card): { width: number; height: number } => ({
  width: figureWidth,
  height: height - border,
});

/** Room inside a card's margins, in pixels: its width, and the height that head and foot share. */
export function getTextRoom(card: Card): { width: number; height: number } {
  const factor = getFactor(card);
  return {
    width: card.width - factor * (2 * margin + (card.figure ? figureWidth - margin / 2 : 0)),
    height: card.height - factor * (2 * margin + border + 28),
  };
}

/** What stands at a card's head: its label, its title and what stands under that. */
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

/** What stands at a card's foot: its dates, and the publication's name. */
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

/** The whole card in one of the scales, with its figure where it has one. */
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

/** Gives a card's texts as nodes, the names in them whole; of an empty text none. */
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

/** A text with nothing in its names that a line may end at (UAX #14, classes GL and WJ); what is drawn looks the same. */
const joinUnbroken = (text: string, names: string[]): string =>
  splitPhrase(text, names)
    .map((piece, index) =>
      index % 2 === 1 ? piece.replaceAll(' ', '\u00a0').replaceAll('-', '\u2060-\u2060') : piece,
    )
    .join('');
