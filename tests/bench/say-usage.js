// Node.js loads this file before a measured program. When the program exits, this prints its usage.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // In seconds, seconds and KiB, for all threads of the process.
  const usage = {
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    wall: performance.now() / 1e3,
    peak: maxRSS,
  };
  console.log(JSON.stringify(usage));
});
