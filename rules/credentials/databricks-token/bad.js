// ruleid: databricks-token
const databricksToken = '{{token:databricks-token:js-1}}';
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: databricks-token
export const client = new DBSQLClient({ token: '{{token:databricks-token:js-2}}' });

// ruleid: databricks-token
const fallback = process.env.DATABRICKS_TOKEN || '{{token:databricks-token:js-3}}';

// ruleid: databricks-token
fetch(url, { headers: { Authorization: 'Bearer {{token:databricks-token:js-4}}' } });

const settings = {
  // ruleid: databricks-token
  databricksToken: `{{token:databricks-token:js-5}}`,
};

// ruleid: databricks-token
// databricksToken = {{token:databricks-token:js-6}}
