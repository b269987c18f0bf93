export class Account {
  // ruleid: keyed-password
  private readonly apiSecret: string = '{{token:password:ts-1}}';

  // ruleid: keyed-password
  login(user: string, password: string = '{{token:password:ts-2}}'): Promise<void> {
    // ruleid: keyed-password
    return this.http.post('/login', { user, accessToken: "{{token:password:ts-3}}" });
  }
}
