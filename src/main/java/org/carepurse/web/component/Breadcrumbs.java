package org.carepurse.web.component;

import java.util.List;

/** Where the page stands: the way up, the page itself last and without a link. */
public record Breadcrumbs(List<Link> items, boolean collapseOnMobile, String labelText, Look look) {

    public Breadcrumbs {
        labelText = labelText == null ? "Breadcrumb" : labelText;
    }

    public static Breadcrumbs of(String label, Link... way) {
        return new Breadcrumbs(List.of(way), true, label, Look.USUAL);
    }

    public String classes() {
        return look.classes("govuk-breadcrumbs") + (collapseOnMobile ? " govuk-breadcrumbs--collapse-on-mobile" : "");
    }
}
