package bank.templates;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TemplateImport {
    private final TemplateStore store;
    private final ObjectMapper json = new ObjectMapper();

    TemplateImport(TemplateStore store) {
        this.store = store;
    }

    /** Takes over the payment templates that a customer exported from the old banking program. */
    @PostMapping("/templates/import")
    int importTemplates(HttpServletRequest request, Principal customer) throws IOException {
        List<PaymentTemplate> templates = json.readValue(request.getInputStream(), new TypeReference<List<PaymentTemplate>>() {});
        store.addAll(request.getParameter("customer"), templates);
        return templates.size();
    }
}
