const inspector = require('node:inspector');
const { ApolloServer } = require('@apollo/server');
const { graphqlHTTP } = require('express-graphql');

// ruleid: javascript-debug-enabled
inspector.open(9229, '0.0.0.0');
//                   ^^^^^^^^^
// ruleid: javascript-debug-enabled-setting
const server = new ApolloServer({ typeDefs, resolvers, introspection: true });
//                                                                    ^^^^
// ruleid: javascript-debug-enabled-setting
app.use('/graphql', graphqlHTTP({ schema, graphiql: true }));
//                                                  ^^^^
