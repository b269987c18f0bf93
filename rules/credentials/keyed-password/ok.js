// Lookups, placeholders and names.
// ok: keyed-password
const password = process.env.DB_PASSWORD;
// ok: keyed-password
const fallback = process.env.PASSWORD || '';
// ok: keyed-password
const asked = { password: 'your-password', token: '<token>', secret: 'changeme', apiKey: 'xxxxxxxx' };
// ok: keyed-password
const filled = { password: `${user}-${random}`, token: '{{ token }}', secret: '%s' };
// ok: keyed-password
const field = { password: 'password', token: 'access_token', secret: 'clientSecret' };

// What a name means, not what it holds.
// ok: keyed-password
const passwordField = '#login-password';
// ok: keyed-password
const labels = { password: 'Enter your password', forgotPassword: 'Glemt adgangskode?' };
// ok: keyed-password
const routes = { resetPassword: '/account/reset', password: '/account/password', tokenUrl: 'https://acme.io/token' };
// ok: keyed-password
const input = { type: 'password', name: 'password', autocomplete: 'current-password' };
// ok: keyed-password
const types = { password: 'string', token: 'text', secret: 'required' };
// ok: keyed-password
if (tokenType === 'Bearer' || token === 'EOF') next();
// ok: keyed-password
const hash = { password: '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy' };
// ok: keyed-password
const publicKey = '{{token:password:ok-1}}';
// ok: keyed-password
const csrfToken = '{{token:password:ok-2}}';
// ok: keyed-password
const passwordResetTemplate = 'account.password.reset';
// ok: keyed-password
const keyboard = { key: 'ctrl+shift+down', primaryKey: 'user_id', cacheKey: '{{token:password:ok-3}}' };
// ok: keyed-password
setPassword(event.target.value);
// ok: keyed-password
const words = ['password', 'secret', 'token'];
