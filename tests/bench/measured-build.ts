import { makeSite } from '../../src/release/make.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';
const { failure, published } = await makeSite({
  logLevel: 'silent',
  drawsCards: process.env['BENCH_CARDS'] !== 'no',
});
if (failure) throw new Error('The build failed.', { cause: failure });
console.log(published?.changed.length ?? 0);
process.exit(0);
