import { getIconPath } from '../routes.ts';
import { site } from '../config/site.ts';

/**
 * Renders the web app manifest (W3C Web Application Manifest).
 *
 * @param paper background color of the pages
 */
export const renderManifest = (paper: string): string =>
  JSON.stringify({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: '/',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: ([192, 512] as const).map((size) => ({
      src: getIconPath(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
