package org.carepurse.rest.savedview;

import org.carepurse.savedview.Dashboard;
import org.carepurse.savedview.SavedView;

/**
 * A dashboard with its filters under a name.
 *
 * @param address of the page, to be opened in a browser
 */
public record SavedViewView(String reference, Dashboard dashboard, String name, String address) {

    static SavedViewView of(SavedView view) {
        return new SavedViewView(view.reference(), view.dashboard(), view.name(), view.address());
    }
}
