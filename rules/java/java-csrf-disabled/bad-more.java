@Controller
class Accounts {
  @RequestMapping("/transfer")
  // ruleid: java-csrf-disabled-any-method
  public String transfer(@RequestParam String to) { return bank.transfer(to); }
  //            ^^^^^^^^
}
