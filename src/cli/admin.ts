import { adminFolder } from '../config/folders.ts';
import { site } from '../config/site.ts';
import { writeAdmin } from './cms/write.ts';
import { listen } from './preview/listen.ts';
import { createPreviewServer } from './preview/server.ts';
import { forms } from '../i18n/cms.ts';

// `npm run admin`: writes the forms for editors and serves them to this machine; with --write it only writes them.
await writeAdmin(adminFolder);
console.log(forms.written(adminFolder));
if (!site.repository) console.log(forms.repository);
const port = Number(process.env['PORT'] ?? 4323);
if (!process.argv.includes('--write'))
  listen(createPreviewServer(adminFolder), { port, host: 'localhost' }, (address) =>
    console.log(forms.served(address)),
  );
