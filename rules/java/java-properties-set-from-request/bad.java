import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.beanutils.BeanUtils;

class Profiles {
  void save(HttpServletRequest request, User user) throws Exception {
    // ruleid: java-properties-set-from-request
    BeanUtils.populate(user, request.getParameterMap());
    // ruleid: java-properties-set-from-request
    BeanUtils.setProperty(user, request.getParameter("field"), "x");
  }
}
