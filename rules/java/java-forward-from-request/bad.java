import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;

class Pages {
  void show(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ruleid: java-forward-from-request
    request.getRequestDispatcher("/" + request.getParameter("page") + ".jsp").forward(request, response);
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  String view(@RequestParam String page) {
    // ruleid: java-forward-from-request
    return "forward:" + page;
    //                  ^^^^
  }
}

class Actions {
  ActionForward execute(ActionMapping mapping, HttpServletRequest request) {
    // ruleid: java-forward-from-request
    return new ActionForward("/" + request.getParameter("page") + ".jsp");
  }
}
