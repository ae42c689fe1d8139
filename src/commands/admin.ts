import { adminFolder } from '../config/folders.ts';
import { site } from '../config/site.ts';
import { writeAdmin } from '../admin/write.ts';
import { serverOf } from '../preview/server.ts';
import { forms } from '../words/forms.ts';

// `npm run admin`: writes the forms for editors and serves them to this machine; with --write it only writes them.
await writeAdmin(adminFolder);
console.log(forms.written(adminFolder));
if (!site.repository) console.log(forms.repository);
if (!process.argv.includes('--write')) {
  const server = serverOf(adminFolder);
  server.listen(Number(process.env['PORT'] ?? 4323), 'localhost', () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    console.log(forms.served(`http://localhost:${port}/`));
  });
}
