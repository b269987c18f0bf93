@Controller
class Users {
  @PostMapping("/users")
  String save(@ModelAttribute UserForm form) {
    User user = new User(form.getName());
    // ok: java-properties-set-from-request-entity
    repository.save(user);
    return "saved";
  }
}
