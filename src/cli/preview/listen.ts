import type { Server } from 'node:http';
import { editor } from '../../i18n/editor.ts';

/**
 * Starts a server and passes its address to a callback. If the server cannot start, prints the
 * reason and sets the exit code to 1.
 */
export function listen(
  server: Server,
  { port, host }: { port: number; host: string },
  told: (address: string) => void,
): void {
  server
    .on('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      console.error(busy ? editor.commands.portTaken(port) : error.message);
      process.exitCode = 1;
    })
    .listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      told(`http://${host}:${bound}/`);
    });
}
