package org.carepurse.web.directory;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.carepurse.directory.OfferedService;
import org.carepurse.directory.Provider;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceFacts;

/** A service as its provider types it. */
public class OwnServiceForm {

    @FormParam("name")
    private String name;

    @FormParam("category")
    private String category;

    @FormParam("description")
    private String description;

    @FormParam("address")
    private String address;

    @FormParam("postcode")
    private String postcode;

    @FormParam("borough")
    private String borough;

    /** As the directory has it. */
    static OwnServiceForm of(Service service) {
        ServiceFacts facts = service.facts();
        OwnServiceForm form = new OwnServiceForm();
        form.name = facts.name();
        form.category = facts.category();
        form.description = facts.description();
        form.address = facts.place().address();
        form.postcode = facts.place().postcode();
        form.borough = facts.place().borough();
        return form;
    }

    /** @throws org.carepurse.outcome.WrongInput naming the field that cannot be taken */
    OfferedService told(Provider provider) {
        return new OfferedService(
                provider.reference(), category(), name(), description(), address(), postcode(), borough(), null);
    }

    public String name() {
        return text(name);
    }

    public String category() {
        return text(category);
    }

    public String description() {
        return text(description);
    }

    public String address() {
        return text(address);
    }

    public String postcode() {
        return text(postcode);
    }

    public String borough() {
        return text(borough);
    }

    private static String text(String typed) {
        return Objects.toString(typed, "");
    }
}
