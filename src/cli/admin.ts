import { resolve } from 'node:path';
import { adminFolder } from '../config/folders.ts';
import { site } from '../config/site.ts';
import { installPackage } from './install-package.ts';
import { writeAdmin } from './cms/write.ts';
import { listen } from './preview/listen.ts';
import { createPreviewServer } from './preview/server.ts';
import { cmsMessages } from '../i18n/cms.ts';

// `npm run admin`: writes the editors' forms and serves them on this machine. With `--write`, it
// only writes them.
installPackage(resolve(import.meta.dirname, 'cms'), cmsMessages.notInstalled);
await writeAdmin(adminFolder);
console.log(cmsMessages.written(adminFolder));
if (!site.repository) console.log(cmsMessages.repository);
const port = Number(process.env['PORT'] ?? 4323);
if (!process.argv.includes('--write'))
  listen(createPreviewServer(adminFolder), { port, host: 'localhost' }, (address) =>
    console.log(cmsMessages.served(address)),
  );
