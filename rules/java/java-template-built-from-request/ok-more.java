@Controller
class Pages {
  @GetMapping("/page")
  String page(@RequestParam String language) {
    // ok: java-template-built-from-request
    return language.equals("de") ? "pages/de/start" : "pages/en/start";
  }
}
