import { distFolder } from '../../config/folders.ts';
import { site } from '../../config/site.ts';
import { listen } from './listen.ts';
import { createPreviewServer } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
// Only this machine can connect, unless `HOST` is set.
const host = process.env['HOST'] ?? 'localhost';

try {
  listen(createPreviewServer(distFolder), { port, host }, (address) =>
    console.log(`${site.name}: ${address}`),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
