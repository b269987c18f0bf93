// ok: keyed-password
interface Login { password: string; token?: string; secret: Buffer }
// ok: keyed-password
type Credential = 'password' | 'token';
// ok: keyed-password
enum Kind { Password = 'password', Secret = 'SECRET' }
// ok: keyed-password
const secret = await vault.read('app/data/secret');
