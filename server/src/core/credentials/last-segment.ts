/** Where the last segment of a name starts: `config.smtp.password` names a password; what comes before the last dot says whose. */
export function lastSegment(name: string): number {
  return name.replace(/\.+$/, '').lastIndexOf('.') + 1;
}
