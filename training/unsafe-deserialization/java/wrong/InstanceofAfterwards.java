package bank.templates;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TemplateImport {
    private final TemplateStore store;

    TemplateImport(TemplateStore store) {
        this.store = store;
    }

    /** Takes over the payment templates that a customer exported from the old banking program. */
    @PostMapping("/templates/import")
    int importTemplates(HttpServletRequest request, Principal customer) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(request.getInputStream())) {
            Object read = in.readObject();
            if (!(read instanceof List)) {
                throw new IOException("not a list of templates");
            }
            List<PaymentTemplate> templates = (List<PaymentTemplate>) read;
            store.addAll(customer.getName(), templates);
            return templates.size();
        }
    }
}
