/**
 * A link that runs a command of our client, for Markdown. VS Code follows it in hovers, where it drops links of its own
 * scheme. Source: VS Code's guide to extensions, "Command URIs".
 */
export function commandLink(command: string, ...args: unknown[]): string {
  // Parentheses would end a link of Markdown.
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `command:${command}?${query}`;
}
