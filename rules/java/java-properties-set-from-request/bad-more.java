@Controller
class Users {
  @PostMapping("/users")
  String save(@ModelAttribute User user) {
    // ruleid: java-properties-set-from-request-entity
    repository.save(user);
    //              ^^^^
    return "saved";
  }
}
