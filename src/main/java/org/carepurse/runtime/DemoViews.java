package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.savedview.SavedViews;
import org.carepurse.savedview.ViewAddress;
import org.carepurse.savedview.ViewName;

/** Those who look at figures have saved one of their pages already. */
@ApplicationScoped
class DemoViews {

    private final SavedViews views;

    @Inject
    DemoViews(SavedViews views) {
        this.views = views;
    }

    void save(SignedIn who, long commissionerId) {
        views.save(
                        who,
                        RequestKey.fresh(),
                        commissionerId,
                        new SavedViews.Save(
                                new ViewName("Continuing healthcare by month"),
                                ViewAddress.parse("/spending?by=MONTH&stream=CONTINUING_HEALTHCARE")))
                .value();
    }
}
