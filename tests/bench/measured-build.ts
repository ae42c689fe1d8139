import { makeSite } from '../../src/release/make.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';
const { failure, published } = await makeSite('error', {
  drawsCards: process.env['BENCH_CARDS'] !== 'no',
});
if (failure) throw new Error('The build failed.', { cause: failure });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
// Seconds, seconds, KiB; all threads of the process are in it.
console.log(
  JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    wall: performance.now() / 1e3,
    peak: maxRSS,
    changed: published?.changed.length ?? 0,
  }),
);
process.exit(0);
