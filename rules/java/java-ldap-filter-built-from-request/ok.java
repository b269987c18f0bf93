import jakarta.servlet.http.HttpServletRequest;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.support.LdapEncoder;

class Directory {
  void find(HttpServletRequest request, DirContext context) throws Exception {
    String user = request.getParameter("user");
    // ok: java-ldap-filter-built-from-request
    context.search("ou=people", "(uid={0})", new Object[] {user}, new SearchControls());
    // ok: java-ldap-filter-built-from-request
    context.search("ou=people", "(uid=" + LdapEncoder.filterEncode(user) + ")", new SearchControls());
    // ok: java-ldap-filter-built-from-request
    context.search("ou=people", "(number=" + Integer.parseInt(user) + ")", new SearchControls());
  }
}

class People {
  private LdapTemplate ldap;

  void find(HttpServletRequest request, DirContext context) throws Exception {
    String user = request.getParameter("user");
    // ok: java-ldap-filter-built-from-request
    ldap.find(LdapQueryBuilder.query().where("cn").is(user), Person.class);
    // ok: java-ldap-filter-built-from-request
    context.getAttributes("ou=people");
    // ok: java-ldap-filter-built-from-request
    users.stream().filter(user::equals).toList();
  }
}

class Names {
  void find(HttpServletRequest request) throws Exception {
    // ok: java-ldap-filter-built-from-request
    LdapName name = new LdapName("ou=people");
    name.add(new Rdn("uid", request.getParameter("user")));
  }
}
