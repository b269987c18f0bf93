import { expandTokens, type RuleSource } from '../../core';
import type { Catalog } from '../topic';

const KIND = /\{\{token:([a-z0-9-]+)/g;

/**
 * The catalog with a value for each `{{token:<rule-id>:<seed>}}` in its texts. Only then does anything look like a live token, so
 * that it is done when topics are shown or checked, and never before they are packaged or kept. A kind that there is not stays.
 */
export function expandCatalog(catalog: Catalog, rules: readonly RuleSource[]): Catalog {
  const expand = (text: string): string => (text.includes('{{token:') ? expandText(text, rules) : text);
  return mapTexts(catalog, expand) as Catalog;
}

function expandText(text: string, rules: readonly RuleSource[]): string {
  const kinds = [...text.matchAll(KIND)].map(([, kind]) => kind);
  const formats = rules.flatMap(({ id, credential }): [string, string][] => (kinds.includes(id) && credential?.format ? [[id, credential.format]] : []));
  try {
    return expandTokens(text, Object.fromEntries(formats));
  } catch {
    return text;
  }
}

/** As deep as a catalog is, and no deeper. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}
