import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '#articles/**/*.{avif,gif,jpg,jpeg,png,webp}',
  { eager: true },
);
const mark = /<img src="picture:([^"]*)"((?:"[^"]*"|[^>"])*)>/g;
const widths = [480, 720, 1080];

/** Puts in place of each picture that the loader named its published files, in sizes for small and large screens. */
export async function publishPictures(html: string): Promise<string> {
  const parts = await Promise.all(
    Array.from(html.matchAll(mark), ([, path = '', rest = '']) => image(decodeURI(path), rest)),
  );
  return html.replace(mark, () => parts.shift() ?? '');
}

async function image(path: string, rest: string): Promise<string> {
  const source = Object.entries(files).find(([file]) => file.endsWith(`/articles/${path}`))?.[1]
    .default;
  if (!source) throw new Error(`The loader let a missing picture through: ${path}.`);
  const width = Math.min(source.width, widths.at(-1) ?? source.width);
  const smaller = widths.filter((candidate) => candidate < width);
  const { src, srcSet, attributes } = await getImage({
    src: source,
    format: 'webp',
    width,
    widths: [...smaller, width],
  });
  const size = `width="${attributes['width']}" height="${attributes['height']}"`;
  return `<img src="${src}" srcset="${srcSet.attribute}" sizes="(min-width: 45rem) 43rem, 100vw" ${size} loading="lazy" decoding="async"${rest}>`;
}
