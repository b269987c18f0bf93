// What look-alikes and names are made of. None of it is a credential.

/** Names of things, hosts and users in the templates. */
export const WORDS = list('ledger invoice orders parcel garden harbor lantern meadow pixel quartz river saddle timber violet walnut yonder basket copper dakota ember falcon glacier hazel indigo jasper kernel');

/** What people make passwords of. */
export const PASSWORD_WORDS = list('otter velvet canyon lamp dragon summer winter monkey shadow sunshine coffee rocket tiger marble banana thunder pepper orange castle silver hammer pirate cactus wizard bridge candle');

/** Words of names whose value is a password; the name style is up to the template. */
export const PASSWORD_NAMES = ['db password', 'smtp password', 'redis password', 'admin password', 'ldap passwd', 'broker password', 'backup pass', 'root password', 'ftp pwd', 'proxy password', 'keystore password', 'service password', 'user password'];

/** The same for tokens and keys. */
export const TOKEN_NAMES = ['api key', 'auth token', 'access token', 'client secret', 'secret key', 'jwt secret', 'webhook secret', 'signing key', 'session secret', 'encryption key', 'bot token', 'deploy token', 'refresh token', 'app secret'];

/** Placeholders that need no quotes. */
const BARE_PLACEHOLDERS = list('changeme CHANGE_ME your-password-here YOUR_API_KEY REPLACE_ME xxxxxxxx xxxx-xxxx-xxxx insert-token-here dummy placeholder redacted not-a-real-key fake-token TODO FIXME example my-secret your_token PASSWORD put_your_key_here ChangeThisPassword example-password XXXXXXXXXXXXXXXX');

const PLACEHOLDERS = [...BARE_PLACEHOLDERS, '<password>', '<your-api-key>', '[your token]', '[REDACTED]', '********', '...', '<REDACTED>', 'enter your password', '{your_token}', '%PASSWORD%', '__PASSWORD__', '••••••••', ''];

const UI_TEXTS = [
  'Enter your password', 'Password', 'Forgot your password?', 'Your password must have at least 8 characters', 'Repeat the password', 'Invalid token', 'Paste your API token here',
  'The token has expired', 'Wrong user name or password', 'Current password', 'Choose a new password', 'Secret question', 'Access token (optional)', 'Reset password', 'Passwords do not match',
  'Show password', 'API key', 'Token of the service account', 'At least one digit and one capital', 'Sign in with your password',
];
const GERMAN_UI_TEXTS = ['Passwort eingeben', 'Passwort vergessen?', 'Neues Passwort wiederholen', 'Das Passwort ist zu kurz', 'Zugangsschlüssel'];
const FRENCH_UI_TEXTS = ['Mot de passe oublié ?', 'Saisissez votre mot de passe', 'Nouveau mot de passe', 'Le mot de passe est trop court'];

/** Short lists by the name of their slot. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  word: WORDS,
  ph: PLACEHOLDERS,
  phu: BARE_PLACEHOLDERS,
  ui: UI_TEXTS,
  uide: GERMAN_UI_TEXTS,
  uifr: FRENCH_UI_TEXTS,
  field: list('password passwd user_password newPassword current-password access_token confirmPassword secret apiKey pass'),
  encoding: list('utf8 hex base64 latin1'),
  hashname: list('bcrypt argon2id pbkdf2_sha256 scrypt noop'),
  Hashed: list('Hashed Encrypted SHA1 Clear'),
  tokentype: list('bearer Bearer access_token refresh id_token opaque urn:ietf:params:oauth:token-type:jwt'),
  grant: list('password client_credentials refresh_token authorization_code'),
  keyboardkey: list('Escape Enter ArrowDown Backspace Tab ctrl+shift+k cmd+p'),
  icon: list('lock key eye shield lock-open mdi-key-variant password'),
  autocomplete: list('current-password new-password one-time-code off'),
  punct: list('{ } ( ) => :: ;'),
  num: list('8 12 16 30 72 128 255 900 3600'),
};

function list(words: string): readonly string[] {
  return words.split(' ');
}
