import type { ViewProfile } from '../language';
import type { Grammar } from '../syntax';
import { createView, type View } from './view';

const known = new WeakMap<Grammar, WeakMap<ViewProfile, View>>();

/** The view of a language for its grammar, made once: whoever tries many rules one by one has an engine for each. @throws Error when a shape of the profile is wrong */
export function viewFor(grammar: Grammar, profile: ViewProfile): View {
  const views = known.get(grammar) ?? new WeakMap<ViewProfile, View>();
  const view = views.get(profile) ?? createView(grammar, profile);
  known.set(grammar, views);
  views.set(profile, view);
  return view;
}
