// ruleid: supabase-access-token
const supabaseToken = process.env.SUPABASE_ACCESS_TOKEN;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: supabase-access-token
export const client = createClient(url, process.env.SUPABASE_ACCESS_TOKEN);

// ruleid: supabase-access-token
const fallback = process.env.SUPABASE_ACCESS_TOKEN;

// ruleid: supabase-access-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SUPABASE_ACCESS_TOKEN}` } });

const settings = {
  // ruleid: supabase-access-token
  supabaseToken: process.env.SUPABASE_ACCESS_TOKEN,
};

// ruleid: supabase-access-token
// supabaseToken = {{token:supabase-access-token:js-6}}

// ruleid: supabase-secret-key
const other = process.env.SUPABASE_SECRET_KEY;
