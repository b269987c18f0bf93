export async function create(form: FormData) {
  // ruleid: javascript-mass-assignment
  await prisma.account.create({ data: Object.fromEntries(form) });
}

export default class AccountsController {
  async store({ request }: HttpContext) {
    // ruleid: javascript-mass-assignment
    return Account.create(request.all());
  }
}
