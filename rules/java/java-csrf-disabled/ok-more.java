@Controller
class Accounts {
  @RequestMapping(value = "/transfer", method = RequestMethod.POST)
  // ok: java-csrf-disabled-any-method
  public String transfer(@RequestParam String to) { return bank.transfer(to); }

  @RequestMapping("/accounts")
  // ok: java-csrf-disabled-any-method
  public String list() { return "accounts"; }
}
