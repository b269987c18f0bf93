// ruleid: supabase-access-token
const supabaseToken = '{{token:supabase-access-token:js-1}}';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: supabase-access-token
export const client = createClient(url, '{{token:supabase-access-token:js-2}}');

// ruleid: supabase-access-token
const fallback = process.env.SUPABASE_ACCESS_TOKEN || '{{token:supabase-access-token:js-3}}';

// ruleid: supabase-access-token
fetch(url, { headers: { Authorization: 'Bearer {{token:supabase-access-token:js-4}}' } });

const settings = {
  // ruleid: supabase-access-token
  supabaseToken: `{{token:supabase-access-token:js-5}}`,
};

// ruleid: supabase-access-token
// supabaseToken = {{token:supabase-access-token:js-6}}

// ruleid: supabase-secret-key
const other = '{{token:supabase-secret-key:js-7}}';
