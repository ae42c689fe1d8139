// Loaded before a measured program. Prints its resource usage as the last line.
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
