import type { SourceDocument } from '../document';
import { languageById, type LanguageProfile } from '../language';
import type { Span } from '../span';
import { findInstructions } from './instructions';
import { findScripts } from './markup';
import type { Embedded, Region } from './region';
import { hideActions } from './templates';
import { findSteps } from './workflow';

/** How regions are found, by what a language says of its own. */
const FINDERS: Readonly<Record<NonNullable<LanguageProfile['regions']>, (text: string) => readonly Embedded[]>> = { markup: findScripts, workflow: findSteps, instructions: findInstructions };

/** How a grammar reads the whole, where that is not what stands there; of the same length. */
const READINGS: Partial<Record<NonNullable<LanguageProfile['regions']>, (text: string) => string>> = { workflow: hideActions };

/** A document is asked for its regions again and again, and never changes. */
const known = new WeakMap<SourceDocument, readonly Region[]>();

/** The regions of a document: the whole in its own language, and then what stands in it in others, in its order. */
export function regionsOf(document: SourceDocument): readonly Region[] {
  const regions = known.get(document) ?? findRegions(document);
  known.set(document, regions);
  return regions;
}

function findRegions({ language, text }: SourceDocument): readonly Region[] {
  if (language === undefined) return [];
  const { regions, embeds = [] } = languageById(language) ?? {};
  const read = (regions && READINGS[regions]?.(text)) ?? text;
  const whole: Region = { language, span: { start: 0, end: text.length }, text: read, isRewritten: read !== text };
  if (regions === undefined) return [whole];
  const inner = FINDERS[regions](text).filter((found) => embeds.includes(found.language));
  return [whole, ...inner.map((found): Region => ({ ...found, text: found.text ?? text.slice(found.span.start, found.span.end), isRewritten: found.text !== undefined, parent: whole }))];
}

/** The embedded region that an offset of the document stands in, its ends included. */
export function embeddedAt(document: SourceDocument, offset: number): Region | undefined {
  return regionsOf(document).find(({ parent, span }) => parent !== undefined && span.start <= offset && offset <= span.end);
}

/** The languages that a document of a language may hold, its own first. */
export function languagesWithin(language: string): readonly string[] {
  return [language, ...(languageById(language)?.embeds ?? [])];
}

/** A span of a region as a span of the document. */
export function toDocument(region: Region, span: Span): Span {
  return { start: span.start + region.span.start, end: span.end + region.span.start };
}
