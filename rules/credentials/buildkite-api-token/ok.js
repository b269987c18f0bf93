// ok: buildkite-api-token
const sample1 = 'bkua_Z7IAXtzA3YP8hbcv1SFF';
// ok: buildkite-api-token
const sample2 = 'bkua_Z7IAXtzA3YP8hbcv1SFF!9LMsY4eE6qx6UpBhEMv';
// ok: buildkite-api-token
const sample3 = 'bkua_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: buildkite-api-token
const sample4 = 'bkua_******';
// ok: buildkite-api-token
const prefixes = ['bkua_'];
// ok: buildkite-api-token
const buildkiteToken = process.env.BUILDKITE_API_TOKEN;
// ok: buildkite-api-token
const longer = 'abc{{token:buildkite-api-token:ok-1}}def';
// ok: buildkite-api-token
const blob = 'QUJD{{token:buildkite-api-token:ok-2}}';
// ok: buildkite-api-token
const buildkiteTokenName = 'BUILDKITE_API_TOKEN';
