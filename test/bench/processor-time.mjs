/** Milliseconds of processor time that this process has used, all of its threads together. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
