import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.commons.beanutils.BeanUtils;

class Profiles {
  void save(HttpServletRequest request, User user) throws Exception {
    // ok: java-properties-set-from-request
    BeanUtils.populate(user, Map.of("name", "x"));
    // ok: java-properties-set-from-request
    BeanUtils.setProperty(user, "name", request.getParameter("name"));
  }
}
