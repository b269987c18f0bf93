export async function create(form: FormData) {
  // ok: javascript-mass-assignment
  await prisma.account.create({ data: { name: String(form.get('name')) } });
}

export default class AccountsController {
  async store({ request }: HttpContext) {
    // ok: javascript-mass-assignment
    return Account.create(request.only(['name', 'town']));
  }

  async chosen(req: Request, res: Response) {
    // ok: javascript-mass-assignment
    res.json(await Account.create(req.body, { fields: ['name', 'town'] }));
  }
}
