package org.carepurse.web.savedview;

import java.util.Arrays;
import java.util.List;
import org.carepurse.savedview.Dashboard;
import org.carepurse.savedview.SavedView;
import org.carepurse.web.frame.Problems;

/**
 * All that somebody saved.
 *
 * @param views by name
 * @param address what is to be saved under another name; empty when nothing is
 * @param name as it was typed
 * @param isDeleted whether one has just been deleted
 */
public record SavedViewsPage(List<SavedView> views, String address, String name, boolean isDeleted, Problems problems) {

    public boolean canSave() {
        return !address.isEmpty();
    }

    /** Those of which anything was saved. */
    public List<Dashboard> dashboards() {
        return Arrays.stream(Dashboard.values())
                .filter(dashboard -> !of(dashboard).isEmpty())
                .toList();
    }

    public List<SavedView> of(Dashboard dashboard) {
        return views.stream().filter(view -> view.dashboard() == dashboard).toList();
    }
}
