package org.carepurse.web.savedview;

import org.carepurse.savedview.SavedView;
import org.carepurse.web.frame.Problems;

/**
 * One view, to be called otherwise or deleted.
 *
 * @param name as it was typed
 * @param isRenamed whether it has just been called otherwise
 */
public record SavedViewPage(SavedView view, String name, boolean isRenamed, Problems problems) {

    public String path() {
        return "/saved-views/" + view.reference();
    }
}
