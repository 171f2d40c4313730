package org.carepurse.rest.savedview;

import org.carepurse.savedview.SavedViews;
import org.carepurse.savedview.ViewAddress;
import org.carepurse.savedview.ViewName;

/**
 * What is to be saved.
 *
 * @param address a dashboard's page with its filters, as {@code /spending?year=2026&by=STREAM}
 */
public record SaveViewCall(String name, String address) {

    SavedViews.Save asked() {
        return new SavedViews.Save(new ViewName(name), ViewAddress.parse(address));
    }
}
