// Loaded before a program that is measured: tells, as its last line, what that came to.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // Seconds, seconds, KiB; all threads of the process are in it.
  const usage = {
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    wall: performance.now() / 1e3,
    peak: maxRSS,
  };
  console.log(JSON.stringify(usage));
});
