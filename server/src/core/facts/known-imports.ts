import type { ImportProfile } from '../language';
import type { PatternContext, View } from '../match';
import { compileImports, type CompiledImports } from './imports';

const known = new WeakMap<View, WeakMap<ImportProfile, CompiledImports>>();

/** The import patterns of a language, compiled once: no rule has a say in them. @throws PatternError when one does not parse */
export function importsFor(profile: ImportProfile, context: PatternContext): CompiledImports {
  const byProfile = known.get(context.view) ?? new WeakMap<ImportProfile, CompiledImports>();
  const imports = byProfile.get(profile) ?? compileImports(profile, context);
  known.set(context.view, byProfile);
  byProfile.set(profile, imports);
  return imports;
}
