import { now } from '../clock.ts';
import { libraryAt } from '../library.ts';
import { rssOf } from '../routes.ts';

export const GET = async () => rssOf({ props: { listing: (await libraryAt(now)).all } });
