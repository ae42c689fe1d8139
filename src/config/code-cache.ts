import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './folders.ts';

// Read before all else: what Node compiled once it need not compile again.
enableCompileCache(join(cacheFolder, 'code'));
