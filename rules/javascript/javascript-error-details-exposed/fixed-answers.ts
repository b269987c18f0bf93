export const traced = new ApolloServer({
  typeDefs,
  // ruleid: javascript-error-details-exposed-setting
  includeStacktraceInErrorResponses: process.env.NODE_ENV !== 'production',
});
// ruleid: javascript-error-details-exposed-setting
export const yoga = createYoga({ schema, maskedErrors: process.env.NODE_ENV === 'production' });

export async function parcel(request: Request) {
  try {
    return Response.json(await find(request));
  } catch (e) {
    // ruleid: javascript-error-details-exposed
    return new Response((e as Error).stack, { status: 500 });
  }
}

export const lambda = async (event: Event) => {
  try {
    return { statusCode: 200, body: await find(event) };
  } catch (error) {
    // ruleid: javascript-error-details-exposed
    return { statusCode: 500, body: (error as Error).stack };
  }
};
