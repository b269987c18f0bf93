export const traced = new ApolloServer({
  typeDefs,
  // ruleid: javascript-error-details-exposed-setting
  includeStacktraceInErrorResponses: true,
});
// ruleid: javascript-error-details-exposed-setting
export const yoga = createYoga({ schema, maskedErrors: false });

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
