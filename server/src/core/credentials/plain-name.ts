/** A name in lower case with `_` between its words: `algoliaApiKey`, `ALGOLIA_API_KEY` and `algolia.api-key` all give `algolia_api_key`. */
export function plainName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}
