export class Account {
  // ruleid: keyed-password
  private readonly apiSecret: string = process.env.API_SECRET!;

  // ruleid: keyed-password
  login(user: string, password: string = process.env.PASSWORD!): Promise<void> {
    // ruleid: keyed-password
    return this.http.post('/login', { user, accessToken: process.env.ACCESS_TOKEN! });
  }
}
