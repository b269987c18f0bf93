import type { ReadHit } from '../credentials';
import { addDamage, type Damage } from '../damage';
import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import type { KeywordHits } from '../keywords';
import type { TextEdit } from '../span';
import type { Analyzers } from './analyze';

/** What the one pass over a text gives. */
export interface Passed {
  readonly hits: KeywordHits;
  readonly credentials: readonly Finding[];
}

/** Goes over a text. */
export type PassOver = (document: SourceDocument, analyzers: Analyzers) => Passed;

/** Goes over the whole of a document that nobody keeps. */
export const passOnce: PassOver = (document, { keywords, credentials, meter }) => {
  meter.add('unitsScanned', (document.bytes ?? document.text).length);
  const hits = keywords.find(document);
  return { hits, credentials: credentials.detect(document, hits) };
};

interface Kept extends Passed {
  readonly text: string;
  readonly read: readonly ReadHit[];
}

/** Goes over a document that is being edited: of a text that came of the one before by edits, only what is near them. */
export class EditedPass {
  private kept: Kept | undefined;
  private damage: Damage | undefined;

  edit(edit: TextEdit): void {
    this.damage = addDamage(this.damage, edit);
  }

  /** All that is asked of the text was asked: what was worked out of the hits is worked out again should somebody ask once more. */
  rest(): void {
    this.kept?.hits.forget();
  }

  readonly over: PassOver = (document, analyzers) => {
    const { kept } = this;
    if (kept?.text === document.text) return kept;
    this.kept = kept && this.damage ? passAfter(document, analyzers, kept, this.damage) : passFirst(document, analyzers);
    this.damage = undefined;
    return this.kept;
  };
}

function passFirst(document: SourceDocument, { keywords, credentials, meter }: Analyzers): Kept {
  const { text } = document;
  meter.add('unitsScanned', text.length);
  const hits = keywords.findInText(text);
  const { findings, read, readNow } = credentials.detectAgain(document, hits);
  meter.add('hitsRead', readNow);
  return { text, hits, read, credentials: findings };
}

function passAfter(document: SourceDocument, { keywords, credentials, meter }: Analyzers, before: Kept, damage: Damage): Kept {
  const { text } = document;
  const { hits, units } = keywords.findAfter(before.hits, text, damage);
  meter.add('unitsScanned', units);
  const { findings, read, readNow } = credentials.detectAgain(document, hits, { read: before.read, damage });
  meter.add('hitsRead', readNow);
  return { text, hits, read, credentials: findings };
}
