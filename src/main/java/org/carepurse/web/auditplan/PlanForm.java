package org.carepurse.web.auditplan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.web.frame.TypedDate;

/** The plan that is to be made, as it was typed. */
public record PlanForm(String title, TypedDate from, TypedDate to, String seed) {

    static final PlanForm EMPTY = new PlanForm("", TypedDate.NONE, TypedDate.NONE, "");

    static PlanForm in(MultivaluedMap<String, String> form) {
        return new PlanForm(
                Objects.toString(form.getFirst("title"), ""),
                TypedDate.in(form, "from"),
                TypedDate.in(form, "to"),
                Objects.toString(form.getFirst("seed"), ""));
    }

    AuditPlans.Make asked() {
        return new AuditPlans.Make(title, from.read("from"), to.read("to"), seed);
    }
}
