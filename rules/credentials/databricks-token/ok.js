// ok: databricks-token
const sample1 = 'dapic0809b00d5839b2a';
// ok: databricks-token
const sample2 = 'dapimgrngsrrwnnsmjgpyqhiwugmpmjulkpk';
// ok: databricks-token
const sample3 = 'dapixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: databricks-token
const sample4 = 'dapi...';
// ok: databricks-token
const prefixes = ['dapi'];
// ok: databricks-token
const databricksToken = process.env.DATABRICKS_TOKEN;
// ok: databricks-token
const longer = 'abc{{token:databricks-token:ok-1}}def';
// ok: databricks-token
const blob = 'QUJD{{token:databricks-token:ok-2}}';
// ok: databricks-token
const databricksTokenName = 'DATABRICKS_TOKEN';
