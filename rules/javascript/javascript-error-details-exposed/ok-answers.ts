// ok: javascript-error-details-exposed-setting
export const quiet = new ApolloServer({ typeDefs, includeStacktraceInErrorResponses: false });
// ok: javascript-error-details-exposed-setting
export const yoga = createYoga({ schema, maskedErrors: true });

export async function parcel(request: Request) {
  try {
    return Response.json(await find(request));
  } catch (e) {
    console.error((e as Error).stack);
    // ok: javascript-error-details-exposed
    return new Response('The parcel could not be read.', { status: 500 });
  }
}
