// ruleid: databricks-token
const databricksToken = process.env.DATABRICKS_TOKEN;
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: databricks-token
export const client = new DBSQLClient({ token: process.env.DATABRICKS_TOKEN });

// ruleid: databricks-token
const fallback = process.env.DATABRICKS_TOKEN;

// ruleid: databricks-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.DATABRICKS_TOKEN}` } });

const settings = {
  // ruleid: databricks-token
  databricksToken: process.env.DATABRICKS_TOKEN,
};

// ruleid: databricks-token
// databricksToken = {{token:databricks-token:js-6}}
