import { distFolder } from '../config/folders.ts';
import { editor } from '../words/editor.ts';
import { serverOf } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);

serverOf(distFolder)
  .on('error', (error: NodeJS.ErrnoException) => {
    const busy = error.code === 'EADDRINUSE';
    console.error(busy ? editor.commands.portTaken(port) : error.message);
    process.exitCode = 1;
  })
  .listen(port, () => console.log(`Warta: http://localhost:${port}/`));
