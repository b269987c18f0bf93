/** The standard's own reader of addresses, which every platform has. It reads text and reaches nothing. */
declare const URL: new (text: string, base?: string) => Address;

const PARTS = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const;
type Address = Record<(typeof PARTS)[number], string>;

/** @returns the parts of an address, or undefined when it is none */
export function readAddress(text: string, base?: string): Address | undefined {
  try {
    return partsOf(new URL(text, base));
  } catch {
    return undefined;
  }
}

/** @returns the parts of the address with one of them changed, as the standard's setters change it */
export function changeAddress(href: string, part: string, value: string): Address | undefined {
  const name = PARTS.find((each) => each === part);
  try {
    const url = new URL(href);
    if (name && name !== 'origin') url[name] = value;
    return partsOf(url);
  } catch {
    return undefined;
  }
}

function partsOf(url: Address): Address {
  return Object.fromEntries(PARTS.map((part) => [part, url[part]])) as Address;
}
