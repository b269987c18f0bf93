@Controller
class Pages {
  @GetMapping("/page")
  String page(@RequestParam String language) {
    // ruleid: java-template-built-from-request
    return "pages/" + language + "/start";
  }
}
