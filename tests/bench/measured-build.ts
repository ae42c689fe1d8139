import { build } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ logLevel: 'error' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
// Seconds, seconds, KiB; all threads of the process are in it.
console.log(
  JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    wall: performance.now() / 1e3,
    peak: maxRSS,
  }),
);
