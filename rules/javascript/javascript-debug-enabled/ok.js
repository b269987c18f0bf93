const inspector = require('node:inspector');
const { ApolloServer } = require('@apollo/server');
const { graphqlHTTP } = require('express-graphql');

// ok: javascript-debug-enabled
inspector.open(9229, '127.0.0.1');
// ok: javascript-debug-enabled-setting
const server = new ApolloServer({ typeDefs, resolvers, introspection: process.env.NODE_ENV !== 'production' });
// ok: javascript-debug-enabled-setting
app.use('/graphql', graphqlHTTP({ schema, graphiql: false }));
