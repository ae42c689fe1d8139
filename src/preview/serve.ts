import { distFolder } from '../config/folders.ts';
import { site } from '../config/site.ts';
import { editor } from '../words/editor.ts';
import { serverOf } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
// Nobody but this machine, unless told otherwise.
const host = process.env['HOST'] ?? 'localhost';

try {
  const server = serverOf(distFolder);
  server
    .on('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      console.error(busy ? editor.commands.portTaken(port) : error.message);
      process.exitCode = 1;
    })
    .listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      console.log(`${site.name}: http://${host}:${bound}/`);
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
