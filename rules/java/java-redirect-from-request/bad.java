import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

class Logins {
  void back(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ruleid: java-redirect-from-request
    response.sendRedirect(request.getParameter("next"));
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-redirect-from-request
    response.setHeader("Location", request.getParameter("next"));
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  @GetMapping("/back")
  String view(@RequestParam String next) {
    // ruleid: java-redirect-from-request
    return "redirect:" + next;
    //                   ^^^^
  }

  RedirectView other(@RequestParam String next) {
    // ruleid: java-redirect-from-request
    return new RedirectView(next);
    //                      ^^^^
  }
}

class Small {
  void routes(Javalin app, HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ruleid: java-redirect-from-request
    app.get("/leave", ctx -> ctx.redirect(ctx.queryParam("target")));
    // ruleid: java-redirect-from-request
    response.sendRedirect(response.encodeRedirectURL(request.getParameter("target")));
  }

  @Get("/leave")
  HttpResponse<?> micronaut(@QueryValue String target) {
    // ruleid: java-redirect-from-request
    return HttpResponse.redirect(URI.create(target));
  }
}

class Faces {
  void leave(FacesContext faces) throws Exception {
    String target = faces.getExternalContext().getRequestParameterMap().get("target");
    // ruleid: java-redirect-from-request
    faces.getExternalContext().redirect(target);
  }

  ActionForward execute(ActionMapping mapping, HttpServletRequest request) {
    // ruleid: java-redirect-from-request
    return new ActionForward(request.getParameter("next"), true);
  }
}

class Routes {
  void leave(RoutingContext ctx) {
    // ruleid: java-redirect-from-request
    ctx.response().putHeader("Location", ctx.request().getParam("target")).setStatusCode(302).end();
  }

  Mono<ServerResponse> leave(ServerRequest request) {
    // ruleid: java-redirect-from-request
    return ServerResponse.temporaryRedirect(URI.create(request.queryParam("target").get())).build();
  }
}

class Answers {
  void leave(RoutingContext rc, HttpServletRequest request, HttpHeaders headers) {
    // ruleid: java-redirect-from-request
    rc.redirect(rc.request().getParam("next"));
    // ruleid: java-redirect-from-request
    headers.set(HttpHeaders.LOCATION, request.getParameter("next"));
  }
}
